/** Which interview is this? From the words of an invitation and what the person knows. */
import { readInvitation, type Sentence } from './invitation.ts';
import { type Phrase, placeOf, readPhrase, type Words } from './phrases.ts';
import type { Clue, RecognitionRules } from './rules.ts';

/** What is known: a text, answers of the form, or both. */
export type Known = { readonly texte?: string; readonly reponses?: Readonly<Record<string, string>> };

/** As `reconnaitre --json` gives it (`cli.md`). */
export type Recognised = {
  /** An interview, `preavis-sanction`, `rupture`, or null when nothing can be said. */
  readonly type: string | null;
  /** For `parcours`. */
  readonly contexte: readonly string[];
  /** True: this is no interview to prepare here. */
  readonly arret: boolean;
  readonly confiance: 'forte' | 'moyenne' | 'faible';
  readonly raisons: readonly string[];
  readonly alertes: readonly string[];
  readonly autres: readonly string[];
};

/** Less than this says nothing. */
const ENOUGH = 3;
const SURE = 8;
/** What another type must weigh to be named beside the first. */
const BESIDE = 4;
/** Not an interview at all: a medical visit, a team meeting. */
const NONE = 'autre';

export function recognise(known: Known, rules: RecognitionRules): Recognised {
  const sentences = readInvitation(known.texte ?? '', phrasesOf(rules.bas_de_page));
  const own = judge(
    sentences.filter(({ quoted }) => !quoted),
    known.reponses ?? {},
    rules,
  );
  // An earlier message quoted below counts when the new one says nothing ("see below"), or says the same.
  const whole = judge(sentences, known.reponses ?? {}, rules);
  return own.type === null || whole.type === own.type ? whole : own;
}

function judge(
  sentences: readonly Sentence[],
  answers: Readonly<Record<string, string>>,
  rules: RecognitionRules,
): Recognised {
  const found = findClues(sentences, answers, rules);
  const weights = new Map<string, number>();
  for (const { clue, weight } of found) weights.set(clue.pour, (weights.get(clue.pour) ?? 0) + weight);
  const clues = found.map(({ clue }) => clue);
  const stops = new Set(rules.arrets.map(({ type }) => type));
  // What ends a contract or punishes comes before the interview that its words may resemble.
  const rank = ([type, weight]: readonly [string, number]): number =>
    stops.has(type) && weight >= SURE ? weight + 100 : weight;
  const ranked = [...weights].sort((a, b) => rank(b) - rank(a) || (a[0] < b[0] ? -1 : 1));
  const [first] = ranked;
  if (first === undefined || first[1] < ENOUGH || first[0] === NONE) {
    return {
      type: null,
      contexte: [],
      arret: false,
      confiance: 'faible',
      raisons: reasons(clues, first?.[0] === NONE ? NONE : null),
      alertes: [],
      autres: ranked.filter(([type, weight]) => type !== NONE && weight >= 2).map(([type]) => type),
    };
  }
  const [type, weight] = first;
  const others = ranked.slice(1).filter(([other, its]) => other !== NONE && its >= BESIDE);
  const margin = weight - (others[0]?.[1] ?? 0);
  return {
    type,
    contexte:
      type === 'parcours'
        ? [...new Set(clues.flatMap(({ pour, contexte }) => (pour === type ? (contexte ?? []) : [])))]
        : [],
    arret: stops.has(type),
    confiance: weight >= SURE && (margin >= 4 || stops.has(type)) ? 'forte' : weight >= 5 ? 'moyenne' : 'faible',
    raisons: reasons(clues, type),
    alertes: warnings(clues, weights, rules),
    autres: stops.has(type) ? [] : others.map(([other]) => other),
  };
}

function reasons(found: readonly Clue[], type: string | null): string[] {
  return [...new Set(found.filter(({ pour }) => pour === type).map(({ raison }) => raison))];
}

function warnings(found: readonly Clue[], weights: ReadonlyMap<string, number>, rules: RecognitionRules): string[] {
  const ids = new Set(found.map(({ id }) => id));
  return rules.alertes
    .filter(
      ({ indices = [], types = [] }) =>
        (indices.length === 0 || indices.some((id) => ids.has(id))) &&
        types.every((type) => (weights.get(type) ?? 0) >= BESIDE),
    )
    .map(({ texte }) => texte);
}

type Found = { readonly clue: Clue; readonly weight: number };

/** The clues found, those that lean on another one included or left out with it. */
function findClues(
  sentences: readonly Sentence[],
  answers: Readonly<Record<string, string>>,
  rules: RecognitionRules,
): Found[] {
  const elsewhere = phrasesOf(rules.ailleurs);
  const stops = new Set(rules.arrets.map(({ type }) => type));
  const about = sentences.filter(({ words }) => !elsewhere.some((phrase) => placeOf(phrase, words) >= 0));
  const found = rules.indices.flatMap((clue) => {
    if (isAnswered(clue, answers)) return [{ clue, weight: clue.poids }];
    const places = written(clue, about, stops.has(clue.pour));
    if (places.length === 0) return [];
    return [{ clue, weight: clue.poids + (places.some(({ heading }) => heading) ? IN_HEADING : 0) }];
  });
  const ids = new Set(found.map(({ clue }) => clue.id));
  return found.filter(
    ({ clue: { avec, sans } }) =>
      (avec?.some((id) => ids.has(id)) ?? true) && !(sans?.some((id) => ids.has(id)) ?? false),
  );
}

/** What a clue gains in the subject of the message. */
const IN_HEADING = 3;

function isAnswered({ reponse }: Clue, answers: Readonly<Record<string, string>>): boolean {
  return reponse !== undefined && answers[reponse.question] === reponse.vaut;
}

/** The sentences that say it, and don't deny it or tell of another time. */
function written({ mots = [], sauf = [], ou }: Clue, sentences: readonly Sentence[], incident: boolean): Sentence[] {
  const wanted = phrasesOf(mots);
  const refused = phrasesOf(sauf);
  return sentences.filter(
    ({ words, heading }) =>
      (ou !== 'objet' || heading) &&
      wanted.some((phrase) => {
        const place = placeOf(phrase, words);
        return place >= 0 && !isDenied(words, place, incident);
      }) &&
      !refused.some((phrase) => placeOf(phrase, words) >= 0),
  );
}

const DENYING = new Set(['pas', 'ni', 'aucun', 'aucune', 'sans', 'non', 'hors']);
const AFTER_IT = new Set(['suite', 'lors', 'depuis']);
const FORMER = new Set(['dernier', 'derniere', 'precedent', 'precedente']);
/** Verbs after which « pas » denies nothing: n'oubliez pas, n'hésitez pas. */
const URGING = ['oubli', 'hesit', 'manqu', 'tard', 'rat', 'zapp'];

/** « pas d'entretien annuel », « lors de votre dernier entretien annuel »; what led to a sanction is always past. */
function isDenied(words: Words, place: number, incident: boolean): boolean {
  for (let at = Math.max(0, place - 3); at < place; at += 1) {
    const before = words[at - 1] ?? '';
    const word = words[at] ?? '';
    if (!incident && at >= place - 2 && AFTER_IT.has(word)) return true;
    if (!incident && at === place - 1 && FORMER.has(word)) return true;
    if (DENYING.has(word) && !URGING.some((verb) => before.startsWith(verb))) return true;
  }
  return false;
}

function phrasesOf(texts: readonly string[]): Phrase[] {
  return texts.map(readPhrase).filter((phrase) => phrase !== null);
}
