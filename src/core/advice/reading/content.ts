/** What the coach says of a whole preparation: content, checked at build. Sentences hold `{names}` to fill in. */
import * as z from 'zod/mini';
import { TOPICS } from '../../template/schema.ts';
import { HINT_CODES } from '../hints/shape.ts';

/** What a reading may find, and the names that its sentences may use. */
export const FINDINGS = {
  'sujets-absents': ['sujets'],
  'difficultes-dominent': ['difficultes', 'reussites'],
  'sans-difficulte': ['reussites'],
  'messages-nombreux': ['nombre'],
  'message-isole': [],
  'demande-sans-appui': [],
  'appui-possible': ['intitule'],
  'date-passee': ['date'],
  'entretien-passe': ['date'],
  contradiction: ['intitule', 'difficulte'],
  confidentiel: ['neutre'],
  'trop-long': ['temps', 'entretien'],
} as const satisfies Record<string, readonly string[]>;

export type FindingCode = keyof typeof FINDINGS;

/** The names that each of the other sentences may use. */
export const PHRASES = {
  'sujet-vide': ['sujet'],
  'question-a-chercher': ['intitule'],
  'question-a-confirmer': ['intitule'],
  'question-a-reprendre': ['intitule', 'gestes'],
  'dabord-confidentiel': ['intitule', 'geste'],
  'dabord-vide': ['sujet'],
  'dabord-reprendre': ['intitule', 'geste'],
  'dabord-chercher': ['intitule'],
  'dabord-confirmer': ['intitule'],
  'dabord-rien': [],
  'dabord-liste': ['relance'],
  'dabord-liste-rien': [],
  lecture: ['temps', 'entretien'],
  'reponse-partageable': [],
  'reponse-privee': [],
} as const satisfies Record<string, readonly string[]>;

export type PhraseId = keyof typeof PHRASES;

const text = z.string().check(z.minLength(1), z.maxLength(300));

const finding = z.strictObject({
  message: text,
  relance: text,
  /** What to do about it, in a few words that follow a colon. */
  geste: text,
});

function keyed<K extends string, T extends z.ZodMiniType>(keys: readonly K[], value: T): z.ZodMiniObject<Record<K, T>> {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, T>);
}

export const readingFileSchema = z.strictObject({
  constats: keyed(Object.keys(FINDINGS) as FindingCode[], finding),
  phrases: keyed(Object.keys(PHRASES) as PhraseId[], text),
  /** The topics: their names in the order in which they matter; `attendu: non` for those that nobody needs to fill. */
  sujets: keyed(TOPICS, z.strictObject({ nom: text, attendu: z.optional(z.enum(['oui', 'non'])) })),
  /** The hints, the one that matters most first; what to do about each. `ajout`: more words mend it. */
  gestes: z
    .array(z.strictObject({ code: z.enum(HINT_CODES), geste: text, ajout: z.optional(z.enum(['oui', 'non'])) }))
    .check(z.length(HINT_CODES.length)),
  /** Reading aloud, words a minute: slowly and quickly; the share of the interview for the person, in percent. */
  lecture: z.strictObject({
    mots_lents: z.number().check(z.int(), z.minimum(50)),
    mots_vifs: z.number().check(z.int(), z.minimum(50)),
    part: z.number().check(z.int(), z.minimum(1), z.maximum(100)),
  }),
  /** Words that say nothing of what an answer is about. */
  mots_communs: z.array(text).check(z.minLength(1)),
});

export type ReadingContent = z.output<typeof readingFileSchema>;
