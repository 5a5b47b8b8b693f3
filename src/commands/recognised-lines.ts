/** What `reconnaitre` tells: the likely interview and why, what to ask, the way on; or where to stop. */
import type { Fact } from '../core/law/facts.ts';
import { references } from '../core/law/references.ts';
import type { Recognised } from '../core/recognition/recognise.ts';
import type { RecognitionRules, Stop } from '../core/recognition/rules.ts';
import { fr } from '../core/text/typography.ts';
import type { TemplateSummary } from '../files/templates.ts';

/** What the lines are made from, besides what was recognised. */
export type About = {
  readonly rules: RecognitionRules;
  readonly templates: readonly TemplateSummary[];
  readonly facts: readonly Fact[];
};

/** Lines of our own words, not wrapped yet. */
export function recognisedLines(found: Recognised, about: About): string[] {
  const stop = about.rules.arrets.find(({ type }) => type === found.type);
  if (stop) return stopLines(stop, found, about.facts);
  return found.type === null ? unknownLines(found, about) : interviewLines(found, found.type, about);
}

function interviewLines(found: Recognised, type: string, about: About): string[] {
  const template = about.templates.find(({ modele }) => modele === type);
  const reasons = (template?.contextes ?? []).filter(({ id }) => found.contexte.includes(id));
  const question = about.rules.demander[type] ?? about.rules.demander.aucun;
  return [
    fr`${CONFIDENCE[found.confiance]} : ${template?.titre ?? type}`,
    template?.resume ?? '',
    ...(reasons.length > 0 ? [fr`Motif : ${reasons.map(({ libelle }) => libelle).join(', ')}`] : []),
    '',
    fr`Pourquoi`,
    ...items(found.raisons),
    '',
    ...block(fr`Attention`, items(found.alertes)),
    ...block(
      fr`Autre possibilité`,
      found.autres.map((other) => `- ${titleOf(other, about)} : prep-entretien types ${other}`),
    ),
    ...(question === undefined ? [] : [fr`Si vous avez un doute, voici un message à envoyer`, fr`« ${question} »`, '']),
    fr`Pour le préparer`,
    `  ${commandFor(found, type)}`,
  ];
}

function unknownLines(found: Recognised, about: About): string[] {
  const question = about.rules.demander.aucun;
  // Without a type, a reason says what it is instead: a medical visit, a team meeting.
  const isOther = found.raisons.length > 0;
  return [
    isOther
      ? fr`Ce n'est sans doute pas un entretien que nous préparons ici.`
      : fr`Ces mots ne suffisent pas pour dire de quel entretien il s'agit.`,
    '',
    ...block(fr`Pourquoi`, items(found.raisons)),
    ...block(
      fr`Peut-être`,
      found.autres.map((other) => `- ${titleOf(other, about)} : prep-entretien types ${other}`),
    ),
    ...(question === undefined
      ? []
      : [
          isOther ? fr`Si vous avez un doute, voici un message à envoyer` : fr`Voici un message à envoyer`,
          fr`« ${question} »`,
          '',
        ]),
    fr`Pour comparer les entretiens : prep-entretien types`,
  ];
}

function stopLines(stop: Stop, found: Recognised, facts: readonly Fact[]): string[] {
  const law = stop.droits.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  return [
    stop.titre,
    stop.explication,
    '',
    fr`Pourquoi nous le pensons`,
    ...items(found.raisons),
    '',
    ...block(fr`Attention`, items(found.alertes)),
    fr`Ce que dit la loi`,
    ...law.map((fact) => `- ${fact.enonce} (${references(fact).join(', ')})`),
    '',
    fr`Ce que vous pouvez faire`,
    ...items(stop.a_faire),
    '',
    fr`Qui appeler`,
    ...items(stop.qui_appeler),
  ];
}

const CONFIDENCE: Readonly<Record<Recognised['confiance'], string>> = {
  forte: fr`C'est très probablement`,
  moyenne: fr`C'est sans doute`,
  faible: fr`C'est peut-être, sans certitude`,
};

/** The command that begins this preparation. */
function commandFor({ contexte }: Recognised, type: string): string {
  return ['prep-entretien', type, ...contexte.map((word) => `--contexte ${word}`)].join(' ');
}

function titleOf(type: string, { templates }: About): string {
  return templates.find(({ modele }) => modele === type)?.titre ?? type;
}

function items(texts: readonly string[]): string[] {
  return texts.map((text) => `- ${text}`);
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines, ''];
}
