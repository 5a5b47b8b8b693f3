/** Small templates at random: choices, lists of choices, numbers and texts, with conditions on earlier questions. */
import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/core/interview/answers.ts';
import type { Situation } from '../../../src/core/interview/path.ts';
import type { Condition, Question, Template } from '../../../src/core/template/schema.ts';
import { smallTemplate } from '../../formats/small-preparation.ts';

const CONTEXTS = ['retour', 'premiere-annee'] as const;

const GENRES = ['choix', 'choix-multiple', 'nombre', 'oui-non', 'ligne', 'date'] as const;

type Shape = {
  readonly genre: (typeof GENRES)[number];
  readonly short: boolean;
  readonly newSection: boolean;
  readonly condition: ConditionShape | null;
  readonly sectionCondition: ConditionShape | null;
};

/** A condition whose question is a share of the way from the first question to the one that asks. */
type ConditionShape =
  | { readonly is: 'asks'; readonly where: number; readonly value: number }
  | { readonly is: 'context'; readonly which: number }
  | { readonly is: 'not' | 'all' | 'any'; readonly of: readonly ConditionShape[] };

const { conditionShape } = fc.letrec<{ conditionShape: ConditionShape }>((tie) => ({
  conditionShape: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ is: fc.constant('asks' as const), where: fc.nat(100), value: fc.nat(2) }),
    fc.record({ is: fc.constant('context' as const), which: fc.nat(1) }),
    fc.record({
      is: fc.constantFrom('not' as const, 'all' as const, 'any' as const),
      of: fc.array(tie('conditionShape'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const shape: fc.Arbitrary<Shape> = fc.record({
  genre: fc.constantFrom(...GENRES),
  short: fc.boolean(),
  newSection: fc.boolean(),
  condition: fc.option(conditionShape),
  sectionCondition: fc.option(conditionShape, { freq: 1 }),
});

export const randomTemplate: fc.Arbitrary<Template> = fc.array(shape, { minLength: 1, maxLength: 12 }).map(build);

/** Answers to any of its questions, visible or not, and what else decides a path. */
export function situationsOf(template: Template): fc.Arbitrary<Situation> {
  return fc.record({
    answers: answersOf(template),
    contexts: fc.subarray([...CONTEXTS]),
    length: fc.constantFrom('court' as const, 'complet' as const),
  });
}

export function questionsOf(template: Template): Question[] {
  return template.sections.flatMap((section) => section.questions);
}

export function answersOf(template: Template): fc.Arbitrary<Answers> {
  const questions = questionsOf(template);
  return fc.tuple(...questions.map((question) => fc.option(answerTo(question)))).map((answers) =>
    Object.fromEntries(
      questions.flatMap(({ id }, index): [string, Answer][] => {
        const answer = answers[index];
        return answer ? [[id, answer]] : [];
      }),
    ),
  );
}

function answerTo(question: Question): fc.Arbitrary<Answer> {
  const values: Readonly<Record<string, fc.Arbitrary<NonNullable<Answer['valeur']>>>> = {
    choix: fc.constantFrom('a', 'b', 'c'),
    'choix-multiple': fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    nombre: fc.integer({ min: 0, max: 3 }),
    'oui-non': fc.boolean(),
    ligne: fc.constantFrom('x', 'y'),
    date: fc.constantFrom('2026-01-01', '2026-06-01', '2027-01-01'),
  };
  const value = values[question.genre] ?? fc.constant('x');
  return fc.oneof(
    { weight: 5, arbitrary: value.map((valeur): Answer => ({ etat: 'repondu', valeur })) },
    { weight: 1, arbitrary: value.map((valeur): Answer => ({ etat: 'a-confirmer', valeur })) },
    { weight: 1, arbitrary: fc.constantFrom<Answer>({ etat: 'passe' }, { etat: 'inconnu' }) },
  );
}

function build(shapes: readonly Shape[]): Template {
  const earlier: Question[] = [];
  const sections: Template['sections'] = [];
  shapes.forEach(({ genre, short, newSection, condition: own, sectionCondition }, index) => {
    const last = sections[sections.length - 1];
    const si = own && conditionOf(own, earlier);
    const question: Question = {
      id: `q${index}`,
      genre,
      question: `Question ${index} ?`,
      intitule: `Question ${index}`,
      theme: 'poste',
      version: short ? 'court' : 'complet',
      ...(genre.startsWith('choix') ? { choix: ['a', 'b', 'c'].map((id) => ({ id, libelle: id })) } : {}),
      ...(si ? { si } : {}),
    };
    if (newSection || !last) {
      const sectionSi = sectionCondition && conditionOf(sectionCondition, earlier);
      sections.push({
        id: `s${index}`,
        titre: `Section ${index}`,
        questions: [question],
        ...(sectionSi ? { si: sectionSi } : {}),
      });
    } else last.questions.push(question);
    earlier.push(question);
  });
  return { ...smallTemplate, sections, deroule: [{ titre: 'Tout', part: 1 }] };
}

/** Null when there is no earlier question to ask. */
function conditionOf(shaped: ConditionShape, earlier: readonly Question[]): Condition | null {
  if (shaped.is === 'context') return { contexte: CONTEXTS[shaped.which] ?? CONTEXTS[0] };
  if (shaped.is === 'asks') {
    const question = earlier[Math.floor((shaped.where / 101) * earlier.length)];
    return question ? comparison(question, shaped.value) : null;
  }
  const inner = shaped.of.flatMap((one) => conditionOf(one, earlier) ?? []);
  const [first] = inner;
  if (!first) return null;
  return shaped.is === 'not' ? { pas: first } : shaped.is === 'all' ? { tous: inner } : { un: inner };
}

function comparison({ id, genre }: Question, value: number): Condition {
  const letter = 'abc'[value] ?? 'a';
  switch (genre) {
    case 'choix':
      return value === 2 ? { question: id, parmi: ['a', 'b'] } : { question: id, vaut: letter };
    case 'choix-multiple':
      return { question: id, contient: letter };
    case 'nombre':
      return value === 2 ? { question: id, au_plus: 1 } : { question: id, au_moins: value };
    case 'oui-non':
      return { question: id, vaut: value === 0 };
    case 'date':
      return value === 0 ? { question: id, avant: '2026-06-01' } : { question: id, apres: '2026-01-01' };
    default:
      return { question: id, repondu: value !== 0 };
  }
}
