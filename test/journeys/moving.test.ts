/** Back, forward, jump, review: one may go anywhere, and nothing changes by looking at it. */
import { describe, expect, it } from 'vitest';
import { answersFile, ESSAI, journey } from './journey.ts';
import { squeezed, type Window } from './window.ts';

const ANSWERS = 'metier: Ébéniste\njour: 2030-12-03\nrecit: Une année\npriorites: [Un, Deux]\ncontrat: cdi\n';
const REST = 'encadre: non\ntrajet: 45\ncharge: 4\nappuis: [temps]\nreussites: [Un escalier]\nsecret: Rien à dire\n';

/** Four answers of different kinds: a line, a date, a text, a list. */
async function answerFour({ see, strike, key, type }: Window) {
  await see('Question 1 sur 11');
  await type('Ébéniste');
  key('enter');
  await see('Question 2 sur 11');
  await type('3/12/2030');
  key('enter');
  await see('Question 3 sur 11');
  strike('Une année', '[enter]');
  await type('pleine');
  key('ctrl-d');
  await see('Question 4 sur 11');
  strike('Un', '[enter]');
  await type('Deux');
  key('ctrl-d');
  await see('Question 5 sur 11');
}

describe.each([40, 80])('in %i columns', (columns) => {
  it('goes back over four questions of different kinds, and forward again with Enter', () =>
    journey(async ({ start, dossiers }) => {
      const window = start(['--modele', ESSAI, '--complet'], { columns });
      await answerFour(window);
      const before = Object.values(dossiers())[0]?.reponses;
      const { see, key, ended } = window;
      key('esc');
      await see('Question 4 sur 11', '1. Un', '2. Deux');
      key('esc');
      await see('Question 3 sur 11', '› Une année', 'pleine');
      key('esc');
      await see('Question 2 sur 11', '› 03/12/2030');
      key('esc');
      await see('Question 1 sur 11', '› Ébéniste', 'Entrée garde');
      for (const index of [2, 3, 4, 5]) {
        key('enter');
        await see(`Question ${index} sur 11`);
      }
      expect(Object.values(dossiers())[0]?.reponses).toEqual(before);
      key('ctrl-c');
      await ended(130);
    }));

  it('jumps by the list, forward and back, and keeps what is half-typed', () =>
    journey(async ({ start }) => {
      const window = start(['--modele', ESSAI, '--complet'], { columns });
      const { see, key, type, ended } = window;
      await answerFour(window);
      key('ctrl-g');
      await see('À quelle question voulez-vous aller ?', '› Contrat');
      key('down', 'down');
      await see('› Trajet');
      key('enter');
      await see('Question 7 sur 11', 'Combien de temps de trajet');
      await type('4');
      key('ctrl-g');
      await see('› Trajet');
      key('home');
      await see('› Métier');
      key('enter');
      await see('Question 1 sur 11', '› Ébéniste');
      key('ctrl-g');
      await see('› Métier');
      key('end');
      await see('› Aller à la fin');
      key('enter');
      await see('Vos réponses', 'Écrire la fiche');
      key('down', 'enter');
      await see('À quelle question voulez-vous aller ?', '› Aller à la fin');
      key('home', 'down', 'down', 'down', 'down', 'down', 'down');
      await see('› Trajet');
      key('enter');
      await see('Question 7 sur 11', '› 4');
      key('ctrl-c');
      await ended(130);
    }));

  it('reviews, changes one answer, writes, and shows the sheet', () =>
    journey(async ({ start, file, place }) => {
      const { see, key, type, ended } = start(
        ['--modele', ESSAI, '--complet', '--reponses', answersFile(place.cwd, ANSWERS + REST)],
        { columns },
      );
      await see('Vos réponses', 'Contrat : Sans date de fin', 'Trajet : 45', 'Pour moi (privé) : Rien à dire');
      await see('11 réponses, 0 à chercher, 0 question sans réponse.', 'Tout est enregistré.');
      key('down', 'enter');
      await see('› Aller à la fin');
      key('home', 'enter');
      await see('Question 1 sur 11', '› Ébéniste');
      await type(' d’art');
      key('enter');
      await see('Métier : Ébéniste d’art', 'Écrire la fiche');
      key('enter');
      await see('Fiche écrite', 'Voulez-vous voir la fiche maintenant ?');
      key('enter');
      const shown = squeezed((await ended(0)).split('Voulez-vous').at(-1) ?? '');
      expect(shown).toContain(squeezed('- Poste : Ébéniste d’art'));
      expect(shown).toContain(squeezed('☐ Relire'));
      expect(squeezed(file('fiche-essai-2030-12-03.md'))).toContain(squeezed('Ébéniste d’art'));
    }));

  it('closes and opens a branch: its answer is neither told nor lost', () =>
    journey(async ({ start, dossiers, place }) => {
      const { see, key, ended } = start(
        [
          ...['--modele', ESSAI, '--complet', '--reponses'],
          answersFile(place.cwd, `${ANSWERS}${REST.replace('non', 'oui')}equipe: Trois\n`),
        ],
        { columns },
      );
      const change = async (answer: string) => {
        await see('Écrire la fiche');
        key('down', 'enter');
        await see('› Aller à la fin');
        key('home', 'down', 'down', 'down', 'down', 'down');
        await see('› J’encadre');
        key('enter');
        await see('Question 6 sur');
        key(answer === 'non' ? 'down' : 'up');
        await see(answer === 'non' ? '› n. Non' : '› o. Oui');
        key('enter');
      };
      await see('Mon équipe : Trois');
      await change('non');
      await see('J’encadre : non', '11 réponses');
      expect(Object.values(dossiers())[0]?.reponses.equipe).toEqual({ etat: 'repondu', valeur: 'Trois' });
      await change('oui');
      await see('J’encadre : oui', 'Mon équipe : Trois', '12 réponses');
      key('ctrl-c');
      await ended(130);
    }));
});

