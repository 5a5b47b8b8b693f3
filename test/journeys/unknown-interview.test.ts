/** From the first screen: who doesn't know which interview it is comes to its preparation. */
import { expect, it } from 'vitest';
import { journey } from './journey.ts';

it('« Je ne sais pas lequel » recognises it, in its situation, and Esc comes back to the first screen', () =>
  journey(async ({ start, dossiers }) => {
    const { see, key, paste, ended } = start([]);
    await see('Quel entretien préparez-vous ?');
    key('up');
    await see('›   Je ne sais pas lequel');
    key('enter');
    await see('Quels sont les mots de l’invitation ?');
    paste('Entretien de parcours professionnel, à l’issue de votre congé parental');
    await see('Entretien de parcours');
    key('ctrl-d');
    for (const words of [
      'sanction',
      'Qui vous donne',
      'De quoi doit-on',
      'Pour qui',
      'longue absence',
      'Où en êtes',
      'âge',
    ]) {
      await see(words);
      key('enter');
    }
    await see('Voir de quel entretien il s’agit');
    key('enter');
    await see('C’est très probablement', 'Voulez-vous le préparer maintenant ?');
    key('enter');
    await see('Entretien de parcours professionnel', 'Quelle préparation voulez-vous ?');
    key('esc');
    await see('Quel entretien préparez-vous ?');
    key('ctrl-c');
    await ended(130);
    expect(dossiers()).toEqual({});
  }));
