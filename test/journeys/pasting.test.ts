/** What is pasted stays, all of it, wherever it is pasted. */
import { describe, expect, it } from 'vitest';
import { answersFile, ESSAI, journey } from './journey.ts';
import { squeezed } from './window.ts';

const FIVE = ['Première ligne à l’été', 'Deuxième : « œuvre »', '', 'Quatrième 👩‍👩‍👧', 'Cinquième et'];
const OTHERS =
  'jour: 2030-12-03\ncontrat: cdi\nencadre: non\ntrajet: 45\ncharge: 4\nappuis: [temps]\nreussites: [Un]\nsecret: Rien\n';

describe.each([40, 80])('five lines pasted in %i columns', (columns) => {
  it.each(['\r', '\n', '\r\n'])('are all kept: in a line, in the middle of a text, in a list (%j)', (end) =>
    journey(async ({ start, place, saved, file }) => {
      const { see, type, key, paste, ended } = start(
        ['--modele', ESSAI, '--complet', '--reponses', answersFile(place.cwd, OTHERS)],
        { columns },
      );
      await see('Question 1 sur 11');
      await type('Avant, ');
      paste(FIVE.join(end));
      await see('Quatrième', 'Cinquième et');
      await type(' après');
      key('enter');

      await see('Question 3 sur 11');
      await type('Début fin');
      key('ctrl-left');
      paste(FIVE.join(end));
      await see('› Début Première', 'Quatrième', 'Cinquième etfin');
      await type(' suite ');
      key('ctrl-d');

      await see('Question 4 sur 11');
      paste(FIVE.join(end));
      await see('1. Première', '2. Deuxième', '3. Quatrième', '4. Cinquième');
      key('ctrl-d');

      await see('11 réponses', 'Écrire la fiche');
      const { reponses } = await saved(({ position }) => position === null);
      const line = `Avant, ${FIVE.filter(Boolean).join(' ')} après`;
      const text = `Début ${FIVE.join('\n')} suite fin`;
      expect(reponses.metier?.valeur).toBe(line);
      expect(reponses.recit?.valeur).toBe(text);
      expect(reponses.priorites?.valeur).toEqual(FIVE.filter(Boolean));
      key('enter');
      await see('Voulez-vous voir la fiche maintenant ?');
      key('down', 'enter');
      await ended(0);
      const sheet = file('fiche-essai-2030-12-03.md');
      for (const words of [line, text, ...FIVE]) expect(squeezed(sheet)).toContain(squeezed(words));
    }),
  );
});
