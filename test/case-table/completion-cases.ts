/** `completion`: a script for each shell, and the candidates for which it asks. */
import type { Case } from './case.ts';

function candidates(name: string, words: readonly string[], ...has: (string | RegExp)[]): Case {
  return {
    name: `completion: ${name}`,
    runs: [{ args: ['completion', 'candidats', '--', ...words], code: 0, out: { has }, err: { is: '' } }],
    left: { home: null },
  };
}

function script(shell: string, ...has: string[]): Case {
  return {
    name: `completion: the script for ${shell}`,
    runs: [
      { args: ['completion', shell], code: 0, out: { has: ['completion candidats --', ...has] }, err: { is: '' } },
    ],
    left: { home: null },
  };
}

export const COMPLETION_CASES: readonly Case[] = [
  script('bash', 'complete -F _prep_entretien prep-entretien'),
  script('zsh', 'compdef _prep_entretien prep-entretien'),
  script('fish', 'complete -c prep-entretien'),
  candidates('verbs and types', [''], /^exporter\t/m, /^annuel\tEntretien annuel/m, /^config\t/m),
  candidates('flags of a type', ['annuel', '--co'], /^--court\t/m, /^--complet\t/m, /^--contexte\t/m, /^--couleur\t/m),
  candidates('files where a file is awaited', ['annuel', '--reponses', ''], /^:fichiers\n$/),
  candidates('preferences', ['config', 'lire', 'profil.pr'], /^profil\.prenom\n$/),
  candidates('nothing for what nobody knows', ['zzz', 'zzz', 'zzz'], /^$/),
  {
    name: 'completion: dossiers by their names, broken ones too',
    files: { 'home/dossiers/annuel-2026-01-02.yaml': 'x', 'home/dossiers/notes.txt': '' },
    runs: [
      {
        args: ['completion', 'candidats', '--', 'exporter', ''],
        code: 0,
        out: { is: 'annuel-2026-01-02\n:fichiers\n' },
        err: { is: '' },
      },
    ],
  },
  {
    name: 'completion refused: no shell, or one that is not known',
    runs: [
      { args: ['completion'], code: 2, err: { has: ['il manque : shell'] } },
      { args: ['completion', 'bahs'], code: 2, err: { has: ['« bahs »', 'bash, zsh et fish', /dire « bash »/] } },
      { args: ['completion', 'bash', 'zsh'], code: 2, err: { has: ['bash'] } },
    ],
    left: { home: null },
  },
];
