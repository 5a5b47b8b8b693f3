/** `preparer`: guided in a terminal, or at once from answers given in a file. */
import { resolve } from 'node:path';
import type { Answers } from '../core/interview/answers.ts';
import { nextId, pathOf } from '../core/interview/moves.ts';
import { type Length, missingCompulsory, visiblePath } from '../core/interview/path.ts';
import { Interrupted, type Problem, ProblemsError, UsageError, UserError } from '../core/problem.ts';
import type { Template } from '../core/template/schema.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { saveDossier } from '../files/dossiers.ts';
import { MAX_ANSWERS, readStream, readText } from '../files/read-text.ts';
import { loadTemplate } from '../files/templates.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { askContexts, askTemplateOrHelp, type Chosen, namedTemplates } from './choose-template.ts';
import { chooseDraft } from './drafts.ts';
import type { FinishOptions } from './finish.ts';
import { finishGuided, guide } from './guide.ts';
import { newDossier } from './new-dossier.ts';
import { outputFormats } from './output-formats.ts';
import { welcome } from './welcome.ts';
import { withPreferences } from './with-preferences.ts';

export type PreparerOptions = FinishOptions & {
  readonly types: readonly string[];
  readonly modele?: string;
  readonly reponses?: string;
  readonly sansQuestion?: boolean;
  readonly contexte: readonly string[];
  readonly complet?: boolean;
  readonly court?: boolean;
};

/** Throws UsageError for words that don't go together, UserError for what is refused, Interrupted when stopped. */
export async function preparer(asked: PreparerOptions, host: Host): Promise<void> {
  const options = withPreferences(asked, host);
  outputFormats(options);
  const named = await namedTemplates(options.types, options.modele, host);
  const asks = host.openAsk !== null && !options.sansQuestion && !options.vierge && options.reponses !== '-';
  if (named.length === 0 && !asks) {
    throw new UsageError(
      fr`Quel entretien ? Il manque le type, et rien ne peut être demandé ici.`,
      fr`Par exemple : prep-entretien annuel --reponses reponses.yaml`,
    );
  }
  if (named.length > 1 && !options.vierge) {
    throw new UsageError(
      fr`Plusieurs entretiens à la fois ne se préparent qu'avec --vierge.`,
      fr`Gardez un seul type, ou ajoutez --vierge.`,
    );
  }
  if (named.length > 1 && options.reponses !== undefined) {
    throw new UsageError(fr`Des réponses vont avec un seul entretien.`, fr`Gardez un seul type.`);
  }
  for (const { template } of named) checkContexts(template, options.contexte);
  const [chosen] = named;
  if (asks && host.openAsk) {
    await prepareInTerminal(chosen ?? null, options, host, await host.openAsk({ colour: host.colour }));
  } else if (chosen) {
    const answers = await readAnswers(chosen.template, options, host);
    const { prepareAtOnce, writeBlanks } = await import('./prepare-at-once.ts');
    const length = lengthOf(options) ?? 'complet';
    if (options.vierge) await writeBlanks(named, answers, length, options, host);
    else await prepareAtOnce(chosen, answers, length, options, host);
  }
}

/** Without a type, the drafts come first; they never start by themselves. */
async function prepareInTerminal(named: Chosen | null, options: PreparerOptions, host: Host, ask: Ask): Promise<void> {
  const asksDrafts = named === null && options.reponses === undefined;
  const draft = asksDrafts ? await chooseDraft(ask, host) : null;
  if (draft?.type === 'resume') {
    const { stored, template } = draft.loaded;
    const done = await guide(stored, { template, ask, host, skip: new Set() });
    return finishGuided(done, template, options, host, ask);
  }
  let chosen = named ?? (draft?.type === 'afresh' ? draft.chosen : null);
  let wished = options;
  for (;;) {
    const candidate = chosen ?? (await askTemplateOrHelp(ask, host));
    if (candidate === null) {
      const { recogniseByAsking } = await import('./reconnaitre.ts');
      const wanted = await recogniseByAsking(ask, host);
      if (wanted === null) return;
      if (wanted === 'back') continue;
      chosen = { template: loadTemplate(host.contentDir, wanted.type) };
      wished = { ...options, contexte: wanted.contexts };
      continue;
    }
    checkContexts(candidate.template, wished.contexte);
    // First: what is wrong with a file is told before anything is asked.
    const answers = await readAnswers(candidate.template, wished, host);
    const opening = await openPreparation(candidate, wished, host, ask);
    if (opening !== null) return prepareGuided(candidate, opening, answers, wished, host, ask);
    // Back from an interview that the command line named: there is no screen before it.
    if (named !== null) throw new Interrupted(null);
    chosen = null;
    wished = options;
  }
}

