/** (template, answers, law, today) -> Sheet. */
import type { AnswerValue } from '../interview/answers.ts';
import type { Section } from '../template/schema.ts';
import { dateInWords, shortDate } from '../text/dates.ts';
import { fr } from '../text/typography.ts';
import { agendaBlocks } from './agenda.ts';
import { answerBlocks, joinFields, roomBlocks, TO_CONFIRM, unknownBlock } from './answer-blocks.ts';
import { atAGlance } from './at-a-glance.ts';
import { checklistBlocks } from './checklists.ts';
import { deadlineBlocks } from './deadlines.ts';
import { durationInWords } from './display.ts';
import { knownSituation } from './known-situation.ts';
import { onceForAll } from './once-for-all.ts';
import { planBlocks, planRows } from './plan.ts';
import { type Preparation, type Surroundings, type View, view } from './preparation.ts';
import { sheetRecord } from './record.ts';
import { rightsBlocks } from './rights.ts';
import { schemeBlocks } from './scheme-blocks.ts';
import {
  type Block,
  type Field,
  type Inline,
  ours,
  type Sheet,
  type SheetRecord,
  type SheetSection,
  theirs,
} from './sheet.ts';

/** The whole sheet, private parts marked hidden; `shareable` leaves them out. Same input, same sheet. */
export function buildSheet(preparation: Preparation, surroundings: Surroundings): Sheet {
  const shown = view(preparation, surroundings);
  const { template, contexts } = preparation;
  const interviewDay = shown.fed.get('entretien.date');
  const day = typeof interviewDay === 'string' ? interviewDay : null;
  const date = day ?? surroundings.today;
  const plan = planRows(shown);
  const { before, after } = onceForAll(shown, () => ({
    before: [
      { title: fr`En un coup d'œil`, blocks: atAGlance(shown) },
      ...answerSections(shown),
      { title: fr`CPF, VAE, bilan… : mes pistes`, blocks: schemeBlocks(shown), hidden: true },
      { title: fr`À chercher avant l'entretien`, blocks: lookUpBlocks(shown), hidden: true },
      { title: fr`Plan d'action`, blocks: planOrRoom(shown, planBlocks(plan)) },
      { title: fr`Déroulé de l'entretien`, blocks: agendaBlocks(shown) },
    ],
    after: [{ title: fr`Mes droits en bref`, blocks: rightsBlocks(shown), hidden: true }],
  }));
  const sections: SheetSection[] = [
    ...before,
    { title: fr`Avant, pendant, après`, blocks: checklistBlocks(template, day, surroundings.today), hidden: true },
    { title: fr`Mes dates`, blocks: dateBlocks(shown), hidden: true },
    ...after,
  ];
  // Made when it is asked for: a sheet in Markdown never does.
  let record: SheetRecord | undefined;
  return {
    meta: {
      type: template.modele,
      contextes: contexts,
      date,
      modele: template.modele,
      version_modele: template.version,
      partageable: false,
      genere_par: surroundings.generator,
    },
    title: template.titre_fiche,
    head: head(shown),
    sections: sections.filter((section) => section.blocks.length > 0),
    get record() {
      record ??= sheetRecord(shown, date, plan);
      return record;
    },
    privatePerson: [...shown.privateFeeds].flatMap((feed) => (feed.startsWith('personne.') ? [feed.slice(9)] : [])),
  };
}

function dateBlocks(shown: View): Block[] {
  const { preparation, surroundings } = shown;
  if (preparation.deadlines !== undefined) return deadlineBlocks(preparation.deadlines);
  const situation = surroundings.deadlines === undefined ? null : knownSituation(shown);
  return situation === null || !surroundings.deadlines ? [] : deadlineBlocks(surroundings.deadlines(situation));
}