describe('what isn’t known yet', () => {
  it('goes to the sheet’s list of things to look up: ? for help, ? again', () =>
    journey(async ({ start, place, file, saved }) => {
      const { see, key, strike, ended } = start([
        '--modele',
        ESSAI,
        '--complet',
        '--reponses',
        answersFile(place.cwd, ANSWERS.replace(/metier.*\n/, '') + REST),
      ]);
      await see('Question 1 sur 11', '? aide');
      strike('?');
      await see('? je ne sais pas encore');
      strike('?');
      await see('1 à chercher', 'Écrire la fiche');
      key('enter');
      await see('Voulez-vous voir la fiche maintenant ?');
      key('down', 'enter');
      await ended(0);
      await saved(({ reponses }) => reponses.metier?.etat === 'inconnu');
      const section = file('fiche-essai-2030-12-03.md')
        .split('\n## ')
        .find((part) => part.startsWith('À chercher'));
      expect(section).toContain('Métier');
    }));
});

/** The rows of the open prompt. */
function prompt(text: string): string[] {
  return text.slice(text.lastIndexOf('Question ')).split('\n');
}

describe('a window that changes its size', () => {
  it('keeps the text that is being typed, narrower, lower and wide again', () =>
    journey(async ({ start, saved }) => {
      const { see, look, type, key, resize, text, ended } = start(['--modele', ESSAI, '--complet']);
      await see('Question 1 sur 11');
      key('enter');
      await see('Question 2 sur 11');
      key('enter');
      await see('Question 3 sur 11');
      const words = 'Un récit assez long pour passer sur plusieurs rangées dès que la fenêtre rétrécit à l’été.';
      await type(words);
      resize({ columns: 40 });
      await look((text) => prompt(text).every((row) => row.length < 40), 'drawn again in 40 columns');
      await see('Question 3 sur 11', words, '^C arrête');
      // Drawn over itself.
      expect(text().split('Question 3 sur 11').length).toBe(2);
      await type(' Encore.');
      resize({ columns: 24, rows: 10 });
      await see('^C arrête');
      await type(' Puis');
      resize({ columns: 100, rows: 30 });
      await see('Question 3 sur 11', `${words} Encore. Puis`);
      key('ctrl-d');
      await saved(({ reponses }) => reponses.recit?.valeur === `${words} Encore. Puis`);
      await see('Question 4 sur 11');
      key('ctrl-c');
      await ended(130);
    }));
});
