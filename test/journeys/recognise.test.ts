/** Which interview is this? Pasted, answered, gone back, and on into the preparation. */
import { describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

describe('reconnaitre', () => {
  it('reads what is pasted, stops before a sanction, and goes on into the preparation otherwise', () =>
    journey(async ({ start, dossiers }) => {
      const { see, key, paste, ended } = start(['reconnaitre']);
      await see('Quels sont les mots de l’invitation ?');
      paste('Objet : entretien de retour\nAprès votre congé maternité, faisons le point\nsur votre parcours.');
      await see('sur votre parcours');
      key('ctrl-d');
      await see('Question 2 sur 8', 'sanction');
      key('down', 'down', 'enter');
      await see('Vos réponses', 'Voir de quel entretien il s’agit');
      key('esc');
      await see('Question 2 sur 2', 'sanction');
      key('up', 'enter');
      await see('Qui vous donne ce rendez-vous ?');
      key('enter');
      await see('De quoi doit-on y parler');
      key('enter');
      await see('Pour qui travaillez-vous ?');
      key('enter');
      await see('longue absence');
      key('enter');
      await see('Où en êtes-vous');
      key('enter');
      await see('tranche d’âge');
      key('enter');
      await see('Voir de quel entretien il s’agit');
      key('enter');
      await see('Entretien de parcours professionnel', '--contexte retour', 'Voulez-vous le préparer maintenant ?');
      key('enter');
      await see('Quelle préparation voulez-vous ?');
      key('ctrl-c');
      await ended(130);
      expect(dossiers()).toEqual({});
    }));
});
