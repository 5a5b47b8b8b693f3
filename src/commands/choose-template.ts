/** Which interview: from the command line, a template of one's own, or the first screen. */

import { resolve } from 'node:path';
import { references } from '../core/law/references.ts';
import { Interrupted, UsageError, UserError } from '../core/problem.ts';
import type { Template } from '../core/template/schema.ts';
import { nearest } from '../core/text/nearest.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { VERB_NAMES } from '../core/verbs.ts';
import { listTemplates, loadLaw, loadTemplate, readOwnTemplate, type TemplateSummary } from '../files/templates.ts';
import type { Host } from '../host.ts';
import type { Ask, Option } from '../terminal/ask.ts';
import { wrap } from './wrap.ts';

export type Chosen = {
  readonly template: Template;
  /** Path of a template of one's own. */
  readonly file?: string;
};

/** The templates named by the command line, in order. Throws a UsageError for an unknown word. */
export async function namedTemplates(
  types: readonly string[],
  ownFile: string | undefined,
  host: Host,
): Promise<Chosen[]> {
  if (ownFile !== undefined) {
    if (types.length > 0)
      throw new UsageError(
        fr`« --modele » remplace le type : « ${types.join(' ')} » est de trop.`,
        fr`Gardez l'un des deux.`,
      );
    const file = resolve(host.cwd, ownFile);
    return [{ template: await readOwnTemplate(file, host.contentDir), file }];
  }
  const summaries = listTemplates(host.contentDir);
  const known = summaries.map(({ modele }) => modele);
  const ids = types.map((type) => {
    if (known.includes(type)) return type;
    for (const { modele, autres_noms } of summaries) {
      const other = autres_noms?.find(({ nom }) => nom === type);
      if (!other) continue;
      explain(other, host);
      return modele;
    }
    const near = nearest(type, [...known, ...VERB_NAMES]);
    throw new UsageError(
      fr`« ${type} » n'est ni un entretien ni une commande de cette version.`,
      near
        ? fr`Vouliez-vous dire « ${near} » ?`
        : fr`Entretiens : ${enumerate(known)}. Commandes : prep-entretien --help`,
    );
  });
  return [...new Set(ids)].map((id) => ({ template: loadTemplate(host.contentDir, id) }));
}

/** What a person who uses another word must know, with the facts of law that say it. */
function explain({ explication, droits }: OtherName, host: Host): void {
  const { facts } = loadLaw(host.contentDir);
  const told = (droits ?? []).flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const lines = [explication, ...told.map((fact) => fr`- ${fact.enonce} (${references(fact).join(fr` ; `)})`)];
  host.err(`${lines.map((line) => wrap(line, Math.min(host.columns(), 80))).join('\n')}\n\n`);
}

type OtherName = NonNullable<TemplateSummary['autres_noms']>[number];

/** The template of a dossier: its own file if it had one, else the built-in one of its type. */
export async function templateOf(
  modele: { readonly id: string; readonly fichier?: string | undefined },
  host: Host,
): Promise<Template> {
  if (modele.fichier !== undefined) return readOwnTemplate(modele.fichier, host.contentDir);
  if (listTemplates(host.contentDir).some((summary) => summary.modele === modele.id)) {
    return loadTemplate(host.contentDir, modele.id);
  }
  throw new UserError(
    fr`Ce dossier prépare « ${modele.id} », un entretien que cette version ne connaît pas.`,
    fr`Installez la dernière version de prep-entretien.`,
  );
}

/** The first screen: each interview with one plain line that tells it from the others. */
export async function askTemplate(ask: Ask, host: Host): Promise<Chosen> {
  return (await chooseTemplate(ask, host, [])) as Chosen;
}

/** The same for who may not know which interview it is; null: they don't. */
export async function askTemplateOrHelp(ask: Ask, host: Host): Promise<Chosen | null> {
  const help = {
    value: UNKNOWN,
    label: fr`Je ne sais pas lequel`,
    detail: fr`Quelques questions, ou le texte de l'invitation, pour le reconnaître.`,
  };
  return chooseTemplate(ask, host, [help]);
}

async function chooseTemplate(ask: Ask, host: Host, others: readonly Option<string>[]): Promise<Chosen | null> {
  const outcome = await ask.choose<string>({
    message: fr`Quel entretien préparez-vous ?`,
    options: [
      ...listTemplates(host.contentDir).map(({ modele, titre, resume }: TemplateSummary) => ({
        value: modele,
        label: titre,
        detail: resume,
      })),
      ...others,
    ],
  });
  if (outcome.type !== 'chosen') throw new Interrupted(null);
  return outcome.value === UNKNOWN ? null : { template: loadTemplate(host.contentDir, outcome.value) };
}

/** In no list of interviews. */
const UNKNOWN = '?';

/** The contexts of an interview that has some: several may apply. None when the person passes; null: back. */
export async function askContexts(template: Template, ask: Ask, host: Host): Promise<readonly string[] | null> {
  if (template.contextes === undefined) return [];
  const outcome = await ask.question({
    question: {
      id: 'contexte',
      genre: 'choix-multiple',
      question: fr`Dans quelle situation a-t-il lieu ? Plusieurs réponses sont possibles.`,
      intitule: fr`Situation`,
      aide: fr`Chaque situation ajoute ses questions. Si vous hésitez, passez : les questions communes suffisent.`,
      theme: 'identite',
      choix: template.contextes.map(({ id, libelle }) => ({ id, libelle })),
    },
    section: { title: template.titre, first: false },
    progress: null,
    saved: false,
    today: host.today(),
    onDraft: () => undefined,
  });
  if (outcome.type === 'interrupted') throw new Interrupted(null);
  if (outcome.type === 'back') return null;
  return outcome.type === 'answer' && Array.isArray(outcome.value) ? outcome.value.map(String) : [];
}
