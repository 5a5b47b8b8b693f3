/** Wrong command lines: code 2, the nearest word, nothing written. */
import { AICHA } from './answers.ts';
import type { Case } from './case.ts';

/** One run that is refused as a wrong command line. */
function wrong(name: string, args: readonly string[], ...has: (string | RegExp)[]): Case {
  return {
    name: `wrong command line: ${name}`,
    files: { 'cwd/r.yaml': AICHA },
    runs: [{ args, code: 2, err: { has } }],
    names: { cwd: ['r.yaml'] },
    left: { home: null },
  };
}

export const COMMAND_LINE_CASES: readonly Case[] = [
  wrong('no type and no terminal', [], /type/, 'prep-entretien annuel'),
  wrong('preparer without a type and without a terminal', ['preparer', '--sans-question'], /type/),
  wrong('answers without a type', ['--reponses', 'r.yaml'], /type/),
  wrong('an unknown type, with the nearest', ['anuel'], 'anuel', 'Vouliez-vous dire', '« annuel »'),
  wrong('capitals are no other type, with the nearest', ['Annuel'], 'annuel'),
  wrong('an unknown second type', ['annuel', 'acompagnement', '--vierge'], 'acompagnement', 'accompagnement'),
  wrong('a type that nothing is near to: the known ones', ['xyzxyz'], 'xyzxyz', 'annuel', 'accompagnement'),
  wrong('an unknown verb, with the nearest', ['exportr'], 'exportr', /Vouliez-vous dire.*exporter/),
  wrong('an unknown verb near to reprendre', ['repredre'], /Vouliez-vous dire.*reprendre/),
  wrong('a verb of a later version', ['historique'], 'historique'),
  wrong(
    'an unknown flag, with the nearest',
    ['annuel', '--reponse', 'r.yaml'],
    '--reponse',
    /Vouliez-vous dire.*--reponses/,
  ),
  wrong(
    'an unknown flag of exporter',
    ['exporter', '--partagable'],
    '--partagable',
    /Vouliez-vous dire.*--partageable/,
  ),
  wrong('an unknown flag of reprendre', ['reprendre', '--sortie', 'x.md'], '--sortie'),
  wrong('an unknown short flag', ['annuel', '-z'], '-z'),
  wrong('a flag of a later version: --simple', ['annuel', '--simple'], '--simple'),
  wrong('a flag of a later version: --json', ['annuel', '--json', '--reponses', 'r.yaml'], '--json'),
  wrong('an unknown format, with the known ones', ['annuel', '--format', 'jsno'], 'jsno', 'json'),
  wrong('a format of a later version', ['annuel', '--format', 'md,docx'], 'docx', 'md', 'txt', 'json'),
  wrong('all unknown formats at once', ['annuel', '--format', 'pdf,md,odt'], 'pdf', 'odt'),
  wrong('an empty format', ['annuel', '--format', ','], 'md'),
  wrong('an unknown format of exporter', ['exporter', '--format', 'htlm'], 'htlm', 'md'),
  wrong('a foreign extension: docx', ['annuel', '--reponses', 'r.yaml', '--sortie', 'f.docx'], 'docx', 'md', 'txt'),
  wrong('a foreign extension: PDF', ['annuel', '--reponses', 'r.yaml', '--sortie', 'F.PDF'], /pdf/i, 'md'),
  wrong('a foreign extension of exporter: html', ['exporter', '--sortie', 'f.html'], 'html', 'md'),
  wrong('a context where there is none', ['annuel', '--contexte', 'retour'], 'retour', '--contexte'),
  wrong('several types without --vierge', ['annuel', 'accompagnement'], '--vierge'),
  wrong('several types with answers', ['annuel', 'accompagnement', '--vierge', '--reponses', 'r.yaml'], /un seul/),
  wrong('several sheets to stdout', ['annuel', 'accompagnement', '--vierge', '--sortie', '-'], '--sortie'),
  wrong(
    'several formats to stdout',
    ['annuel', '--reponses', 'r.yaml', '--format', 'md,txt', '--sortie', '-'],
    '--sortie',
  ),
  wrong('--court with --complet', ['annuel', '--court', '--complet'], '--court', '--complet'),
  wrong('a type with --modele', ['annuel', '--modele', 'm.yaml'], '--modele', 'annuel'),
  wrong('--reponses without a value', ['annuel', '--reponses'], '--reponses'),
  wrong('--sortie without a value', ['annuel', '--sortie'], '--sortie'),
  wrong('--modele without a value', ['preparer', '--modele'], '--modele'),
  wrong('a wrong word for --couleur', ['--couleur', 'rouge', 'annuel'], 'rouge', 'auto', 'toujours', 'jamais'),
  wrong('a wrong word with an apostrophe for --couleur', ['--couleur', "l'an", 'annuel'], "l'an", 'toujours'),
  wrong('too many words for exporter', ['exporter', 'un', 'deux'], 'exporter'),
  wrong('too many words for reprendre', ['reprendre', 'un', 'deux'], 'reprendre'),
  {
    name: 'reprendre without a terminal is refused, with a remedy',
    runs: [{ args: ['reprendre'], code: 1, err: { has: ['terminal', 'prep-entretien exporter'] } }],
    left: { home: null },
  },
  {
    name: 'exporter without any dossier is refused, with a remedy',
    runs: [{ args: ['exporter'], code: 1, err: { has: [/[Aa]ucun dossier/, 'prep-entretien'] } }],
    left: { home: null },
  },
  {
    name: '--couleur is taken before and after the verb, and never colours the sheet',
    files: { 'cwd/r.yaml': AICHA },
    runs: [
      {
        args: ['--couleur', 'toujours', 'annuel', '--reponses', 'r.yaml', '--sortie', '-'],
        code: 0,
        out: { has: [/^---\n/] },
      },
      {
        args: ['annuel', '--couleur', 'toujours', '--reponses', 'r.yaml', '--sortie', '-'],
        code: 0,
        out: { has: [/^---\n/] },
      },
      {
        args: ['annuel', '--reponses', 'r.yaml', '--sortie', '-', '--couleur', 'jamais'],
        code: 0,
        out: { has: [/^---\n/] },
      },
    ],
  },
];
