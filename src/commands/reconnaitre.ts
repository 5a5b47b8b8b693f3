/** `reconnaitre`: which interview is this, from the invitation's text or from what the person knows. */
import { resolve } from 'node:path';
import type { Answers } from '../core/interview/answers.ts';
import { lawDates } from '../core/law/law-dates.ts';
import { Interrupted, UsageError, UserError } from '../core/problem.ts';
import { type Known, type Recognised, recognise } from '../core/recognition/recognise.ts';
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
  const rules = loadRecognition(host.contentDir);
  const text = await invitation(options, host);
  const ask = text === null && host.openAsk !== null ? await host.openAsk({ colour: host.colour }) : null;
  const found = recognise(text === null ? await askWhatIsKnown(ask, host) : { texte: text }, rules);
  if (options.json) {
    host.out(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const law = loadLaw(host.contentDir);
  const about = { rules, templates: listTemplates(host.contentDir), facts: law.facts };
  const told = new Set(rules.arrets.find(({ type }) => type === found.type)?.droits);
  const dates = lawDates(
    law,
    law.facts.filter(({ id }) => told.has(id)),
  );
  const lines = [...recognisedLines(found, about), ...(found.arret ? ['', lawDatesLine(dates)] : [])];
  const width = Math.min(host.columns(), 80);
  if (ask !== null) host.err('\n');
  host.out(`${lines.map((line) => wrap(line, width)).join('\n')}\n`);
  if (found.arret) warnOfOldRules(dates, host);
  if (ask !== null) await offerPreparation(found, ask, host);
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

async function askWhatIsKnown(ask: Ask | null, host: Host): Promise<Known> {
  if (ask === null) {
    throw new UsageError(
      fr`Sans écran pour vous poser des questions, il faut le texte de l'invitation.`,
      fr`Donnez-le : prep-entretien reconnaitre --texte invitation.txt`,
    );
  }
  const answers = await askForm(loadForm(host.contentDir, 'invitation'), ask, host);
  if (answers === null) throw new Interrupted(null);
  return known(answers);
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

async function offerPreparation({ type, arret, contexte }: Recognised, ask: Ask, host: Host): Promise<void> {
  if (type === null || arret) return;
  const outcome = await ask.choose({
    message: fr`Voulez-vous le préparer maintenant ?`,
    options: [
      { value: 'prepare', label: fr`Oui, commencer` },
      { value: 'end', label: fr`Non, plus tard` },
    ],
  });
  if (outcome.type !== 'chosen' || outcome.value === 'end') return;
  const { preparer } = await import('./preparer.ts');
  await preparer({ types: [type], contexte: [...contexte] }, host);
}
