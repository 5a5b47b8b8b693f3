/** The verbs of the command line, in the order of the help. */
export const VERB_NAMES = [
  'preparer',
  'reprendre',
  'exporter',
  'types',
  'comparer',
  'reconnaitre',
  'echeances',
  'dispositifs',
  'relire',
  'repeter',
  'lot',
  'config',
  'completion',
] as const;

export type VerbName = (typeof VERB_NAMES)[number];

export function isVerb(word: string): word is VerbName {
  return (VERB_NAMES as readonly string[]).includes(word);
}
