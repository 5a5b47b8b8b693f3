/** The coach in a real terminal: a hint taken, one refused, one silenced for good; then the whole read again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ESSAI, journey } from './journey.ts';
import type { Window } from './window.ts';

/** To the question about successes, and one told in its first part only. */
async function success({ see, type, key }: Window, rank: number, text: string) {
  await see(`Réussite ${rank} · 1 sur 5`);
  await type(text);
  key('ctrl-d');
  for (let part = 2; part <= 5; part += 1) {
    await see(`Réussite ${rank} · ${part} sur 5`);
    key('enter');
  }
  await see(`Continuer avec ${rank} réussite`);
  key('enter');
}

async function jumpToSuccesses({ see, key }: Window) {
  await see('Question 1 sur 11');
  key('ctrl-g');
  await see('À quelle question');
  key('end', 'up', 'up');
  await see('› Mes réussites');
  key('enter');
}

describe.each([40, 80])('the coach in %i columns', (columns) => {
  it('adds an answer to the text, passes, silences a hint for good', () =>
    journey(async ({ start, saved, place }) => {
      const first = start(['--modele', ESSAI, '--complet'], { columns });
      await jumpToSuccesses(first);
      await success(first, 1, "J'ai rangé la réserve");
      await first.see('Qu’est-ce qui a changé grâce à vous', 'Répondre', '› 2. Passer', 'Ne plus me donner le premier');
      first.key('esc');
      await first.see('Continuer avec 1 réussite');
      first.key('enter');
      // Told once on these words: the next question comes.
      await first.see('Question 11 sur 11');
      first.key('esc');
      await first.see('Continuer avec 1 réussite', 'Ajouter');
      first.key('up', 'enter');
      await success(first, 2, "J'ai trié les outils");
      await first.see('Réussite 2', '› 2. Passer');
      first.strike('1');
      await first.see('Entrée passe');
      await first.type('Cinq minutes gagnées chaque matin');
      first.key('ctrl-d');
      await first.see('Ajouté à votre réponse', 'Question 11 sur 11');
      const dossier = await saved(({ position }) => position === 'secret');
      expect(dossier.reponses.reussites?.valeur).toEqual([
        { situation: "J'ai rangé la réserve" },
        { situation: "J'ai trié les outils", resultat: 'Cinq minutes gagnées chaque matin' },
      ]);
      first.key('esc');
      await first.see('Continuer avec 2 réussites', 'Ajouter');
      first.key('up', 'enter');
      await success(first, 3, "J'ai repeint le quai");
      await first.see('Réussite 3', '› 2. Passer');
      first.strike('4');
      await first.see('Ce conseil ne vous sera plus donné', 'Question 11 sur 11');
      first.key('ctrl-c');
      await first.ended(130);
      const preferences = JSON.parse(readFileSync(join(place.home, 'preferences.json'), 'utf8'));
      expect(preferences['conseils-tus']).toEqual(['sans-resultat']);
    }));

  it('keeps what is half-typed in a follow-up question', () =>
    journey(async ({ start, saved }) => {
      const window = start(['--modele', ESSAI, '--complet'], { columns });
      await jumpToSuccesses(window);
      await success(window, 1, "J'ai rangé la réserve");
      await window.see('› 2. Passer');
      window.strike('1');
      await window.see('Entrée passe');
      await window.type('Cinq minutes');
      window.key('ctrl-c');
      await window.ended(130);
      const dossier = await saved(() => true);
      expect(dossier.reponses.reussites?.valeur).toEqual([
        { situation: "J'ai rangé la réserve", resultat: 'Cinq minutes' },
      ]);
      expect(dossier.position).toBe('reussites');
      const again = start(['relire'], { columns });
      const said = await again.ended(0);
      expect(said).toContain('Relecture');
      expect(said).toContain('À faire d’abord');
    }));
});
