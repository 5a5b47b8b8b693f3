/** The report of `npm run coach:mesurer`. */
import { expect, it } from 'vitest';
import { measure } from '../../src/maintenance/coach-figures.ts';
import { main, report } from '../../src/maintenance/coach-measure.ts';
import { rules } from '../core/advice/rules-at-hand.ts';

const figures = measure(rules, [
  { id: 'un', kind: 'demande', texte: 'Une formation.', labels: ['vague', 'sans-echeance', 'sans-motif', 'sante'] },
  { id: 'deux', kind: 'demande', texte: 'Un badge avant lundi, car la porte reste fermée.', labels: [] },
]);

it('gives precision and recall with their counts', () => {
  const lines = report(figures, false).map((line) => line.replace(/\s+/g, ' '));
  expect(lines).toContain('vague précision 1,000 (1 sur 1) · rappel 1,000 (1 sur 1)');
  expect(lines).toContain('sante précision 1,000 (0 sur 0) · rappel 0,000 (0 sur 1)');
  expect(lines).toContain('tous les codes précision 1,000 (3 sur 3) · rappel 0,750 (3 sur 4)');
  expect(lines).toContain('réponses sans défaut importunées : 0 sur 1 (2 réponses en tout)');
});

it('shows what was judged wrongly when asked', () => {
  expect(report(figures, true).join('\n')).toMatch(/un \(demande\)\n {2}manque\s: sante\n {2}Une formation\./);
  expect(report(figures, false).join('\n')).not.toContain('Une formation.');
});

it('asks for a file when none is named', () => {
  const lines: string[] = [];
  expect(main([], (line) => lines.push(line))).toBe(2);
  expect(lines.join()).toContain('au moins un fichier');
});
