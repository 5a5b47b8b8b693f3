/** Precision and recall of the wording hints on labelled answers. */
import { parse } from 'yaml';
import { type AdviceRules, adviseText, type HintCode } from '../core/advice/hints/advise.ts';
import { type AnswerKind, HINT_CODES } from '../core/advice/hints/shape.ts';

export type Labelled = {
  readonly id: string;
  readonly kind: AnswerKind;
  readonly texte: string;
  readonly labels: readonly HintCode[];
};

export type Counts = { readonly right: number; readonly wrong: number; readonly missed: number };

export type Figures = {
  readonly codes: ReadonlyMap<HintCode, Counts>;
  readonly all: Counts;
  readonly answers: number;
  readonly clean: number;
  /** Clean answers that got a hint. */
  readonly nagged: number;
  readonly errors: readonly { readonly answer: Labelled; readonly wrong: HintCode[]; readonly missed: HintCode[] }[];
};

/** The answers of a file of the shape of `coach/dev.yaml`. */
export function readLabelled(text: string): Labelled[] {
  const { reponses } = parse(text) as { reponses: Labelled[] };
  return reponses;
}

/** Compares the hints with the labels. */
export function measure(rules: AdviceRules, answers: readonly Labelled[]): Figures {
  const judged = answers.map((answer) => {
    const given = new Set(adviseText(rules, answer.kind, answer.texte).map(({ code }) => code));
    return {
      answer,
      right: answer.labels.filter((code) => given.has(code)),
      wrong: [...given].filter((code) => !answer.labels.includes(code)),
      missed: answer.labels.filter((code) => !given.has(code)),
    };
  });
  const counts = (keep: (code: HintCode) => boolean): Counts => ({
    right: judged.flatMap(({ right }) => right).filter(keep).length,
    wrong: judged.flatMap(({ wrong }) => wrong).filter(keep).length,
    missed: judged.flatMap(({ missed }) => missed).filter(keep).length,
  });
  const clean = judged.filter(({ answer }) => answer.labels.length === 0);
  return {
    codes: new Map(HINT_CODES.map((code) => [code, counts((one) => one === code)])),
    all: counts(() => true),
    answers: answers.length,
    clean: clean.length,
    nagged: clean.filter(({ wrong }) => wrong.length > 0).length,
    errors: judged.filter(({ wrong, missed }) => wrong.length + missed.length > 0),
  };
}

/** Right hints among those given; 1 when none was given. */
export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Right hints among those expected; 1 when none was expected. */
export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
