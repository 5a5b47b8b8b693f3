/** The dossier: one preparation, one file. It is the whole state; the rest is derived. */
import * as z from 'zod/mini';
import { DOSSIER_VERSION } from './dossier-version.ts';

const state = z.enum(['repondu', 'passe', 'inconnu', 'a-confirmer']);
const item = z.record(z.string(), z.string());
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(item)]);
const answer = z.strictObject({ etat: state, valeur: z.optional(value) });
const draft = z.strictObject({
  question: z.string(),
  texte: z.string(),
  valeur: z.optional(value),
  rang: z.optional(z.number()),
  champ: z.optional(z.string()),
});

/** Keys are in French: people and their scripts read this file. */
export const dossierSchema = z.strictObject({
  version: z.literal(DOSSIER_VERSION),
  id: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u)),
  type: z.string(),
  contextes: z._default(z.array(z.string()), []),
  modele: z.strictObject({
    id: z.string(),
    version: z.number(),
    empreinte: z.string(),
    /** Path of a template of one's own. */
    fichier: z.optional(z.string()),
  }),
  /** court or complet: which questions are asked. */
  etendue: z._default(z.enum(['court', 'complet']), 'complet'),
  cree: z.string(),
  modifie: z.string(),
  /** Copies of what the answers say, for scripts; the answers win. */
  personne: z._default(z.record(z.string(), z.union([z.string(), z.number()])), {}),
  entretien: z._default(z.record(z.string(), z.union([z.string(), z.number()])), {}),
  reponses: z._default(z.record(z.string(), answer), {}),
  /** Id of the question the person is at; null before the first and after the last. */
  position: z._default(z.nullable(z.string()), null),
  /** Half-typed text of the question the person is at. */
  brouillon: z._default(z.nullable(draft), null),
  /** Half-typed texts of questions that the person left by going back or jumping. */
  autres_brouillons: z._default(z.array(draft), []),
  /** Guided steps that the person doesn't want in this preparation. */
  etapes_refusees: z.optional(z.array(z.string())),
  sorties: z._default(z.array(z.strictObject({ chemin: z.string(), empreinte: z.string() })), []),
  /** What was said aloud in rehearsals: a question or objection, when, how long in seconds, the own rating. */
  repetitions: z.optional(
    z.array(
      z.strictObject({
        question: z.string(),
        le: z.string(),
        secondes: z.number(),
        /** 1 to go over, 2 almost, 3 ready. */
        note: z.literal([1, 2, 3]),
        mot: z.optional(z.string()),
      }),
    ),
  ),
  /** The work setting whose recall questions the person chose. */
  milieu: z.optional(z.string()),
});

export type Dossier = z.output<typeof dossierSchema>;
