/** `reconnaitre`: which interview is this, from the invitation's text or from what the person knows. */
import { resolve } from 'node:path';
import type { Answers } from '../core/interview/answers.ts';
import { lawDates } from '../core/law/law-dates.ts';
import { Interrupted, UsageError, UserError } from '../core/problem.ts';
import { type Known, type Recognised, recognise } from '../core/recognition/recognise.ts';
import type { RecognitionRules } from '../core/recognition/rules.ts';
import { fr } from '../core/text/typography.ts';
import { MAX_TEMPLATE, readStream, readText } from '../files/read-text.ts';
import { loadRecognition } from '../files/recognition.ts';
import { listTemplates, loadForm, loadLaw } from '../files/templates.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { askForm } from './ask-form.ts';
import { lawDatesLine, warnOfOldRules } from './law-dates.ts';
import { recognisedLines } from './recognised-lines.ts';
import { wrap } from './wrap.ts';

export type ReconnaitreOptions = { readonly texte?: string; readonly json?: boolean };

/** Throws UsageError when there is neither a text nor anybody to ask, UserError for an unreadable text. */
export async function reconnaitre(options: ReconnaitreOptions, host: Host): Promise<void> {
  const text = await invitation(options, host);
  if (text === null && host.openAsk === null) {
    throw new UsageError(
      fr`Sans écran pour vous poser des questions, il faut le texte de l'invitation.`,
      fr`Donnez-le : prep-entretien reconnaitre --texte invitation.txt`,
    );
  }
  const rules = loadRecognition(host.contentDir);
  const ask = text === null && host.openAsk !== null ? await host.openAsk({ colour: host.colour }) : null;
  const asked = ask === null ? { texte: text ?? '' } : await askWhatIsKnown(ask, host);
  if (asked === null) throw new Interrupted(null);
  const found = recognise(asked, rules);
  if (options.json) {
    host.out(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  if (ask !== null) host.err('\n');
  host.out(told(found, rules, host));
  if (ask === null || !(await wantsPreparation(found, ask)) || found.type === null) return;
  const { preparer } = await import('./preparer.ts');
  await preparer({ types: [found.type], contexte: [...found.contexte] }, host);
}

/** An interview that was recognised, and that the person wants to prepare now. */
export type Wanted = { readonly type: string; readonly contexts: readonly string[] };

/**
 * The same on the way to a preparation: all of it on the screen.
 * @returns 'back' when the person goes back, null when there is nothing to prepare now
 */
export async function recogniseByAsking(ask: Ask, host: Host): Promise<Wanted | 'back' | null> {
  const rules = loadRecognition(host.contentDir);
  const asked = await askWhatIsKnown(ask, host);
  if (asked === null) return 'back';
  const found = recognise(asked, rules);
  host.err(`\n${told(found, rules, host)}\n`);
  const wanted = await wantsPreparation(found, ask);
  return wanted && found.type !== null ? { type: found.type, contexts: found.contexte } : null;
}

function told(found: Recognised, rules: RecognitionRules, host: Host): string {
  const law = loadLaw(host.contentDir);
  const about = { rules, templates: listTemplates(host.contentDir), facts: law.facts };
  const cited = new Set(rules.arrets.find(({ type }) => type === found.type)?.droits);
  const dates = lawDates(
    law,
    law.facts.filter(({ id }) => cited.has(id)),
  );
  if (found.arret) warnOfOldRules(dates, host);
  const lines = [...recognisedLines(found, about), ...(found.arret ? ['', lawDatesLine(dates)] : [])];
  const width = Math.min(host.columns(), 80);
  return `${lines.map((line) => wrap(line, width)).join('\n')}\n`;
}

/** The text of `--texte`, null without the option. */
async function invitation({ texte }: ReconnaitreOptions, host: Host): Promise<string | null> {
  if (texte === undefined) return null;
  const read =
    texte === '-'
      ? await readStream(host.input(), fr`entrée standard`, MAX_TEMPLATE)
      : readText(resolve(host.cwd, texte), MAX_TEMPLATE);
  if (read.trim() === '')
    throw new UserError(fr`L'invitation est vide.`, fr`Collez-y le texte reçu, puis recommencez.`);
  return read;
}

/** Null: the person goes back. */
async function askWhatIsKnown(ask: Ask, host: Host): Promise<Known | null> {
  const answers = await askForm(loadForm(host.contentDir, 'invitation'), ask, host);
  return answers === null ? null : known(answers);
}

function known({ invitation: pasted, ...others }: Answers): Known {
  const choices = Object.entries(others).flatMap(([id, answer]): [string, string][] =>
    typeof answer.valeur === 'string' ? [[id, answer.valeur]] : [],
  );
  return {
    reponses: Object.fromEntries(choices),
    ...(typeof pasted?.valeur === 'string' ? { texte: pasted.valeur } : {}),
  };
}

async function wantsPreparation({ type, arret }: Recognised, ask: Ask): Promise<boolean> {
  if (type === null || arret) return false;
  const outcome = await ask.choose({
    message: fr`Voulez-vous le préparer maintenant ?`,
    options: [
      { value: 'prepare', label: fr`Oui, commencer` },
      { value: 'end', label: fr`Non, plus tard` },
    ],
  });
  return outcome.type === 'chosen' && outcome.value === 'prepare';
}
