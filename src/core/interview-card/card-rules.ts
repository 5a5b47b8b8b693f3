/** The meaning rules of a card: the facts that it names exist, and its figures are theirs. */
import type { Fact } from '../law/facts.ts';
import { type Finding, suggestion } from '../template/finding.ts';
import type { Path } from '../template/yaml-source.ts';
import { fr } from '../text/typography.ts';
import type { CardFile } from './card-file.ts';
import { TOPIC_IDS } from './topics.ts';

/** What a card may name: facts of law, and the interviews that have a template. */
export type Named = {
  readonly facts: ReadonlyMap<string, Pick<Fact, 'valeurs'>>;
  readonly templates: ReadonlySet<string>;
};

/** All that is wrong in a card whose shape is right. */
export function cardFindings(card: CardFile, named: Named): Finding[] {
  return [...namedFacts(card, named), ...figures(card, named), ...preparedOrNot(card, named)];
}

function namedFacts(card: CardFile, { facts }: Named): Finding[] {
  const findings: Finding[] = [];
  const exists = (id: string, path: Path): void => {
    if (!facts.has(id))
      findings.push({
        path,
        message: fr`Le fait de droit « ${id} » n'existe pas.`,
        remedy: suggestion(id, facts.keys()),
      });
  };
  card.bref.droits.forEach((id, index) => exists(id, ['bref', 'droits', index]));
  for (const topic of TOPIC_IDS) {
    if (topic === 'apporter') continue;
    const seen = new Set<string>();
    card.rubriques[topic]?.forEach((item, index) => {
      if (typeof item === 'string') return;
      const path = ['rubriques', topic, index, 'droit'];
      exists(item.droit, path);
      if (seen.has(item.droit))
        findings.push({
          path,
          message: fr`Le fait de droit « ${item.droit} » est déjà dit dans cette rubrique.`,
          remedy: fr`Gardez-le une seule fois.`,
        });
      seen.add(item.droit);
    });
  }
  return findings;
}

function figures({ bref }: CardFile, { facts }: Named): Finding[] {
  const names = bref.droits.flatMap((id) => Object.keys(facts.get(id)?.valeurs ?? {}));
  return [...bref.rythme.matchAll(FIGURE)].flatMap(([, name = '']) =>
    names.includes(name)
      ? []
      : [
          {
            path: ['bref', 'rythme'],
            message: fr`« {${name}} » n'est la valeur d'aucun fait de « bref.droits ».`,
            remedy: suggestion(name, names),
          },
        ],
  );
}

function preparedOrNot(card: CardFile, { templates }: Named): Finding[] {
  const prepared = templates.has(card.carte);
  if (prepared === (card.a_part === undefined)) return [];
  return prepared
    ? [{ path: ['a_part'], message: fr`Cet entretien a un modèle.`, remedy: fr`Effacez « a_part ».` }]
    : [
        {
          path: ['carte'],
          message: fr`Aucun modèle ne s'appelle « ${card.carte} ».`,
          remedy: fr`Ajoutez « a_part », ou corrigez le nom.`,
        },
      ];
}

/** `{name}` in a short answer. */
export const FIGURE = /\{([a-z0-9_]+)\}/g;
