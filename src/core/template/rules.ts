/** The meaning rules of a template: a list of small named functions, each returns its problems. */
import { enumerate, fr } from '../text/typography.ts';
import { conditionsMakeSense } from './condition-rules.ts';
import { type Finding, suggestion } from './finding.ts';
import { composedKind } from './kinds.ts';
import type { Asks, Question, TemplateFile } from './schema.ts';
import { tellingsMakeSense } from './tells-rules.ts';
import type { Path } from './yaml-source.ts';

/** What a template may refer to outside itself; `facts` is null when the list isn't at hand. */
export type Known = { readonly facts: ReadonlySet<string> | null };

type Rule = (template: TemplateFile, known: Known) => Finding[];

export const uniqueIds = (template: Asks): Finding[] => {
  const findings: Finding[] = [];
  const seenSections = new Set<string>();
  const seenQuestions = new Set<string>();
  const check = (seen: Set<string>, id: string, path: Path, what: string): void => {
    if (seen.has(id))
      findings.push({
        path,
        message: fr`${what} « ${id} » existe déjà plus haut.`,
        remedy: fr`Donnez-lui un autre identifiant.`,
      });
    seen.add(id);
  };
  template.sections.forEach((section, s) => {
    check(seenSections, section.id, ['sections', s, 'id'], 'La section');
    section.questions.forEach((question, q) => {
      const path = ['sections', s, 'questions', q];
      check(seenQuestions, question.id, [...path, 'id'], 'La question');
      const seenChoices = new Set<string>();
      question.choix?.forEach((choice, c) => check(seenChoices, choice.id, [...path, 'choix', c, 'id'], 'Le choix'));
    });
  });
  return findings;
};

export const kindsHaveWhatTheyNeed = (template: Asks): Finding[] =>
  questions(template).flatMap(({ question, path }) => {
    const findings: Finding[] = [];
    const choosing = question.genre === 'choix' || question.genre === 'choix-multiple';
    const numeric = question.genre === 'nombre' || question.genre === 'echelle';
    const need = (key: string, remedy: string): void => {
      findings.push({ path, message: fr`Une question du genre « ${question.genre} » a besoin de « ${key} ».`, remedy });
    };
    const refuse = (key: string): void => {
      findings.push({
        path: [...path, key],
        message: fr`« ${key} » ne sert à rien dans une question du genre « ${question.genre} ».`,
        remedy: fr`Effacez la clé, ou changez le genre.`,
      });
    };
    if (choosing && !question.choix) need('choix', fr`Ajoutez la liste des choix, chacun avec id et libelle.`);
    if (!choosing && question.choix) refuse('choix');
    if (question.genre === 'echelle' && (question.min === undefined || question.max === undefined))
      need('min et max', fr`Ajoutez min et max, par exemple 1 et 5.`);
    for (const key of ['min', 'max'] as const) if (!numeric && question[key] !== undefined) refuse(key);
    if (question.genre !== 'nombre' && question.unite !== undefined) refuse('unite');
    for (const key of ['bas', 'haut'] as const)
      if (question.genre !== 'echelle' && question[key] !== undefined) refuse(key);
    const parts = composedKind(question.genre)?.parts.map((part) => part.id) ?? [];
    question.sans?.forEach((part, index) => {
      if (!parts.includes(part))
        findings.push({
          path: [...path, 'sans', index],
          message: fr`« ${part} » n'est pas une partie du genre « ${question.genre} ».`,
          remedy: suggestion(part, parts),
        });
    });
    if (question.limite !== undefined && !['ligne', 'texte'].includes(question.genre)) refuse('limite');
    if (question.min !== undefined && question.max !== undefined && question.min >= question.max)
      findings.push({
        path: [...path, 'min'],
        message: fr`Le minimum n'est pas plus petit que le maximum.`,
        remedy: fr`Échangez min et max.`,
      });
    return findings;
  });

