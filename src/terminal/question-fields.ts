/** Which field answers which kind of question. */
import type { Answer, Item } from '../core/interview/answers.ts';
import { askedKind } from '../core/template/kinds.ts';
import type { Question } from '../core/template/schema.ts';
import { textRules, typedText } from './answer-text.ts';
import { checkboxField } from './checkbox-field.ts';
import { type ChoiceOption, choiceField, UNKNOWN_OPTION } from './choice-field.ts';
import { composedField } from './composed-field.ts';
import type { Field, HalfTyped } from './field.ts';
import { listField } from './list-field.ts';
import { textField } from './text-field.ts';

export type FieldSource = {
  readonly question: Question;
  readonly current?: Answer | undefined;
  readonly draft?: HalfTyped | undefined;
  readonly today: string;
};

/** The field of a question, with its earlier answer or what was half-typed. */
export function questionField({ question, current, draft, today }: FieldSource): Field {
  const hasEarlier = current !== undefined;
  const found = current?.valeur;
  const half = draft ? { draft } : {};
  const kind = askedKind(question);
  if (kind) return composedField({ question, kind, found: listOf(found, isItem), hasEarlier, today, ...half });
  switch (question.genre) {
    case 'liste':
      return listField({
        found: listOf(found, isText),
        hasEarlier,
        ...(question.limite === undefined ? {} : { limit: question.limite }),
        ...half,
      });
    case 'choix':
      return choiceField({ options: choices(question, (question.choix ?? []).length <= 9), found, hasEarlier });
    case 'choix-multiple':
      return checkboxField({ options: choices(question, false), found: listOf(found, isText), hasEarlier, ...half });
    case 'oui-non':
      return choiceField({ options: YES_NO, found, hasEarlier });
    case 'echelle':
      return scaleField(question, found, hasEarlier) ?? typedField();
    default:
      return typedField();
  }

  function typedField(): Field {
    return textField({
      ...textRules(question, today),
      hasLines: question.genre === 'texte',
      found: typedText(question, found),
      hasEarlier,
      ...(draft ? { draft: draft.texte } : {}),
    });
  }
}

const YES_NO: readonly ChoiceOption[] = [
  { value: true, label: 'Oui', code: 'o' },
  { value: false, label: 'Non', code: 'n' },
  UNKNOWN_OPTION,
];

function choices(question: Question, areNumbered: boolean): readonly ChoiceOption[] {
  const options = (question.choix ?? []).map((choice, index) => ({
    value: choice.id,
    label: choice.libelle,
    ...(choice.precision === undefined ? {} : { detail: choice.precision }),
    code: areNumbered ? String(index + 1) : '',
  }));
  return [...options, UNKNOWN_OPTION];
}

/** More steps than this don't fit side by side: the number is typed. */
const STEPS = 20;

function scaleField(question: Question, found: Answer['valeur'], hasEarlier: boolean): Field | null {
  const { min = 1, max = 5 } = question;
  const steps = max - min;
  if (!Number.isInteger(min) || !Number.isInteger(max) || steps < 1 || steps > STEPS) return null;
  const options = Array.from({ length: steps + 1 }, (_, step) => {
    const value = min + step;
    return { value, label: String(value), code: String(value) };
  });
  const ends = { low: question.bas ?? '', high: question.haut ?? '' };
  return choiceField({ options: [...options, UNKNOWN_OPTION], found, hasEarlier, ends });
}

function listOf<T extends string | Item>(value: Answer['valeur'], is: (item: unknown) => item is T): readonly T[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

function isText(item: unknown): item is string {
  return typeof item === 'string';
}

function isItem(item: unknown): item is Item {
  return typeof item === 'object' && item !== null;
}
