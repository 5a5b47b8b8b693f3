/** The shapes of the results in JSON, as scripts read them. The keys and their sense: the README and the man page. */
import * as z from 'zod/mini';
import { CERTAINTIES } from '../core/law/facts.ts';
import { PREFERENCE_KEYS } from '../core/preferences.ts';

const texts = z.array(z.string());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));
const certainty = z.enum(CERTAINTIES);
const item = z.record(z.string(), z.string());
const value = z.union([z.string(), z.number(), z.boolean(), texts, z.array(item)]);

const hint = {
  question: z.string(),
  champ: z.nullable(z.string()),
  code: z.string(),
  extrait: z.string(),
  message: z.string(),
  relance: z.string(),
};

/** A wording hint stands at an answer; what is found of the whole may stand nowhere. */
const hints = z.array(z.strictObject({ ...hint, rang: z.int() }));
const findings = z.array(z.strictObject({ ...hint, question: z.nullable(z.string()), rang: z.nullable(z.int()) }));

const sheet = z.strictObject({
  version: z.literal(1),
  type: z.string(),
  contextes: texts,
  date: day,
  personne: z.record(z.string(), z.string()),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      titre: z.string(),
      questions: z.array(
        z.strictObject({
          id: z.string(),
          question: z.string(),
          genre: z.string(),
          visibilite: z.enum(['prive', 'partageable']),
          etat: z.nullable(z.enum(['repondu', 'passe', 'inconnu', 'a-confirmer'])),
          valeur: z.nullable(value),
        }),
      ),
    }),
  ),
  a_chercher: z.array(
    z.strictObject({ question: z.string(), intitule: z.string(), ou_trouver: z.nullable(z.string()) }),
  ),
  plan: z.array(
    z.strictObject({
      quoi: z.string(),
      qui: z.nullable(z.string()),
      echeance: z.nullable(z.string()),
      question: z.string(),
    }),
  ),
  conseils: hints,
});

const summary = {
  id: z.string(),
  titre: z.string(),
  resume: z.string(),
  obligatoire: z.string(),
  rythme: z.string(),
  qui: z.string(),
  articles: texts,
};

const told = z.strictObject({
  id: z.string(),
  court: z.string(),
  articles: z.array(z.strictObject({ article: z.string(), legi: z.string() })),
  sources: texts,
  verifie: month,
  depuis: z.nullable(day),
  jusque: z.nullable(day),
  en_vigueur: z.boolean(),
  certitude: certainty,
  ou_demander: z.string(),
});

const card = z.looseObject({
  ...summary,
  evalue: z.string(),
  ecrit: z.string(),
  accompagne: z.string(),
  duree_minutes: z.nullable(z.number()),
  preparer: z.nullable(z.string()),
  a_la_date: day,
  code_verifie_le: day,
  regles_verifiees_le: month,
  ou_demander: z.string(),
  rubriques: z.array(
    z.strictObject({
      id: z.string(),
      titre: z.string(),
      elements: z.array(z.strictObject({ texte: z.string(), droit: z.optional(told) })),
    }),
  ),
});

const recognised = z.strictObject({
  type: z.nullable(z.string()),
  contexte: texts,
  arret: z.boolean(),
  confiance: z.enum(['forte', 'moyenne', 'faible']),
  raisons: texts,
  alertes: texts,
  autres: texts,
});

const deadlines = z.looseObject({
  code_verifie_le: day,
  regles_verifiees_le: month,
  a_la_date: day,
  echeances: z.array(
    z.looseObject({
      code: z.enum(['parcours', 'etat-des-lieux', 'retour', 'mi-carriere', 'fin-de-carriere', 'abondement']),
      motif: z.optional(z.string()),
      date: day,
      statut: z.enum(['a-venir', 'en-retard', 'a-demander', 'fait']),
      certitude: certainty,
      articles: texts,
      autres_lectures: z.array(z.looseObject({ date: day, motif: z.string() })),
      explication: z.string(),
      que_faire: z.string(),
    }),
  ),
});

const schemes = z.looseObject({
  pistes: z.array(
    z.looseObject({
      code: z.string(),
      rang: z.int(),
      pourquoi: z.string(),
      etapes: texts,
      articles: texts,
    }),
  ),
  ecartees: z.array(z.looseObject({ code: z.string(), pourquoi: z.string() })),
});

const reading = z.strictObject({
  conseils: hints,
  preparation: z.strictObject({ prets: texts, restants: texts, dabord: z.string() }),
  /** Absent for a list of texts, which is no preparation. */
  relecture: z.optional(findings),
  lecture: z.optional(
    z.strictObject({ mots: z.int(), minutes_min: z.int(), minutes_max: z.int(), minutes_entretien: z.number() }),
  ),
});

const batch = z.looseObject({
  ecrites: z.int(),
  identiques: z.int(),
  refusees: z.array(
    z.looseObject({
      ligne: z.int(),
      colonne: z.nullable(z.string()),
      code: z.string(),
      message: z.string(),
      remede: z.string(),
    }),
  ),
  sortie: z.string(),
  duree_ms: z.number(),
});

const preference = z.nullable(z.union([z.string(), texts]));

/** Name of the file -> what it describes, and its shape. */
export const RESULT_SCHEMAS: Readonly<Record<string, readonly [title: string, shape: z.ZodMiniType]>> = {
  fiche: ['La fiche : --format json', sheet],
  types: ['La liste des entretiens : types --json', z.array(z.strictObject(summary))],
  carte: ['La carte d’un entretien : types TYPE --json', card],
  reconnaitre: ['L’entretien reconnu : reconnaitre --json', recognised],
  echeances: ['Les dates que donne la loi : echeances --json', deadlines],
  dispositifs: ['Les dispositifs conseillés : dispositifs --json', schemes],
  relire: ['La relecture : relire --json', reading],
  lot: ['Le compte rendu d’une liste : lot --json', batch],
  preferences: [
    'Les préférences : config lister --json',
    z.strictObject({
      fichier: z.string(),
      preferences: z.strictObject(Object.fromEntries(PREFERENCE_KEYS.map((key) => [key, preference]))),
    }),
  ],
  preference: [
    'Une préférence : config lire CLE --json',
    z.strictObject({ cle: z.enum(PREFERENCE_KEYS), valeur: preference }),
  ],
};
