/** What `dispositifs` tells on the screen: the list, a card, the suggestions. Lines of ours, not wrapped yet. */
import type { Scheme } from '../core/advice/schemes/scheme.ts';
import type { DatedStep } from '../core/advice/schemes/steps.ts';
import type { SchemeAdvice } from '../core/advice/schemes/suggest.ts';
import type { Verdict } from '../core/advice/schemes/verdict.ts';
import { toldInShort } from '../core/interview-card/told-fact.ts';
import type { Fact } from '../core/law/facts.ts';
import { type IsoDate, shortDate } from '../core/text/dates.ts';
import { fr } from '../core/text/typography.ts';

/** One short block each. */
export function listLines(schemes: readonly Scheme[]): string[] {
  return [
    fr`Ce qui existe pour se former, changer ou être aidé`,
    '',
    ...schemes.flatMap(({ dispositif, nom, resume }) => [
      nom,
      `  ${resume}`,
      `  ${fr`Mot à taper :`} ${dispositif}`,
      '',
    ]),
    fr`La fiche de l'un d'eux :`,
    '  prep-entretien dispositifs vae',
    fr`Ce qui vous convient, en répondant à quelques questions :`,
    '  prep-entretien dispositifs',
  ];
}

/** The whole card; `facts` are all those of the law. */
export function cardLines(
  scheme: Scheme,
  steps: readonly DatedStep[],
  facts: readonly Fact[],
  day: IsoDate,
  verdict: Verdict | null,
): string[] {
  const cited = scheme.droits.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  return [
    scheme.nom,
    scheme.resume,
    '',
    ...(verdict === null ? [] : [fr`Dans votre situation`, verdictLine(verdict), '']),
    ...endedLines(cited, day),
    ...block(fr`Pour qui`, items(scheme.pour_qui)),
    ...block(fr`Ce que cela paie, et combien`, items(scheme.paie)),
    ...block(fr`Qui décide`, [scheme.decide]),
    ...block(fr`Ses limites`, items(scheme.pas_pour)),
    ...block(fr`Les étapes`, stepLines(steps)),
    ...block(fr`Questions à poser`, items(scheme.questions)),
    ...block(
      fr`Ce que dit la loi`,
      cited.map((fact) => `- ${toldInShort(fact, day)}`),
    ),
  ];
}

/** The card tells the rules of today: on a later day, that some of them have ended. */
function endedLines(cited: readonly Fact[], day: IsoDate): string[] {
  const [first] = cited.flatMap(({ jusque }) => (jusque !== undefined && jusque < day ? [jusque] : [])).sort();
  if (first === undefined) return [];
  return [fr`Une partie de ce qui suit vaut jusqu'au ${shortDate(first)} : voyez à la fin, « Ce que dit la loi ».`, ''];
}

/** The suggestions in order, then what was set aside. */
export function adviceLines({ pistes, ecartees }: SchemeAdvice, schemes: readonly Scheme[], day: IsoDate): string[] {
  const nameOf = (code: string): string => schemes.find(({ dispositif }) => dispositif === code)?.nom ?? code;
  const [first] = pistes;
  return [
    ...(first === undefined ? NOTHING_YET : [fr`Les pistes qui vous correspondent, la meilleure d'abord`]),
    '',
    ...pistes.flatMap(({ code, rang, pourquoi, etapes, faits }) => [
      `${rang}. ${nameOf(code)}`,
      fr`Pourquoi : ${pourquoi}`,
      fr`Ce que dit la loi :`,
      ...(faits.length === 0 ? [NO_ARTICLE] : faits.map((fact) => `- ${toldInShort(fact, day)}`)),
      fr`Les étapes :`,
      ...stepLines(etapes),
      '',
    ]),
    ...block(
      fr`Ce que nous écartons, et pourquoi`,
      ecartees.map(({ code, pourquoi }) => fr`- ${nameOf(code)} : ${pourquoi}`),
    ),
    ...(first === undefined ? [] : [fr`Un conseiller gratuit (CEP) peut vérifier ces pistes avec vous.`]),
    ...(first === undefined ? [] : [fr`La fiche d'une piste : prep-entretien dispositifs ${first.code}`]),
  ];
}

const NOTHING_YET = [
  fr`Il manque de quoi vous proposer une piste : dites au moins ce que vous cherchez.`,
  fr`Dans le fichier de situation, c'est « but », sous « souhait » : diplome, competence, changer-de-metier, evoluer-en-interne, faire-le-point, securite-du-poste, creer ou reconnaissance.`,
];

const NO_ARTICLE = fr`- Aucun article ne le prévoit : cela se demande.`;

function stepLines(steps: readonly DatedStep[]): string[] {
  return steps.map((step) => `- ${stepText(step)}`);
}

/** The step and, where it has one, its last day. */
export function stepText({ texte, avant, legal, passee }: DatedStep): string {
  if (avant === undefined) return texte;
  const bare = texte.replace(/\.$/, '');
  const day = shortDate(avant);
  if (legal) {
    return passee
      ? fr`${bare} (délai de la loi passé, le ${day} : choisissez un jour plus lointain).`
      : fr`${bare} (délai de la loi : avant le ${day}).`;
  }
  return passee
    ? fr`${bare} (conseillé dès le ${day} : commencez maintenant).`
    : fr`${bare} (conseillé : avant le ${day}).`;
}

function verdictLine({ avis, rang, pourquoi }: Verdict): string {
  if (avis === 'conseille') return fr`Conseillé, en position ${rang ?? 1} : ${pourquoi ?? ''}`;
  if (avis === 'ecarte') return fr`Écarté : ${pourquoi ?? ''}`;
  return fr`Rien ne l'écarte, rien ne le met en avant : d'autres pistes répondent mieux à ce que vous dites.`;
}

function items(texts: readonly string[]): string[] {
  return texts.map((text) => `- ${text}`);
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines, ''];
}
