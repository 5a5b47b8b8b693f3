/** A whole preparation, from the first key to the sheet on the screen. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/core/text/text-width.ts';
import { journey } from './journey.ts';
import { squeezed, type Window } from './window.ts';

/** Each question with what a person types: what must be on the sheet. */
const SAID = {
  poste: 'Chargée d’accueil à l’été, côté « œuvres »',
  situation: 'La file débordait dès 9 h, jusqu’à la forêt.',
  action: 'J’ai proposé un deuxième guichet.',
  resultat: 'Dix minutes d’attente au lieu de trente, ça se voit.',
  fait: 'Le téléphone sonne pendant l’accueil : 14 fois mardi.',
  priorites: ['Être à deux le matin', 'Apprendre la langue des signes 🤟'],
  changement: ['Plus personne n’attend dehors.', 'L’équipe déjeune à l’heure.'],
  objet: 'Un casque téléphonique',
  messages: ['Le deuxième guichet marche'],
  questions: ['Qui décide du planning de Noël ?'],
  decision: 'Une date pour essayer à deux',
};

async function composed({ see, type, key }: Window, name: string, parts: readonly string[], count: number) {
  for (let part = 1; part <= count; part += 1) {
    await see(`${name} 1 · ${part} sur ${count}`);
    const text = parts[part - 1];
    if (text !== undefined) await type(text);
    key(text === undefined ? 'enter' : 'ctrl-d');
  }
  await see(`Continuer avec 1 ${name.toLowerCase()}`);
  key('enter');
}

/** Enter passes what the coach says. */
async function passCoach({ see, key }: Window) {
  await see('Reprendre ma réponse');
  key('enter');
}

async function list({ see, type, key }: Window, items: readonly string[]) {
  for (const [index, item] of items.entries()) {
    await type(item);
    key('enter');
    await see(`${index + 1}. ${item}`, 'Entrée termine');
  }
  key('enter');
}

async function answerAll(window: Window) {
  const { see, type, key } = window;
  const at = (index: number, ...words: readonly string[]) => see(`Question ${index} sur 12`, ...words);
  await at(1, 'Quel poste');
  await type(SAID.poste);
  key('enter');
  await at(2);
  await type('3/12/2030');
  await see('mardi 3 décembre 2030');
  key('enter');
  await at(3);
  key('down');
  await see('› 1. Moi');
  key('enter');
  await at(4);
  await composed(window, 'Réussite', [SAID.situation, SAID.action, SAID.resultat], 5);
  await at(5);
  await composed(window, 'Difficulté', [SAID.fait], 5);
  await passCoach(window);
  await at(6);
  await list(window, SAID.priorites);
  await at(7, '› [ ]');
  await type(' ');
  await see('› [x]');
  key('enter');
  await at(8);
  await type(SAID.changement[0] ?? '');
  key('enter');
  await type(SAID.changement[1] ?? '');
  key('ctrl-d');
  await at(9);
  await composed(window, 'Demande', [SAID.objet], 7);
  await passCoach(window);
  await at(10);
  await list(window, SAID.messages);
  await at(11);
  await list(window, SAID.questions);
  await at(12);
  await type(SAID.decision);
  key('enter');
  await see('Écrire la fiche');
}

describe.each([40, 80])('a whole accompagnement in %i columns', (columns) => {
  it('goes from the first key to the sheet on the screen', () =>
    journey(async ({ start, place, dossiers, file }) => {
      const window = start(['accompagnement', '--court'], { columns });
      await answerAll(window);
      const { see, key, widest, ended } = window;

      // The edge of the window has cut no word so far.
      expect(textWidth(widest()), widest()).toBeLessThanOrEqual(columns);
      await see('12 réponses, 0 à chercher, 0 question sans réponse');

      key('enter');
      await see('Fiche écrite', 'Voulez-vous voir la fiche maintenant ?');
      key('enter');
      const [seen = '', end = ''] = squeezed((await ended(0)).split('Voulez-vous').at(-1) ?? '').split('Votrefiche:');
      expect(end).toContain(squeezed(join(place.cwd, 'fiche-accompagnement-2030-12-03.md')));
      expect(end).toContain(squeezed('À faire ensuite'));
      const sheet = squeezed(file('fiche-accompagnement-2030-12-03.md'));
      for (const words of Object.values(SAID).flat()) {
        expect(sheet).toContain(squeezed(words));
        expect(seen).toContain(squeezed(words));
      }
      expect(seen).not.toContain('**');
      expect(Object.values(dossiers())[0]).toMatchObject({
        position: null,
        brouillon: null,
        etendue: 'court',
        reponses: {
          poste: { etat: 'repondu', valeur: SAID.poste },
          date: { valeur: '2030-12-03' },
          initiative: { valeur: 'moi' },
          reussites: { valeur: [{ situation: SAID.situation, action: SAID.action, resultat: SAID.resultat }] },
          difficultes: { valeur: [{ fait: SAID.fait }] },
          priorites: { valeur: SAID.priorites },
          changement: { valeur: SAID.changement.join('\n') },
          demandes: { valeur: [{ objet: SAID.objet }] },
          decision: { valeur: SAID.decision },
        },
      });
    }));

  it('says what is saved while it asks', () =>
    journey(async ({ start }) => {
      const { see, type, key, ended } = start(['accompagnement', '--court'], { columns });
      await see('Question 1 sur 12');
      await type('Accueil');
      key('enter');
      await see('Question 2 sur 12', 'enregistré');
      key('ctrl-c');
      await ended(130);
    }));
});

describe('without colours', () => {
  it.each([{ NO_COLOR: '1' }, { TERM: 'linux', NO_COLOR: '1' }])('says it all the same: %j', (env) =>
    journey(async ({ start }) => {
      const { see, type, key, written, ended } = start(['accompagnement', '--court'], { env });
      await see('Question 1 sur 12', env.TERM ? '> ' : '› ');
      await type('Accueil');
      key('enter');
      await see(env.TERM ? '* Quel poste' : '✔ Quel poste', 'Question 2 sur 12');
      key('ctrl-c');
      await ended(130);
      expect(written()).not.toMatch(/\u001b\[[0-9;]*m/);
      if (env.TERM) expect(written()).not.toMatch(/[✔›→●○↑↓]/);
    }),
  );
});
