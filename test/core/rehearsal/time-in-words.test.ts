import { describe, expect, it } from 'vitest';
import { spokenTime, timeAgainstAim } from '../../../src/core/rehearsal/time-in-words.ts';

describe('a spoken time', () => {
  it.each([
    [0, '0\u00a0seconde'],
    [1.4, '1\u00a0seconde'],
    [2, '2\u00a0secondes'],
    [59.6, '1\u00a0min'],
    [60, '1\u00a0min'],
    [65, '1\u00a0min\u00a005'],
    [100, '1\u00a0min\u00a040'],
    [600, '10\u00a0min'],
  ])('%d s', (seconds, words) => {
    expect(spokenTime(seconds).replace(/ /g, '\u00a0')).toBe(words);
  });
});

describe('a time against the aim', () => {
  it.each([
    [100, 80, '1 min 40 : vingt secondes de trop (visé : 1 min 20).'],
    [80, 80, '1 min 20 : c’est le bon temps (visé : 1 min 20).'],
    [92, 80, '1 min 32 : c’est le bon temps (visé : 1 min 20).'],
    [93, 80, '1 min 33 : quinze secondes de trop (visé : 1 min 20).'],
    [67, 80, '1 min 07 : quinze secondes de moins que le temps visé (1 min 20).'],
    [40, 80, '40 secondes : quarante secondes de moins que le temps visé (1 min 20).'],
    [39, 80, '39 secondes, pour 1 min 20 : il reste la place d’un exemple.'],
    [30, 20, '30 secondes : c’est le bon temps (visé : 20 secondes).'],
    [31, 20, '31 secondes : dix secondes de trop (visé : 20 secondes).'],
    [140, 80, '2 min 20 : une minute de trop (visé : 1 min 20).'],
    [150, 80, '2 min 30 : une minute et dix secondes de trop (visé : 1 min 20).'],
    [900, 60, '15 min : 14 minutes de trop (visé : 1 min).'],
  ])('%d s for %d s', (seconds, aim, words) => {
    expect(timeAgainstAim(seconds, aim).replace(/\u00a0/g, ' ')).toBe(words);
  });
});
