/** What may stand at the cursor, on the real command tree. */
import { describe, expect, it } from 'vitest';
import { candidates, type Known } from '../../../src/core/completion/candidates.ts';
import { wordlessHost } from '../../../src/maintenance/build-help.ts';
import { commandNode } from '../../../src/maintenance/command-tree.ts';
import { createProgram } from '../../../src/program.ts';

const program = commandNode(createProgram(wordlessHost('', 80)));
const known: Known = {
  types: () => [
    { value: 'annuel', about: '', contexts: [] },
    { value: 'parcours', about: '', contexts: [{ value: 'retour', about: '' }] },
    { value: 'mandat', about: '', contexts: [{ value: 'debut', about: '' }] },
  ],
  dossiers: () => ['annuel-2026-01-02'],
  schemes: () => [{ value: 'vae', about: '' }],
  formats: ['md', 'txt'],
};

function at(line: string): { values: string[]; files: boolean } {
  const { items, files } = candidates(program, line.split(' '), known);
  return { values: items.map(({ value }) => value), files };
}

describe('candidates', () => {
  it.each([
    ['exp', ['exporter'], false],
    ['par', ['parcours'], false],
    ['config ', ['lister', 'lire', 'ecrire', 'effacer'], false],
    ['config l', ['lister', 'lire'], false],
    ['config ecrire cou', ['couleur'], false],
    ['config ecrire couleur ', ['auto', 'toujours', 'jamais'], false],
    ['config ecrire format ', ['md', 'txt'], false],
    ['config ecrire sortie ', [], true],
    ['config ecrire profil.nom ', [], false],
    ['config ecrire conseils-tus vague ab', ['absolu'], false],
    ['config effacer couleur ', expect.not.arrayContaining(['couleur']), false],
    ['exporter ', ['annuel-2026-01-02'], true],
    ['exporter x ', [], false],
    ['exporter --sortie ', [], true],
    ['exporter --format ', ['md', 'txt'], false],
    ['exporter --format = ', ['md', 'txt'], false],
    ['exporter --format = t', ['txt'], false],
    ['exporter --format=t', ['--format=txt'], false],
    ['exporter --part', ['--partageable'], false],
    ['exporter --couleur t', ['toujours'], false],
    ['--couleur jamais exp', ['exporter'], false],
    ['annuel --sans', ['--sans-question'], false],
    ['annuel --sans-question --vi', ['--vierge'], false],
    ['preparer annuel ', ['parcours', 'mandat'], false],
    ['parcours --contexte ', ['retour'], false],
    ['preparer --contexte ', ['retour', 'debut'], false],
    ['parcours --contexte retour --co', ['--contexte', '--complet', '--court', '--couleur'], false],
    ['dispositifs ', ['vae'], false],
    ['completion ', ['bash', 'zsh', 'fish'], false],
  ])('at the end of « %s »', (line, values, files) => {
    expect(at(line)).toEqual({ values, files });
  });

  it('never offer the word that the scripts use themselves', () => {
    expect(at('completion c').values).toEqual([]);
  });

  it('offers each flag once', () => {
    const { values } = at('preparer annuel --');
    expect(values).toContain('--help');
    expect(values).toEqual([...new Set(values)]);
  });
});
