/** A rehearsal in a real terminal, and the recall questions of the guided interview. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/core/text/text-width.ts';
import { answersFile, ESSAI, journey } from './journey.ts';

const DOSSIER = `version: 1
id: mien
type: annuel
modele: { id: annuel, version: 1, empreinte: '' }
cree: 2026-11-20T08:00:00Z
modifie: 2026-11-20T08:30:00Z
reponses:
  reussites: { etat: repondu, valeur: [{ situation: La file du samedi, preuve: Le cahier de commandes }] }
`;

describe.each([40, 80])('a rehearsal in %i columns', (columns) => {
  it('is asked, spoken, compared and rated by the keyboard; Esc ends it, Ctrl+C stops the next', () =>
    journey(async ({ start, place }) => {
      writeFileSync(join(place.cwd, 'mien.yaml'), DOSSIER);
      const first = start(['repeter', 'mien.yaml', '--graine', '3'], { columns, rows: 50 });
      await first.see('Quelle répétition voulez-vous ?', '1. Courte', '5 questions et 2 objections');
      first.strike('1');
      await first.see('Question 1 sur 5', '« Quelle est votre plus belle réussite', 'Entrée lance le chronomètre');
      expect(first.all()).not.toContain('La file du samedi');
      first.key('enter');
      await first.see('Chronomètre en marche', 'Échap recommence');
      first.key('enter');
      await first.see('Ce que vous aviez préparé', 'Situation : La file du samedi', 'Comment était-ce', '2. Presque');
      first.strike('4');
      await first.see('Votre mot');
      await first.type('Montrer le cahier');
      first.key('enter');
      await first.see('Changer mon mot : Montrer le cahier');
      first.strike('2');
      await first.see('Question 2 sur 5, difficile');
      first.key('esc');
      const said = await first.ended(0);
      expect(said).toContain('Votre mot\u00a0: Montrer le cahier');
      expect(textWidth(first.widest())).toBeLessThanOrEqual(columns);

      const second = start(['repeter', 'mien.yaml', '--graine', '3'], { columns, rows: 50 });
      await second.see('1. Courte');
      second.strike('1');
      await second.see('Question 1 sur 5');
      second.key('enter');
      await second.see('Chronomètre en marche');
      second.key('enter');
      await second.see('La dernière fois', 'Votre mot de la dernière fois : Montrer le cahier');
      second.strike('3');
      await second.see('Question 2 sur 5');
      second.key('ctrl-c');
      expect(await second.ended(130)).toContain('prep-entretien repeter');
    }));
});

describe('"rien ne me vient"', () => {
  it('shows the questions of one’s setting, asks again, and remembers the setting', () =>
    journey(async ({ start, place, saved }) => {
      const answers = answersFile(
        place.cwd,
        'metier: Ébéniste\njour: 2030-12-03\nrecit: Une année\npriorites: [Un]\ncontrat: cdi\nencadre: non\ntrajet: 45\ncharge: 4\nappuis: [temps]\n',
      );
      const window = start(['--modele', ESSAI, '--complet', '--reponses', answers]);
      const { see, strike, key, type, ended } = window;
      await see('La situation', '? aide');
      strike('?');
      await see('Rien ne vous vient ?', 'selon votre milieu de travail');
      strike('?');
      await see('Quelques questions selon votre milieu', '›   Soin et aide à la personne');
      key('down');
      await see('›   Atelier et production');
      key('enter');
      await see('Qui vient vous chercher quand la machine s’arrête ?', 'Une seule suffit', 'La situation');
      expect((await saved(({ milieu }) => milieu === 'atelier')).reponses).not.toHaveProperty('reussites');
      strike('?', '?');
      await see('›   Atelier et production', 'Non merci');
      key('esc');
      await see('La situation', '? aide');
      await type('La scie qui vibrait');
      strike('[ctrl-d]', '[esc]');
      key('ctrl-c');
      await ended(130);
    }));

  it('is put by as something to look up by whoever says no', () =>
    journey(async ({ start, place, saved }) => {
      const answers = answersFile(place.cwd, 'metier: Ébéniste\njour: 2030-12-03\n');
      const { see, strike, key, ended } = start(['--modele', ESSAI, '--complet', '--reponses', answers]);
      await see('Question 3 sur 11');
      key('ctrl-g');
      await see('À quelle question');
      key('end', 'up', 'up');
      await see('›   Mes réussites');
      key('enter');
      await see('La situation');
      strike('?', '?');
      await see('Quelques questions selon votre milieu');
      key('up', 'enter');
      await saved(({ reponses }) => reponses.reussites?.etat === 'inconnu');
      key('ctrl-c');
      await ended(130);
    }));
});
