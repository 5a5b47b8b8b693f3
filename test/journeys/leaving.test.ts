/** Whatever stops the program, nothing typed is lost, and what comes back is where one was. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ESSAI, type Journey, journey } from './journey.ts';
import { squeezed, type Window } from './window.ts';

const HALF = 'À moitié écrit, jusqu’à la virgule, et';

/** One answer, then a text begun. */
async function begin({ see, type, key }: Window) {
  await see('Question 1 sur 11');
  await type('Ébéniste');
  key('enter');
  await see('Question 2 sur 11');
  key('enter');
  await see('Question 3 sur 11', 'Que s’est-il passé');
  await type('Première ligne');
  key('enter');
  await type(HALF);
}

async function expectHalf({ dossiers, place }: Journey) {
  const [entry] = Object.entries(dossiers());
  expect(entry?.[1]).toMatchObject({
    position: 'recit',
    reponses: { metier: { etat: 'repondu', valeur: 'Ébéniste' }, jour: { etat: 'passe' } },
    brouillon: { question: 'recit', texte: `Première ligne\n${HALF}` },
  });
  const path = join(place.home, 'dossiers', `${entry?.[0]}.yaml`);
  expect(existsSync(`${path}.verrou`)).toBe(false);
  return path;
}

describe.each([40, 80])('Ctrl+C in the middle of a text, in %i columns', (columns) => {
  it('tells where the answers are, and the text is there when it is resumed', () =>
    journey(async (trip) => {
      const first = trip.start(['--modele', ESSAI, '--complet'], { columns });
      await begin(first);
      first.key('ctrl-c');
      const said = squeezed(await first.ended(130));
      const path = await expectHalf(trip);
      expect(said).toContain(squeezed(`Arrêté. Vos réponses sont enregistrées : ${path}`));
      expect(said).toContain(squeezed('Pour reprendre : prep-entretien reprendre'));

      const second = trip.start([], { columns });
      await second.see('Que voulez-vous faire ?', 'Entretien d’essai', '2 réponses sur 11', 'arrêtée à « Mon année »');
      second.key('enter');
      await second.see('Reprendre où j’en étais', 'Voir mes réponses', 'Recommencer à zéro', 'Supprimer');
      second.key('enter');
      await second.see('Question 3 sur 11', 'Première ligne', HALF);
      await second.type(' la fin.');
      second.key('ctrl-d');
      await second.see('Question 4 sur 11');
      second.key('ctrl-c');
      await second.ended(130);
      const [dossier] = Object.values(trip.dossiers());
      expect(dossier?.reponses.recit?.valeur).toBe(`Première ligne\n${HALF} la fin.`);
      expect(dossier?.brouillon).toBeNull();
    }));
});

describe('a stop from outside', () => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('keeps what is half-typed and ends with 130: %s', (signal) =>
    journey(async (trip) => {
      const window = trip.start(['--modele', ESSAI, '--complet']);
      await begin(window);
      window.kill(signal);
      expect(squeezed(await window.ended(130))).toContain(squeezed('Pour reprendre : prep-entretien reprendre'));
      await expectHalf(trip);
    }),
  );

  it('keeps what is half-typed when the window is closed', () =>
    journey(async (trip) => {
      const window = trip.start(['--modele', ESSAI, '--complet']);
      await begin(window);
      window.shut();
      await trip.saved(({ brouillon }) => brouillon?.texte === `Première ligne\n${HALF}`);
      await window.gone();
    }));

  it('is quiet before anything was answered', () =>
    journey(async ({ start, dossiers }) => {
      const { see, key, ended } = start(['--modele', ESSAI, '--complet']);
      await see('Question 1 sur 11');
      key('ctrl-c');
      expect(await ended(130)).toContain('Arrêté');
      expect(dossiers()).toEqual({});
    }));

  it('is quiet in the list of drafts, in the first question of all and at the review', () =>
    journey(async ({ start }) => {
      const first = start([]);
      await first.see('Quel entretien préparez-vous');
      first.key('ctrl-c');
      await first.ended(130);
      const second = start(['--modele', ESSAI, '--court', '--reponses', '/dev/null']);
      await second.see('Que voulez-vous faire');
      second.key('ctrl-c');
      await second.ended(130);
    }));
});

