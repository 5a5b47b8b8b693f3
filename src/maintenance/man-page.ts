/** The man page, made of the command tree and of a few texts. */
import type { CommandNode, OptionNode } from '../core/completion/command-node.ts';
import { fr } from '../core/text/typography.ts';

type Entry = readonly [term: string, text: string];

const ENVIRONMENT: readonly Entry[] = [
  ['PREP_ENTRETIEN_HOME', fr`Un seul dossier pour les préparations et les préférences, au lieu de ceux du système.`],
  ['XDG_DATA_HOME, XDG_CONFIG_HOME', fr`Sous Linux, où sont ces dossiers d'habitude.`],
  ['NO_COLOR', fr`N'importe quelle valeur : pas de couleur, sauf si --couleur ou les préférences la demandent.`],
  ['VISUAL, EDITOR', fr`L'éditeur que Ctrl+O ouvre pour un texte long. Sans eux, cette touche n'existe pas.`],
  ['PAGER', fr`Le programme qui montre une fiche plus haute que l'écran.`],
  ['TERM', fr`« dumb » : rien n'est demandé, et il n'y a pas de couleur.`],
];

const FILES: readonly Entry[] = [
  ['~/.local/share/prep-entretien/dossiers/', fr`Un fichier YAML par préparation, lisible par votre compte seulement.`],
  [
    '~/.config/prep-entretien/preferences.json',
    fr`Les préférences. « prep-entretien config lister » dit où elles sont.`,
  ],
  [
    'dist/schemas/*.json',
    fr`Dans le paquet : la forme de chaque résultat en JSON et de chaque fichier lu (JSON Schema).`,
  ],
];

const EXIT_CODES: readonly Entry[] = [
  ['0', fr`Fait.`],
  ['1', fr`Refusé : la raison et le remède sont dits sur la sortie d'erreur.`],
  ['2', fr`Commande mal écrite.`],
  ['70', fr`Défaut du programme.`],
  ['130', fr`Arrêté par vous ; ce qui était répondu est enregistré.`],
];

const EXAMPLES: readonly Entry[] = [
  ['prep-entretien', fr`Reprend une préparation commencée, ou demande laquelle faire.`],
  ['prep-entretien annuel --court', fr`L'entretien annuel, avec les questions qui comptent le plus.`],
  [
    'prep-entretien annuel --reponses reponses.yaml --sortie -',
    fr`La fiche sur la sortie standard, sans rien demander quand il n'y a pas de terminal.`,
  ],
  ['prep-entretien exporter --partageable', fr`La fiche de la dernière préparation, sans ce qui est privé.`],
  ['prep-entretien relire', fr`Ce qui est prêt dans la dernière préparation, et ce qui reste.`],
  ['prep-entretien repeter --graine 7', fr`Les questions probables, au chronomètre, dans l'ordre que donne ce nombre.`],
  [
    'prep-entretien lot equipe.csv --type annuel --vierge --sortie fiches',
    fr`Une fiche à remplir à la main pour chaque personne de la liste.`,
  ],
  [
    'prep-entretien config ecrire profil.poste Aide-soignante',
    fr`Ce poste attendra votre accord dans chaque préparation.`,
  ],
];

/**
 * The page in the language of man (groff).
 * @param version of the program, in its footer
 */
export function manPage(program: CommandNode, version: string): string {
  return [
    `.TH PREP\\-ENTRETIEN 1 "" "prep\\-entretien ${roff(version)}" "${roff(fr`Commandes de l'utilisateur`)}"`,
    section(fr`NOM`),
    `prep\\-entretien \\- ${roff(fr`prépare un entretien individuel au travail`)}`,
    section(fr`SYNOPSIS`),
    ...synopsis('', '[options]'),
    ...synopsis('', '<type> [options]'),
    ...program.commands.flatMap(({ name, usage }) => synopsis(name, usage)),
    section(fr`DESCRIPTION`),
    // The rest of it sends to this page.
    paragraph(program.description.split('\n')[0] ?? ''),
    paragraph(
      fr`Un type d'entretien seul vaut « preparer » suivi de ce type. Les questions et les messages vont sur la sortie d'erreur, le résultat sur la sortie standard. Sans terminal, rien n'est jamais demandé.`,
    ),
    section(fr`COMMANDES`),
    ...program.commands.flatMap((command) => commandPart(command, [])),
    section(fr`OPTIONS COMMUNES`),
    ...program.options.map(optionPart),
    section(fr`ENVIRONNEMENT`),
    ...ENVIRONMENT.map(entry),
    section(fr`FICHIERS`),
    ...FILES.map(entry),
    section(fr`CODE DE RETOUR`),
    ...EXIT_CODES.map(entry),
    section(fr`EXEMPLES`),
    ...EXAMPLES.map(entry),
    '',
  ].join('\n');
}

function commandPart(command: CommandNode, before: readonly string[]): string[] {
  const words = [...before, command.name];
  return [
    `.SS ${roff(words.join(' '))}`,
    ...synopsis(words.join(' '), command.usage),
    paragraph(command.description),
    ...command.options.filter(({ flags }) => !flags.includes('--help')).map(optionPart),
    ...command.commands.flatMap((inner) => commandPart(inner, words)),
  ];
}

function optionPart({ flags, about, value, choices }: OptionNode): string {
  const term = `${[...flags].reverse().join(', ')}${value === null ? '' : ` <${value}>`}`;
  return entry([term, choices.length > 0 ? fr`${about} : ${choices.join(', ')}` : about]);
}

function synopsis(words: string, usage: string): string[] {
  return ['.PP', `.B ${roff(['prep-entretien', words].filter(Boolean).join(' '))}`, roff(usage)];
}

function section(title: string): string {
  return `.SH ${roff(title)}`;
}

function paragraph(text: string): string {
  return `.PP\n${text.split('\n').map(roff).join('\n.br\n')}`;
}

function entry([term, text]: Entry): string {
  return `.TP\n.B ${roff(term)}\n${roff(text)}`;
}

/** A text that groff takes as it is: signs that mean something to it are named. */
export function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('\u00a0', '\\ ')
    .replaceAll('"', '\\(dq')
    .replace(/^(?=[.'])/gm, '\\&');
}