type Opening = { readonly contexts: readonly string[]; readonly length: Length };

/** What is asked before the first question; null when the person goes back to the choice of the interview. */
async function openPreparation(
  { template }: Chosen,
  options: PreparerOptions,
  host: Host,
  ask: Ask,
): Promise<Opening | null> {
  const asksContexts = options.contexte.length === 0 && template.contextes !== undefined;
  for (;;) {
    const contexts = asksContexts ? await askContexts(template, ask, host) : options.contexte;
    if (contexts === null) return null;
    const length = await welcome(template, lengthOf(options), ask, host);
    if (length !== null) return { contexts, length };
    if (!asksContexts) return null;
  }
}

async function prepareGuided(
  chosen: Chosen,
  { contexts, length }: Opening,
  answers: Answers,
  options: PreparerOptions,
  host: Host,
  ask: Ask,
): Promise<void> {
  const { template } = chosen;
  const fresh = newDossier(chosen, contexts, length, answers, host);
  const skip = new Set(Object.keys(answers));
  const start = {
    ...fresh,
    dossier: { ...fresh.dossier, position: nextId(pathOf(fresh.dossier, template), '', skip) },
  };
  if (skip.size > 0) await saveDossier(start);
  const done = await guide(start, { template, ask, host, skip });
  await finishGuided(done, template, options, host, ask);
}

/** The answers of `--reponses`, with every problem at once, compulsory ones that are missing included. */
async function readAnswers(template: Template, options: PreparerOptions, host: Host): Promise<Answers> {
  const { reponses } = options;
  const willAsk = host.openAsk !== null && !options.sansQuestion && reponses !== '-';
  if (reponses === undefined) {
    if (!willAsk && !options.vierge) refuseMissing(template, {}, options);
    return {};
  }
  const name = reponses === '-' ? fr`entrée standard` : reponses;
  const text =
    reponses === '-'
      ? await readStream(host.input(), name, MAX_ANSWERS)
      : readText(resolve(host.cwd, reponses), MAX_ANSWERS);
  const { readAnswersText } = await import('../core/interview/read-answers.ts');
  const { answers, problems } = readAnswersText(name, text, template);
  const missing = willAsk || options.vierge ? [] : missingIn(template, answers, options);
  const all: Problem[] = [
    ...problems,
    ...missing.map((id) => ({
      file: name,
      line: 1,
      column: 1,
      message: fr`La question obligatoire « ${id} » n'a pas de réponse.`,
      remedy: fr`Ajoutez « ${id}: … ».`,
    })),
  ];
  if (all.length > 0) throw new ProblemsError(fr`Les réponses ne peuvent pas être reprises telles quelles.`, all);
  return answers;
}

function refuseMissing(template: Template, answers: Answers, options: PreparerOptions): void {
  const missing = missingIn(template, answers, options);
  if (missing.length === 0) return;
  throw new UserError(
    fr`Il manque des réponses obligatoires : ${enumerate(missing)}.`,
    fr`Donnez-les dans un fichier : --reponses reponses.yaml`,
  );
}

function missingIn(template: Template, answers: Answers, options: PreparerOptions): string[] {
  const path = visiblePath(template, { answers, contexts: options.contexte, length: 'complet' });
  return missingCompulsory(path, answers).map((question) => question.id);
}

function checkContexts(template: Template, contexts: readonly string[]): void {
  const known = (template.contextes ?? []).map((context) => context.id);
  const unknown = contexts.filter((context) => !known.includes(context));
  if (unknown.length === 0) return;
  throw new UsageError(
    fr`« ${unknown.join(', ')} » n'est pas un contexte de « ${template.modele} ».`,
    known.length > 0
      ? fr`Contextes possibles : ${enumerate(known)}.`
      : fr`Cet entretien n'a pas de contexte : retirez --contexte.`,
  );
}

function lengthOf(options: PreparerOptions): Length | null {
  if (options.court) return 'court';
  return options.complet ? 'complet' : null;
}
