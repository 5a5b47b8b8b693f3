/** What stays on the screen of a question that was answered: one line or a few. */
import type { Question } from '../core/template/schema.ts';
import { textWidth } from '../core/text/text-width.ts';
import { plural } from '../core/text/typography.ts';
import { answerLines } from './answer-text.ts';
import type { Outcome, QuestionRequest } from './ask.ts';
import { cleanText } from './clean-text.ts';
import type { Look } from './look.ts';
import type { Size } from './terminal-io.ts';
import { shortened, wrapText } from './text-layout.ts';

/** Rows of an answer that stay on the screen; the rest is in the dossier. */
const ROWS = 3;

/** The lines left behind by an outcome; none when the person goes elsewhere. */
export function answeredLines(request: QuestionRequest, outcome: Outcome, size: Size, look: Look): string[] {
  const { symbols } = look;
  const { question, current } = request;
  switch (outcome.type) {
    case 'answer':
      return withAnswer(question, look.good(symbols.done), answerLines(question, outcome.value), size, look);
    case 'keep':
      if (current?.valeur === undefined) {
        const isUnknown = current?.etat === 'inconnu';
        return withWord(
          question,
          isUnknown ? symbols.unknown : symbols.passed,
          isUnknown ? 'à chercher' : 'passée',
          size,
          look,
        );
      }
      return withAnswer(question, look.good(symbols.done), answerLines(question, current.valeur), size, look);
    case 'pass':
      return withWord(question, symbols.passed, 'passée', size, look);
    case 'unknown':
      return withWord(question, symbols.unknown, 'à chercher', size, look);
    case 'clear':
      return withWord(question, symbols.passed, 'réponse effacée', size, look);
    default:
      return [];
  }
}

function withWord(question: Question, mark: string, word: string, size: Size, look: Look): string[] {
  return withAnswer(question, mark, [word], size, look, look.dim);
}

function withAnswer(
  question: Question,
  mark: string,
  answer: readonly string[],
  size: Size,
  look: Look,
  paint = (text: string) => text,
): string[] {
  const width = size.columns - 1;
  const title = cleanText(question.question);
  const [only = ''] = answer;
  const dash = ` ${look.symbols.passed} `;
  if (answer.length <= 1 && 2 + textWidth(title + dash + only) <= width) {
    return [`${mark} ${look.bold(title)}${look.dim(dash)}${paint(only)}`];
  }
  const heading = wrapText(title, width - 2).map((row, index) => `${index === 0 ? `${mark} ` : '  '}${look.bold(row)}`);
  const rows = answer.flatMap((line) => wrapText(line, width - 2));
  const hidden = rows.length - ROWS;
  if (hidden <= 0) return [...heading, ...rows.map((row) => `  ${paint(row)}`)];
  const shown = rows.slice(0, ROWS).map((row) => `  ${paint(row)}`);
  const more = shortened(`${look.symbols.more} et ${plural(hidden, 'ligne')} de plus`, width - 2, look.symbols.more);
  return [...heading, ...shown, look.dim(`  ${more}`)];
}

/** The title of a section and what introduces it. */
export function headingLines(title: string, intro: string | undefined, size: Size, look: Look): string[] {
  const width = size.columns - 1;
  const rule = look.symbols.rule;
  const words = cleanText(title);
  const line = `${rule}${rule} ${words} `;
  const rest = Math.max(0, Math.min(width, 72) - textWidth(line));
  const heading = rest > 1 ? [look.bold(line + rule.repeat(rest))] : wrapText(words, width).map(look.bold);
  return ['', ...heading, ...(intro === undefined ? [] : wrapText(cleanText(intro), Math.min(width, 76)))];
}