describe('Ctrl+Z', () => {
  it('gives the shell back, and fg the question with what was half-typed', () =>
    journey(async (trip) => {
      const window = trip.start(['--modele', ESSAI, '--complet'], { inShell: true });
      await begin(window);
      window.strike('\u001a');
      await window.look((text) => /shell> *$/.test(text), 'the shell waits');
      expect(Object.values(trip.dossiers())[0]?.brouillon?.texte).toBe(`Première ligne\n${HALF}`);
      window.strike('fg\r');
      await window.look((text) => text.trimEnd().endsWith('^C arrête et garde'), 'the question is there again');
      await window.see('Question 3 sur 11', HALF);
      await window.type(' la fin.');
      window.key('ctrl-d');
      await window.see('Question 4 sur 11');
      window.key('ctrl-c');
      await window.look((text) => /shell> *$/.test(text), 'the shell waits');
      window.strike('echo "code $?"; exit 0\r');
      const all = await window.ended(0);
      // What is typed is shown again, and keys are signals again.
      expect(all).toContain('shell> echo "code $?"');
      expect(all).toContain('\ncode 130');
      await trip.saved(({ reponses }) => reponses.recit?.valeur === `Première ligne\n${HALF} la fin.`);
    }));
});

describe('kill -9', () => {
  /** What a person strikes at each question, and what is in the dossier afterwards. */
  const ANSWERS: readonly (readonly [id: string, keys: readonly string[], valeur: unknown])[] = [
    ['metier', ['Ébéniste', '[enter]'], 'Ébéniste'],
    ['jour', ['3/12/2030', '[enter]'], '2030-12-03'],
    ['recit', ['Une année pleine', '[ctrl-d]'], 'Une année pleine'],
    ['priorites', ['Un', '[enter]', 'Deux', '[ctrl-d]'], ['Un', 'Deux']],
    ['contrat', ['2', '[enter]'], 'cdd'],
    ['encadre', ['o', '[enter]'], true],
    ['equipe', ['Trois, depuis mai', '[enter]'], 'Trois, depuis mai'],
    ['trajet', ['45', '[enter]'], 45],
    ['charge', ['4', '[enter]'], 4],
    ['appuis', [' ', '[enter]'], ['temps']],
    ['reussites', ['Un escalier', '[ctrl-d]', ...Array(4).fill('[enter]'), '[enter]'], [{ situation: 'Un escalier' }]],
    ['secret', ['Rien', '[ctrl-d]'], 'Rien'],
  ];

  it('at every question: the next one is asked, nothing is lost', () =>
    journey(async ({ start, saved }) => {
      let window = start(['--modele', ESSAI, '--complet']);
      await window.see('Question 1 sur 11');
      window.kill('SIGKILL');
      await window.gone();
      window = start(['--modele', ESSAI, '--complet']);
      const expected: Record<string, unknown> = {};
      for (const [index, [id, keys, valeur]] of ANSWERS.entries()) {
        // The branch opens with the sixth answer.
        await window.see(`Question ${index + 1} sur ${index < 6 ? 11 : 12}`);
        window.strike(...keys);
        expected[id] = { etat: 'repondu', valeur };
        // After a success the coach speaks; the answer is saved already.
        const next = index === ANSWERS.length - 1 ? 'Écrire la fiche' : `Question ${index + 2} sur`;
        await window.see(id === 'reussites' ? 'Reprendre ma réponse' : next);
        window.kill('SIGKILL');
        await window.gone();
        const dossier = await saved(() => true);
        expect(dossier.reponses).toEqual(expected);
        expect(dossier.position).toBe(ANSWERS[index + 1]?.[0] ?? null);
        window = start(['reprendre']);
      }
      await window.see('12 réponses, 0 à chercher', 'Écrire la fiche');
    }));

  it('in the middle of a text, of a list and of a composed answer: it is there', () =>
    journey(async ({ start, saved }) => {
      let window = start(['--modele', ESSAI, '--complet']);
      const cut = async (texte: string) => {
        await saved(({ brouillon }) => brouillon?.texte === texte);
        window.kill('SIGKILL');
        await window.gone();
        window = start(['reprendre']);
      };
      await begin(window);
      await cut(`Première ligne\n${HALF}`);
      await window.see('Question 3 sur 11', HALF);
      window.key('ctrl-d');
      await window.see('Question 4 sur 11');
      window.strike('Un', '[enter]');
      await window.see('1. Un');
      await window.type('Deu');
      await cut('Deu');
      await window.see('Question 4 sur 11', '1. Un', '2. Deu');
      window.key('ctrl-g');
      await window.see('À quelle question');
      window.key('end', 'up', 'up');
      await window.see('› Mes réussites');
      window.key('enter');
      await window.see('Réussite 1 · 1 sur 5');
      window.strike('Un escalier', '[ctrl-d]');
      await window.see('Réussite 1 · 2 sur 5');
      await window.type('Dessiné, puis');
      await cut('Dessiné, puis');
      await window.see('Réussite 1 · 2 sur 5', 'Un escalier', 'Dessiné, puis');
      window.key('ctrl-g');
      await window.see('› Mes réussites');
      window.key('home', 'down', 'down', 'down', 'enter');
      await window.see('Question 4 sur 11', '1. Un', '2. Deu');
    }));
});
