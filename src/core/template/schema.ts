/**
 * The shape of a template file. Types, checks and the JSON Schema for editors all come from here.
 * The meaning rules (a condition sees only earlier questions, ids are unique…) are in rules.ts.
 */
import * as z from 'zod/mini';
import { KIND_IDS } from './kinds.ts';

/** Topic codes of the questions: what preparation forms ask, one word each. */
export const TOPICS = [
  'identite',
  'poste',
  'reussites',
  'difficultes',
  'gouts',
  'objectifs-passes',
  'objectifs-a-venir',
  'moyens',
  'competences',
  'criteres',
  'formations-suivies',
  'formations-souhaitees',
  'projet',
  'mobilite',
  'dispositifs',
  'charge',
  'environnement',
  'encadrement',
  'remuneration',
  'fin-de-carriere',
  'questions',
  'engagements',
  'observations',
] as const;

/** What an answer feeds besides its section: a field of the dossier. */
export const FEEDS = [
  'personne.prenom',
  'personne.nom',
  'personne.poste',
  'personne.service',
  'personne.embauche',
  'entretien.date',
  'entretien.duree',
  'entretien.responsable',
] as const;

export const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'identifiant'), z.maxLength(60));
export const text = z.string().check(z.minLength(1), z.maxLength(4000));
const yes = z.pipe(
  z.union([z.literal('oui'), z.literal('non'), z.boolean()]),
  z.transform((value) => value === 'oui' || value === true),
);
const minutes = z.number().check(z.int(), z.minimum(1), z.maximum(600));
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/**
 * A condition: `{ contexte: retour }`, `{ question: id, vaut: x }` and its other comparisons, or a
 * combination with `tous`, `un`, `pas`. A question that has no answer makes a comparison false.
 */
export type Condition =
  | { contexte: string }
  | { tous: Condition[] }
  | { un: Condition[] }
  | { pas: Condition }
  | {
      question: string;
      vaut?: string | number | boolean | undefined;
      parmi?: string[] | undefined;
      contient?: string | undefined;
      repondu?: boolean | undefined;
      au_moins?: number | undefined;
      au_plus?: number | undefined;
      avant?: string | undefined;
      apres?: string | undefined;
    };

export const CONDITION_KEYS = ['contexte', 'tous', 'un', 'pas', 'question'] as const;
export const COMPARISONS = ['vaut', 'parmi', 'contient', 'repondu', 'au_moins', 'au_plus', 'avant', 'apres'] as const;

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ contexte: id }),
    z.strictObject({ tous: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ un: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ pas: condition }),
    z.strictObject({
      question: id,
      vaut: z.optional(scalar),
      parmi: z.optional(z.array(z.string()).check(z.minLength(1))),
      contient: z.optional(z.string()),
      repondu: z.optional(yes),
      au_moins: z.optional(z.number()),
      au_plus: z.optional(z.number()),
      avant: z.optional(z.string()),
      apres: z.optional(z.string()),
    }),
  ]),
);

/** What an answer tells of the person's profile or wish: keys of a situation and their values, or `reponse`. */
const tells = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const choice = z.strictObject({
  id,
  libelle: text,
  precision: z.optional(text),
  droits: z.optional(z.array(id)),
  dit: z.optional(tells),
});

export const questionSchema = z.strictObject({
  id,
  genre: z.enum(KIND_IDS),
  question: text,
  intitule: text.check(z.maxLength(80)),
  aide: z.optional(text),
  exemple: z.optional(text),
  ou_trouver: z.optional(text),
  theme: z.enum(TOPICS),
  version: z.optional(z.enum(['court', 'complet'])),
  obligatoire: z.optional(yes),
  prive: z.optional(yes),
  reprise: z.optional(z.enum(['garder', 'montrer', 'vider'])),
  limite: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(20_000))),
  si: z.optional(condition),
  choix: z.optional(z.array(choice).check(z.minLength(2), z.maxLength(40))),
  unite: z.optional(text.check(z.maxLength(30))),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  bas: z.optional(text.check(z.maxLength(60))),
  haut: z.optional(text.check(z.maxLength(60))),
  alimente: z.optional(z.enum(FEEDS)),
  place: z.optional(z.enum(['message', 'question', 'decision'])),
  plan: z.optional(yes),
  /** Parts of a composed kind that make no sense here, and are not asked. */
  sans: z.optional(z.array(id)),
  /** non: the answer only opens or closes other questions, and would be noise on the sheet. */
  sur_la_fiche: z.optional(yes),
  droits: z.optional(z.array(id)),
  dit: z.optional(tells),
});

export const sectionSchema = z.strictObject({
  id,
  titre: text.check(z.maxLength(80)),
  intro: z.optional(text),
  si: z.optional(condition),
  questions: z.array(questionSchema).check(z.minLength(1)),
});

const step = z.strictObject({
  titre: text.check(z.maxLength(120)),
  part: z.number().check(z.int(), z.minimum(1), z.maximum(100)),
  conseil: z.optional(text),
  questions: z.optional(z.array(id)),
});

const checklist = z.array(text).check(z.minLength(1));

const example = z.strictObject({
  nom: text,
  contextes: z.optional(z.array(id)),
  reponses: z.record(z.string(), z.unknown()),
  attendu: z.strictObject({
    contient: z.optional(z.array(text)),
    absent: z.optional(z.array(text)),
    absent_de_la_version_partageable: z.optional(z.array(text)),
  }),
});

export const templateSchema = z.strictObject({
  modele: id,
  version: z.number().check(z.int(), z.minimum(1)),
  titre: text.check(z.maxLength(80)),
  titre_fiche: text.check(z.maxLength(80)),
  resume: text.check(z.maxLength(200)),
  duree_preparation: z.strictObject({ court: minutes, complet: minutes }),
  duree_entretien: minutes,
  avant_de_commencer: z.optional(z.array(text)),
  papiers: z.array(text),
  contextes: z.optional(z.array(z.strictObject({ id, libelle: text }))),
  /** Other words for this interview, and what a person who uses them must know. */
  autres_noms: z.optional(z.array(z.strictObject({ nom: id, explication: text, droits: z.optional(z.array(id)) }))),
  droits: z.array(id),
  ou_demander: text,
  sections: z.array(sectionSchema).check(z.minLength(1)),
  deroule: z.array(step).check(z.minLength(1)),
  listes: z.strictObject({
    une_semaine_avant: checklist,
    la_veille: checklist,
    pendant: checklist,
    dans_les_deux_jours: checklist,
  }),
  exemples: z.array(example),
});

/** A list of questions and checklist lines that several templates name with `commun: id`. */
export const sharedSchema = z.strictObject({
  questions: z.optional(z.array(questionSchema)),
  lignes: z.optional(z.record(id, text)),
});

export type Tells = z.output<typeof tells>;
export type Question = z.output<typeof questionSchema>;
export type Section = z.output<typeof sectionSchema>;
/** What asks questions: a template or a form. */
export type Asks = { readonly sections: readonly Section[] };
export type TemplateExample = z.output<typeof example>;
export type TemplateFile = z.output<typeof templateSchema>;

/** A checked template, as the rest of the program uses it; `empreinte` is a digest of its source. */
export type Template = Omit<TemplateFile, 'exemples'> & { readonly empreinte: string };
