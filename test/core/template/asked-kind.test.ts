import { describe, expect, it } from 'vitest';
import { roomBlocks } from '../../../src/core/sheet/answer-blocks.ts';
import { askedKind, COMPOSED_KINDS } from '../../../src/core/template/kinds.ts';

const question = { id: 'a-venir', question: 'Lesquels ?', intitule: 'À venir', theme: 'objectifs-a-venir' } as const;

describe('a composed question without some of its parts', () => {
  it('asks the others, in their order', () => {
    const parts = askedKind({ genre: 'objectif', sans: ['atteinte'] })?.parts.map(({ id }) => id);
    expect(parts).toEqual(['intitule', 'indicateur', 'contexte', 'echeance']);
    expect(askedKind({ genre: 'objectif' })).toBe(COMPOSED_KINDS.objectif);
    expect(askedKind({ genre: 'ligne', sans: ['atteinte'] })).toBe(null);
  });

  it('leaves no room for them on paper', () => {
    const labels = (sans: string[]): string[] =>
      roomBlocks({ ...question, genre: 'objectif', sans }, false).map((block) =>
        'label' in block ? (block.label ?? '') : '',
      );
    expect(labels([])).toContain('Où il en est');
    expect(labels(['atteinte'])).not.toContain('Où il en est');
  });
});
