/** The profile of the preferences in a guided preparation: seen, confirmed by Enter, changed, or left to be confirmed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

describe('the profile', () => {
  it('comes with its question, to be confirmed; nobody is written down who leaves before', () =>
    journey(async ({ place: { home }, start, dossiers }) => {
      mkdirSync(home, { recursive: true, mode: 0o700 });
      writeFileSync(
        join(home, 'preferences.json'),
        JSON.stringify({ profil: { prenom: 'Zoé', nom: 'Roy', poste: 'Maçonne' } }),
      );
      const left = start(['annuel', '--complet']);
      await left.see('Votre prénom', '› Zoé', 'à confirmer');
      left.key('ctrl-c');
      await left.ended(130);
      expect(dossiers()).toEqual({});

      const { see, type, key, ended } = start(['annuel', '--complet']);
      await see('Votre prénom', '› Zoé');
      key('enter');
      await see('Votre nom', '› Roy');
      key('ctrl-x');
      await type('Le Roy');
      key('enter');
      await see('Quel poste', '› Maçonne', 'à confirmer');
      key('ctrl-c');
      await ended(130);
      const [dossier] = Object.values(dossiers());
      expect(dossier?.reponses.prenom).toEqual({ etat: 'repondu', valeur: 'Zoé' });
      expect(dossier?.reponses.nom).toEqual({ etat: 'repondu', valeur: 'Le Roy' });
      expect(dossier?.reponses.poste).toBeUndefined();
      expect(dossier?.personne).toEqual({ prenom: 'Zoé', nom: 'Le Roy', poste: 'Maçonne' });
    }));
});
