/** `dispositifs`: the schemes told apart, one card, or those that fit a situation. */

import type { Scheme } from '../core/advice/schemes/scheme.ts';
import { stepsOf } from '../core/advice/schemes/steps.ts';
import { type Asked, groundOf, suggestSchemes } from '../core/advice/schemes/suggest.ts';
import { formTells, situationOf } from '../core/advice/schemes/told-situation.ts';
import { verdictOn } from '../core/advice/schemes/verdict.ts';
import type { Fact, Law } from '../core/law/facts.ts';
import { factsAt } from '../core/law/facts-at.ts';
import { lawDates } from '../core/law/law-dates.ts';
import type { Situation } from '../core/law/situation.ts';
import { Interrupted, UsageError, UserError } from '../core/problem.ts';
import { type IsoDate, shortDate } from '../core/text/dates.ts';
import { fold, nearest } from '../core/text/nearest.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { loadSchemes } from '../files/schemes.ts';
import { loadForm, loadLaw } from '../files/templates.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { askForm } from './ask-form.ts';
import { lawLines } from './card-text.ts';
import { dayAsked, dayGiven } from './day-asked.ts';
import { warnOfOldRules } from './law-dates.ts';
import { adviceLines, cardLines, listLines } from './scheme-lines.ts';
import { adviceRecord, cardRecord, listRecord } from './scheme-records.ts';
import { writeData, writeLines } from './write-result.ts';

export type DispositifsOptions = {
  readonly nom: string | undefined;
  readonly situation?: string;
  readonly aLaDate?: string;
  readonly pourLe?: string;
  readonly json?: boolean;
};

/** Throws UsageError for words that mean nothing, ProblemsError for a wrong situation, Interrupted when stopped. */
export async function dispositifs(options: DispositifsOptions, host: Host): Promise<void> {
  const schemes = loadSchemes(host.contentDir);
  const law = loadLaw(host.contentDir);
  const scheme = options.nom === undefined ? null : schemeNamed(options.nom, schemes);
  const day = dayAsked(options.aLaDate, host);
  const wished = options.pourLe === undefined ? null : dayGiven('--pour-le', options.pourLe);
  if (wished !== null && wished < day) {
    throw new UserError(
      fr`La date voulue, le ${shortDate(wished)}, est déjà passée.`,
      fr`Donnez avec --pour-le le jour où vous voudriez commencer.`,
    );
  }
  const given = await situationFor(options, day, host);
  if (given === 'asked') return guideToSchemes(schemes, law, { day, wished }, host);
  const asked = given === null ? null : { situation: given, day, wished };
  if (scheme !== null) tellCard(scheme, schemes, law, { day, wished }, asked, options, host);
  else if (asked !== null) tellAdvice(schemes, law, asked, options.json === true, host);
  else tellList(schemes, options, host);
}

type Days = Pick<Asked, 'day' | 'wished'>;

/** The situation of the command line; null without any; `asked` when the person is to be guided. */
async function situationFor(
  { situation, nom, json }: DispositifsOptions,
  day: IsoDate,
  host: Host,
): Promise<Situation | null | 'asked'> {
  if (situation !== undefined) {
    const { loadSituation } = await import('./load-situation.ts');
    return loadSituation(situation, { day, hire: false }, host);
  }
  return nom === undefined && !json && host.openAsk !== null ? 'asked' : null;
}

/** In a terminal, without a name: the form or the list. */
async function guideToSchemes(schemes: readonly Scheme[], law: Law, days: Days, host: Host): Promise<void> {
  if (host.openAsk === null) return;
  const ask = await host.openAsk({ colour: host.colour });
  for (;;) {
    if ((await wanted(ask)) === 'list') return writeLines(listLines(schemes), host);
    const answers = await askForm(loadForm(host.contentDir, 'souhait'), ask, host);
    if (answers === null) continue;
    host.err('\n');
    return tellAdvice(schemes, law, { ...days, situation: situationOf(formTells(answers)) }, false, host);
  }
}

function tellList(schemes: readonly Scheme[], { aLaDate, pourLe, json }: DispositifsOptions, host: Host): void {
  if (aLaDate !== undefined || pourLe !== undefined) {
    throw new UsageError(
      fr`Une date va avec le nom d'un dispositif ou avec --situation.`,
      fr`Par exemple : prep-entretien dispositifs vae --pour-le 2027-09-01`,
    );
  }
  if (json) writeData(listRecord(schemes), host);
  else writeLines(listLines(schemes), host);
}

async function wanted(ask: Ask): Promise<'find' | 'list'> {
  const outcome = await ask.choose<'find' | 'list'>({
    message: fr`Que voulez-vous faire ?`,
    options: [
      { value: 'find', label: fr`Trouver ce qui me convient`, detail: fr`quelques questions, cinq minutes` },
      { value: 'list', label: fr`Voir tout ce qui existe` },
    ],
  });
  if (outcome.type !== 'chosen') throw new Interrupted(null);
  return outcome.value;
}

function tellAdvice(schemes: readonly Scheme[], law: Law, asked: Asked, wantsJson: boolean, host: Host): void {
  const advice = suggestSchemes(schemes, law.facts, asked);
  const used = [...advice.pistes, ...advice.ecartees].flatMap(({ faits }) => faits);
  const dates = lawDates(law, used);
  if (wantsJson) writeData(adviceRecord(advice), host);
  else writeLines([...adviceLines(advice, schemes, asked.day), '', ...lawLines(dates)], host);
  warnOfOldRules(dates, host);
}

function tellCard(
  scheme: Scheme,
  schemes: readonly Scheme[],
  law: Law,
  { day, wished }: Days,
  asked: Asked | null,
  options: DispositifsOptions,
  host: Host,
): void {
  const verdict = asked === null ? null : verdictOn(scheme.dispositif, suggestSchemes(schemes, law.facts, asked));
  const inForce = factsAt(law.facts, day);
  const steps = stepsOf(scheme, groundOf(inForce, asked ?? { situation: {}, day }), { day, wished });
  const dates = lawDates(law, cited(scheme, inForce));
  if (options.json) writeData(cardRecord(scheme, steps, law.facts, day, verdict, dates), host);
  else writeLines([...cardLines(scheme, steps, law.facts, day, verdict), ...lawLines(dates)], host);
  warnOfOldRules(dates, host);
}

function cited(scheme: Scheme, facts: readonly Fact[]): Fact[] {
  return facts.filter(({ id }) => scheme.droits.includes(id));
}

/** By its code or another of its names, accents and capitals aside. */
function schemeNamed(name: string, schemes: readonly Scheme[]): Scheme {
  const wantedName = fold(name);
  const found = schemes.find(({ dispositif, autres_noms = [] }) =>
    [dispositif, ...autres_noms].some((known) => fold(known) === wantedName),
  );
  if (found) return found;
  const codes = schemes.map(({ dispositif }) => dispositif);
  const near = nearest(
    name,
    schemes.flatMap(({ dispositif, autres_noms = [] }) => [dispositif, ...autres_noms]),
  );
  throw new UsageError(
    fr`« ${name} » n'est pas un dispositif connu.`,
    near === null ? fr`Dispositifs : ${enumerate(codes)}.` : fr`Vouliez-vous dire « ${near} » ?`,
  );
}