function head(shown: View): Field[] {
  const { template, contexts } = shown.preparation;
  const reasons = contexts.flatMap((id) => template.contextes?.find((context) => context.id === id)?.libelle ?? []);
  return [
    ...headField(shown, fr`Entretien`, ['entretien.date', 'entretien.duree'], ', '),
    ...(reasons.length > 0 ? [{ label: fr`Motif`, value: ours(reasons.join(', ')) }] : []),
    ...headField(shown, fr`Avec`, ['entretien.responsable']),
    ...headField(shown, fr`Nom`, ['personne.prenom', 'personne.nom'], ' '),
    ...headField(shown, fr`Poste`, ['personne.poste', 'personne.service'], ', '),
    ...headField(shown, fr`Embauche`, ['personne.embauche']),
  ];
}

/**
 * One line of the heading: with room to write on a blank sheet that asks for it, none without a value otherwise.
 * A private value beside a shared one has a line of its own, so that it can be left out alone.
 */
function headField(shown: View, label: string, feeds: readonly string[], between = ''): Field[] {
  const isPrivate = (feed: string): boolean => shown.privateFeeds.has(feed);
  if (feeds.some(isPrivate) && !feeds.every(isPrivate)) return feeds.flatMap((feed) => headField(shown, label, [feed]));
  const hidden = feeds.some(isPrivate) ? { hidden: true as const } : {};
  const value = feeds.flatMap((feed) => {
    const fed = shown.fed.get(feed);
    if (fed === undefined) return [];
    return [shown.unconfirmed.has(feed) ? [...fedWords(feed, fed), ...TO_CONFIRM] : fedWords(feed, fed)];
  });
  if (value.length > 0) {
    return [
      { label, value: value.flatMap((words, index) => (index > 0 ? [...ours(between), ...words] : words)), ...hidden },
    ];
  }
  const asked = shown.steps.some(({ question }) => question.alimente && feeds.includes(question.alimente));
  return asked && shown.preparation.blank ? [{ label, value: ours(ROOM), ...hidden }] : [];
}

function fedWords(feed: string, value: AnswerValue): Inline {
  if (feed === 'entretien.date') return ours(dateInWords(String(value)));
  if (feed === 'entretien.duree') return ours(durationInWords(Number(value)));
  return feed === 'personne.embauche' ? ours(shortDate(String(value))) : theirs(String(value));
}

/** Dots to write on. */
const ROOM = '…'.repeat(24);

/** A section a template section, without what already stands in the head or at a glance. */
function answerSections(shown: View): SheetSection[] {
  const sections: SheetSection[] = [];
  let current: Section | null = null;
  let blocks: Block[] = [];
  let todo: string[] = [];
  const close = (): void => {
    if (current && blocks.length + todo.length > 0) {
      sections.push({ title: current.titre, blocks: [...joinFields(blocks), ...todoBlock(todo)] });
    }
    blocks = [];
    todo = [];
  };
  for (const { section, question, optional } of shown.steps) {
    if (section !== current) close();
    current = section;
    const answer = shown.answers[question.id];
    const answered = answer?.valeur !== undefined;
    // What stands in the head, at a glance or in the action plan isn't told twice.
    const elsewhere = question.alimente || question.place || (question.genre === 'engagement' && answered);
    if (elsewhere || question.sur_la_fiche === false) continue;
    if (answer?.valeur !== undefined) blocks.push(...answerBlocks(question, answer, answer.valeur));
    else if (shown.preparation.blank) blocks.push(...roomBlocks(question, optional === true));
    else if (answer?.etat === 'inconnu') blocks.push(unknownBlock(question));
    else if (answer?.etat !== 'passe') todo.push(question.intitule);
  }
  close();
  return sections;
}

function todoBlock(names: readonly string[]): Block[] {
  if (names.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      label: fr`À compléter`,
      text: ours(names.join(fr` ; `)),
      hidden: true,
    },
  ];
}

function lookUpBlocks(shown: View): Block[] {
  const items = shown.steps
    .filter(({ question }) => shown.answers[question.id]?.etat === 'inconnu')
    .map(({ question }) => ({
      box: true as const,
      text: ours(question.ou_trouver ? fr`${question.intitule} : ${question.ou_trouver}` : question.intitule),
    }));
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function planOrRoom(shown: View, blocks: Block[]): Block[] {
  if (blocks.length > 0 || !shown.preparation.blank) return blocks;
  return [{ kind: 'room', label: fr`Qui fait quoi, pour quand`, lines: 4 }];
}