const placesAreTakenOnce: Rule = (template) => {
  const findings: Finding[] = [];
  const taken = new Set<string>();
  for (const { question, path } of questions(template)) {
    for (const key of ['place', 'alimente'] as const) {
      const value = question[key];
      if (value === undefined) continue;
      const kinds = FITTING_KINDS[value];
      if (kinds && !kinds.includes(question.genre)) {
        findings.push({
          path: [...path, key],
          message: fr`« ${key}: ${value} » ne va pas avec le genre « ${question.genre} ».`,
          remedy: fr`Genres possibles : ${enumerate(kinds)}.`,
        });
      }
      if (question.prive && value === 'entretien.date') {
        findings.push({
          path: [...path, 'prive'],
          message: fr`La date de l'entretien ne peut pas être privée : toute fiche la porte.`,
          remedy: fr`Effacez « prive », ou « alimente ».`,
        });
      }
      if (taken.has(value))
        findings.push({
          path: [...path, key],
          message: fr`« ${value} » est déjà pris par une autre question.`,
          remedy: fr`Gardez « ${key}: ${value} » sur une seule question.`,
        });
      taken.add(value);
    }
    if (
      question.plan &&
      !['objectif', 'formation', 'demande', 'engagement', 'liste', 'texte', 'ligne'].includes(question.genre)
    )
      findings.push({
        path: [...path, 'plan'],
        message: fr`Une question du genre « ${question.genre} » ne peut pas entrer dans le plan d'action.`,
        remedy: fr`Effacez « plan ».`,
      });
  }
  return findings;
};

/** What a place at a glance, or a field of the heading, can hold. */
const FITTING_KINDS: Readonly<Record<string, readonly string[]>> = {
  message: ['liste', 'texte', 'ligne'],
  question: ['liste', 'texte', 'ligne'],
  decision: ['liste', 'texte', 'ligne'],
  'personne.prenom': ['ligne'],
  'personne.nom': ['ligne'],
  'personne.poste': ['ligne'],
  'personne.service': ['ligne'],
  'personne.embauche': ['date'],
  'entretien.date': ['date'],
  'entretien.duree': ['nombre'],
  'entretien.responsable': ['ligne'],
};

const namesExist: Rule = (template, known) => {
  const findings: Finding[] = [];
  const ids = new Set(questions(template).map(({ question }) => question.id));
  const contexts = new Set((template.contextes ?? []).map((context) => context.id));
  template.deroule.forEach((step, s) =>
    step.questions?.forEach((id, q) => {
      if (!ids.has(id))
        findings.push({
          path: ['deroule', s, 'questions', q],
          message: fr`La question « ${id} » n'existe pas.`,
          remedy: suggestion(id, ids),
        });
    }),
  );
  template.exemples.forEach((example, e) =>
    example.contextes?.forEach((id, c) => {
      if (!contexts.has(id))
        findings.push({
          path: ['exemples', e, 'contextes', c],
          message: fr`Le contexte « ${id} » n'est pas dans « contextes ».`,
          remedy: suggestion(id, contexts),
        });
    }),
  );
  const facts = known.facts;
  if (facts === null) return findings;
  const checkFacts = (list: readonly string[] | undefined, path: Path): void =>
    list?.forEach((id, index) => {
      if (!facts.has(id))
        findings.push({
          path: [...path, index],
          message: fr`Le fait de droit « ${id} » n'existe pas.`,
          remedy: suggestion(id, facts),
        });
    });
  checkFacts(template.droits, ['droits']);
  template.autres_noms?.forEach((other, index) => checkFacts(other.droits, ['autres_noms', index, 'droits']));
  for (const { question, path } of questions(template)) {
    checkFacts(question.droits, [...path, 'droits']);
    question.choix?.forEach((choice, c) => checkFacts(choice.droits, [...path, 'choix', c, 'droits']));
  }
  return findings;
};

const RULES: readonly Rule[] = [
  uniqueIds,
  kindsHaveWhatTheyNeed,
  conditionsMakeSense,
  placesAreTakenOnce,
  namesExist,
  tellingsMakeSense,
];

/** All that the rules find in a template whose shape is right. */
export function meaningFindings(template: TemplateFile, known: Known): Finding[] {
  return RULES.flatMap((rule) => rule(template, known));
}

function questions(template: Asks): { question: Question; path: Path }[] {
  return template.sections.flatMap((section, s) =>
    section.questions.map((question, q) => ({ question, path: ['sections', s, 'questions', q] })),
  );
}
