/** The prompt of one question: its field, and the keys that mean the same in all of them. */
import type { Draft } from '../core/interview/answers.ts';
import { composedKind } from '../core/template/kinds.ts';
import type { Question } from '../core/template/schema.ts';
import { fr, plural } from '../core/text/typography.ts';
import type { Outcome, QuestionRequest } from './ask.ts';
import { cleanText } from './clean-text.ts';
import { type Field, type FieldEnd, type Hint, hasEnded } from './field.ts';
import { framePicture } from './frame.ts';
import type { Key } from './keys.ts';
import type { Look } from './look.ts';
import type { Prompt, Settled } from './prompt.ts';
import { questionField } from './question-fields.ts';
import type { Size } from './terminal-io.ts';

/** The prompt of a question, as it was left if there is a draft of it. `hasEditor`: Ctrl+O opens one. */
export function questionPrompt(request: QuestionRequest, hasEditor = false): Prompt<Outcome> {
  const { question, current, today } = request;
  const draft = request.draft?.question === question.id ? request.draft : undefined;
  return withField({ ...request, hasEditor }, questionField({ question, current, draft, today }), false);
}

type Context = QuestionRequest & { readonly hasEditor: boolean };

function withField(request: Context, field: Field, isHelped: boolean): Prompt<Outcome> {
  const draft: Draft | null = field.half && { question: request.question.id, ...field.half };
  const parts = (look: Look, keys: readonly Hint[] | null) => ({
    progress: progressLine(request, look),
    message: cleanText(request.question.question),
    help: isHelped ? helpLines(request) : [],
    hints: keys,
  });
  return {
    press: (key, size, look) => press(request, field, isHelped, draft, key, size, look),
    view: (size, look) => framePicture(parts(look, hints(request, field, isHelped, draft)), field.view, size, look),
    still: (size, look) => framePicture(parts(look, null), field.view, size, look),
    draft,
    interrupted: () => ({ type: 'interrupted', draft }),
    text: field.text,
  };
}

function hints(
  { hasEditor, question, keeps = true }: Context,
  field: Field,
  isHelped: boolean,
  draft: Draft | null,
): Hint[] {
  const asks = !isHelped ? 'aide' : field.takesUnknown ? 'je ne sais pas encore' : 'ferme l’aide';
  return [
    ...(field.takesHelp ? ([['?', asks]] as const) : []),
    ...(hasEditor && field.text !== null && hasLongText(question) ? ([['Ctrl+O', 'éditeur']] as const) : []),
    ['Échap', 'retour'],
    ['Ctrl+G', 'liste'],
    ['Ctrl+C', draft && keeps ? 'arrête et garde' : 'arrête'],
  ];
}

/** The editor may be opened in all typed answers, and is told where it is useful. */
function hasLongText({ genre }: Question): boolean {
  return genre === 'texte' || genre === 'liste' || composedKind(genre) !== null;
}

function progressLine({ progress, section, question, current, saved }: QuestionRequest, look: Look): string {
  const states = { repondu: '', passe: 'passée', inconnu: 'à chercher', 'a-confirmer': 'à confirmer' };
  const words = [
    progress === null ? '' : `Question ${progress.index} sur ${progress.total}`,
    section.title,
    question.obligatoire ? 'obligatoire' : '',
    question.prive ? 'reste pour vous' : '',
    current ? states[current.etat] : '',
    saved ? 'enregistré' : '',
  ];
  return words.filter(Boolean).join(` ${look.symbols.dot} `);
}

/** What helps to answer, each on its own lines. */
function helpLines({ question }: QuestionRequest): string[] {
  const limit = question.limite === undefined ? undefined : fr`Au plus ${plural(question.limite, 'caractère')}.`;
  const example = question.exemple === undefined ? undefined : fr`Exemple : ${question.exemple}`;
  const where = question.ou_trouver === undefined ? undefined : fr`Où trouver : ${question.ou_trouver}`;
  const recall =
    question.genre === 'reussite'
      ? fr`Rien ne vous vient ? « ? » encore une fois propose des questions selon votre milieu de travail.`
      : undefined;
  const lines = [question.aide, example, where, limit, recall].filter((line) => line !== undefined).map(cleanText);
  return lines.length > 0 ? lines : [fr`Répondez comme vous le diriez ; une réponse vide est permise.`];
}

function press(
  request: Context,
  field: Field,
  isHelped: boolean,
  draft: Draft | null,
  key: Key,
  size: Size,
  look: Look,
): Prompt<Outcome> | Settled<Outcome> {
  if (key.type === 'key') {
    if (key.name === 'interrupt') return { result: { type: 'interrupted', draft } };
    if (key.name === 'jump') return { result: { type: 'jump', draft } };
    if (key.name === 'escape')
      return field.back ? withField(request, field.back(), isHelped) : { result: { type: 'back', draft } };
  }
  if (key.type === 'text' && key.text.startsWith('?') && field.takesHelp) {
    // Several keys may come in one piece: the first asks, the others follow.
    if (isHelped && field.takesUnknown) return { result: { type: 'unknown' } };
    const helped = withField(request, field, !isHelped);
    const others = key.text.slice(1);
    return others === '' ? helped : helped.press({ type: 'text', text: others }, size, look);
  }
  const next = field.press(key, { columns: size.columns, rows: size.rows, look });
  return hasEnded(next) ? { result: outcomeOf(next) } : withField(request, next, isHelped);
}

function outcomeOf(end: FieldEnd): Outcome {
  if (end.end === 'value') return { type: 'answer', value: end.value };
  return { type: end.end === 'empty' ? 'pass' : end.end };
}
