/** Before the first question: which interview, which situation, short or complete; and back through them. */
import { describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

describe('the first screens', () => {
  it('Esc goes back from each to the one before, and leaves nothing behind', () =>
    journey(async ({ start, dossiers }) => {
      const { see, key, ended } = start([]);
      await see('Quel entretien préparez-vous ?', '›   Entretien annuel');
      key('down');
      await see('›   Entretien de parcours');
      key('enter');
      await see('Dans quelle situation', '› [ ] Première année');
      key('enter');
      await see('Quelle préparation voulez-vous ?', '1. Complète');
      key('esc');
      await see('Dans quelle situation', '› [ ] Première année');
      key('esc');
      await see('Quel entretien préparez-vous ?', '›   Entretien annuel');
      key('esc');
      expect(await ended(130)).toContain('Rien n’était encore écrit.');
      expect(Object.keys(dossiers())).toEqual([]);
    }));
});
