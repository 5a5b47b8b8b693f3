/** The screen before the first question: how long, which papers, and that one can stop at any time. */

import type { Length } from '../core/interview/path.ts';
import { Interrupted } from '../core/problem.ts';
import { durationInWords } from '../core/sheet/display.ts';
import type { Template } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { wrap } from './wrap.ts';

/**
 * Tells what is coming and asks short or complete, unless that is already `given`; null: back. Throws
 * Interrupted when the person stops.
 */
export async function welcome(template: Template, given: Length | null, ask: Ask, host: Host): Promise<Length | null> {
  const { court, complet } = template.duree_preparation;
  const lines = [
    given === null
      ? template.titre
      : fr`${template.titre} (environ ${durationInWords(template.duree_preparation[given])})`,
    '',
    ...(template.avant_de_commencer ?? []),
    '',
    ...(template.papiers.length > 0
      ? [fr`À avoir sous la main, si possible :`, ...template.papiers.map((paper) => `- ${paper}`), '']
      : []),
    fr`Aucune question n'est obligatoire. Vous pouvez vous arrêter quand vous voulez : chaque réponse est enregistrée sur cette machine, et seulement ici.`,
  ];
  host.err(`\n${lines.map((line) => wrap(line, Math.min(host.columns(), 80))).join('\n')}\n\n`);
  if (given !== null) return given;
  const outcome = await ask.choose<Length>({
    message: fr`Quelle préparation voulez-vous ?`,
    options: [
      { value: 'complet', label: fr`Complète : toutes les questions`, detail: fr`environ ${durationInWords(complet)}` },
      {
        value: 'court',
        label: fr`Courte : les questions qui comptent le plus`,
        detail: fr`environ ${durationInWords(court)}`,
      },
    ],
  });
  if (outcome.type === 'interrupted') throw new Interrupted(null);
  return outcome.type === 'back' ? null : outcome.value;
}
