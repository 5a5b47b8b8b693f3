/** One's dates, from questions: nothing is kept of the answers. */
import { describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

describe('echeances', () => {
  it('asks, is told wrong, goes back, then tells the dates', () =>
    journey(async ({ start, dossiers, file }) => {
      const { see, key, type, ended } = start(['echeances', '--ics', 'dates.ics'], { rows: 40 });
      await see('Rien n’est enregistré ni envoyé.', 'Travaillez-vous dans la fonction publique ?');
      key('down', 'down', 'enter');
      await see('Depuis quelle date travaillez-vous pour cet employeur ?');
      await type('2/2/2099');
      key('enter');
      await see('Combien de personnes');
      key('esc');
      await see('Depuis quelle date travaillez-vous', '02/02/2099');
      key('enter');
      await see('Combien de personnes');
      key('ctrl-g');
      await see('À quelle question voulez-vous aller ?');
      key('end', 'enter');
      await see('est après le jour examiné', 'Depuis quelle date travaillez-vous');
      key('ctrl-x');
      await type('2/2/2024');
      key('enter');
      await see('Combien de personnes');
      key('ctrl-g');
      await see('À quelle question voulez-vous aller ?');
      key('end', 'enter');
      await see('Que voulez-vous faire ?', '1. Voir mes dates');
      key('enter');
      const said = await ended(0);
      expect(said).toContain('Entretien de parcours professionnel');
      expect(said).toContain('Code du travail lu au 27 mars 2026');
      expect(file('dates.ics')).toContain('BEGIN:VEVENT');
      expect(Object.keys(dossiers())).toEqual([]);
    }));

  it('stops on Ctrl+C and leaves nothing behind', () =>
    journey(async ({ start, dossiers }) => {
      const { see, key, ended } = start(['echeances']);
      await see('Travaillez-vous dans la fonction publique ?');
      key('ctrl-c');
      expect(await ended(130)).toContain('Rien n’était encore écrit.');
      expect(Object.keys(dossiers())).toEqual([]);
    }));
});
