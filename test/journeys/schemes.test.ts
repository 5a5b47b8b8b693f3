/** What fits me? Gone back, answered, read; and stopped without a trace. */
import { describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

describe('dispositifs', () => {
  it('asks what the person is after, goes back, and tells what fits', () =>
    journey(async ({ start, dossiers }) => {
      const { see, key, ended } = start(['dispositifs']);
      await see('Que voulez-vous faire ?');
      key('enter');
      await see('Que cherchez-vous d’abord ?');
      key('esc');
      await see('Voir tout ce qui existe');
      key('enter');
      await see('Question 1 sur 11');
      key('down', 'enter');
      await see('déjà fait un bilan');
      key('enter');
      for (const question of ['fonction publique ?', 'Quel est votre contrat ?', 'Depuis quelle date']) {
        await see(question);
        key('enter');
      }
      await see('Quel est votre diplôme le plus haut ?');
      key('enter');
      await see('Êtes-vous cadre ?');
      key('down', 'enter');
      await see('reconnaissance de handicap');
      key('enter');
      await see('Vos réponses', 'Voir mes pistes');
      key('enter');
      await see('Vous êtes cadre', 'se demande à l’Apec', 'Code du travail lu au');
      await ended(0);
      expect(dossiers()).toEqual({});
    }));

  it('stops quietly', () =>
    journey(async ({ start, dossiers }) => {
      const { see, key, ended } = start(['dispositifs']);
      await see('Que voulez-vous faire ?');
      key('enter');
      await see('Que cherchez-vous d’abord ?');
      key('ctrl-c');
      await ended(130);
      expect(dossiers()).toEqual({});
    }));
});
