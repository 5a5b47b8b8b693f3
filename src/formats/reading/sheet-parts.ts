/** What a sheet says outside the sections of its template: the heading, what is to be looked up, the plan. */
import type { Answer, Answers, AnswerValue, Item } from '../../core/interview/answers.ts';
import { given } from '../../core/interview/moves.ts';
import { summary } from '../../core/sheet/display.ts';
import { composedKind } from '../../core/template/kinds.ts';
import type { Question } from '../../core/template/schema.ts';
import { normalise } from '../../core/text/normalise.ts';
import { fr } from '../../core/text/typography.ts';
import { asTyped, boldStart } from './markdown-lines.ts';
import { dayShown, minutesShown } from './shown-values.ts';

const TO_CONFIRM = ' (à confirmer)';

/** An answer that may stand as to be confirmed. */
export function confirmed(value: AnswerValue, unconfirmed: boolean): Answer {
  return unconfirmed ? { etat: 'a-confirmer', valeur: value } : given(value);
}

/** The text without « (à confirmer) », and whether it stood there. */
export function withoutMark(text: string): { readonly text: string; readonly unconfirmed: boolean } {
  const unconfirmed = text.endsWith(TO_CONFIRM);
  return { text: unconfirmed ? text.slice(0, -TO_CONFIRM.length) : text, unconfirmed };
}

/** The lines of the heading, and which fields of the dossier each shows. */
const HEAD: Readonly<Record<string, { readonly feeds: readonly string[]; readonly between: string }>> = {
  Entretien: { feeds: ['entretien.date', 'entretien.duree'], between: ', ' },
  Avec: { feeds: ['entretien.responsable'], between: '' },
  Nom: { feeds: ['personne.prenom', 'personne.nom'], between: ' ' },
  Poste: { feeds: ['personne.poste', 'personne.service'], between: ', ' },
  Embauche: { feeds: ['personne.embauche'], between: '' },
};

/** A name of two words is taken as a first name and a name: nothing else tells them apart. */
export function readHead(lines: readonly string[], questions: readonly Question[]): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const line of lines) {
    const field = boldStart(line.replace(/^- /, ''));
    const head = field === null ? undefined : HEAD[field.label];
    if (field === null || head === undefined) continue;
    const fed = head.feeds.flatMap((feed) => questions.find(({ alimente }) => alimente === feed) ?? []);
    const rest = asTyped(field.rest);
    const cut = head.between === '' ? -1 : rest.indexOf(head.between);
    const texts = fed.length < 2 || cut < 0 ? [rest] : [rest.slice(0, cut), rest.slice(cut + head.between.length)];
    for (const shown of texts) {
      const { text, unconfirmed } = withoutMark(shown);
      const question = fed.find(({ id, alimente }) => answers[id] === undefined && fits(alimente, text));
      const value = question === undefined ? null : fedValue(question.alimente, text);
      if (question && value !== null) answers[question.id] = confirmed(value, unconfirmed);
    }
  }
  return answers;
}

function fits(feed: string | undefined, text: string): boolean {
  return fedValue(feed, text) !== null;
}

function fedValue(feed: string | undefined, text: string): string | number | null {
  if (feed === 'entretien.date' || feed === 'personne.embauche') return dayShown(text);
  if (feed === 'entretien.duree') return minutesShown(text);
  return text === '' || /^…+$/.test(text) ? null : normalise(text);
}

/**
 * The questions whose answer is still to be looked up, but for those that `answers` knows already. Two questions
 * with the same words are told apart by the sections only.
 */
export function readLookUps(
  lines: readonly string[],
  questions: readonly Question[],
  answers: Answers,
): Record<string, Answer> {
  const texts = lines.flatMap((line) => (line.startsWith('- [ ] ') ? [asTyped(line.slice(6))] : []));
  const found = texts.flatMap((text) => {
    const alike = questions.filter(
      ({ intitule, ou_trouver }) => text === (ou_trouver === undefined ? intitule : fr`${intitule} : ${ou_trouver}`),
    );
    return alike.some(({ id }) => answers[id] !== undefined) ? [] : alike.slice(0, 1);
  });
  return Object.fromEntries(found.map(({ id }): [string, Answer] => [id, { etat: 'inconnu' }]));
}

/** The promises of the plan: its rows that no other answer put there. */
export function readPlan(lines: readonly string[], questions: readonly Question[], answers: Answers): Item[] {
  const others = questions.flatMap((question) => plannedTexts(question, answers[question.id]));
  const rows: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- [ ] ')) rows.push(line.slice(6));
    else if (rows.length > 0) rows.push(`${rows.pop()}\n${line.replace(/^ {2}/, '')}`);
  }
  return rows.flatMap((row) => {
    const { echeance, text } = datedRow(row);
    const isOther = others.some((other) => text === other || text.endsWith(`\u00a0: ${other}`));
    return isOther || text === '' ? [] : [promise(text, echeance)];
  });
}

function datedRow(row: string): { readonly echeance: string | null; readonly text: string } {
  const [line = '', ...more] = row.split('\n');
  const lead = boldStart(line);
  const first = lead === null ? line : lead.rest.replace(/^: /, '');
  const text = normalise(asTyped([first, ...more].join('\n')));
  return { echeance: lead === null ? WORDS : dayShown(lead.label), text };
}

/** The deadline stands in words before the promise. */
const WORDS = '\u0000';

function promise(text: string, echeance: string | null): Item {
  const colon = echeance === WORDS ? text.indexOf('\u00a0: ') : -1;
  const deadline = echeance === WORDS ? (colon < 0 ? null : text.slice(0, colon)) : echeance;
  const told = colon < 0 ? text : text.slice(colon + 3);
  const dash = told.indexOf(' — ');
  const parts = {
    qui: dash < 0 ? '' : told.slice(0, dash),
    quoi: dash < 0 ? told : told.slice(dash + 3),
    echeance: deadline ?? '',
  };
  return Object.fromEntries(Object.entries(parts).filter(([, words]) => words !== ''));
}

function plannedTexts(question: Question, answer: Answer | undefined): string[] {
  const value = answer?.valeur;
  if (question.plan !== true || value === undefined || question.genre === 'engagement') return [];
  const free = composedKind(question.genre)?.freePart ?? '';
  const entries: readonly (string | Item)[] = Array.isArray(value) ? value : [String(value)];
  return entries.flatMap((entry) => {
    const text = typeof entry === 'string' ? entry : entry[free];
    return text === undefined ? [] : [summary(text, 200)];
  });
}
