/** "Rien ne vous vient ?": questions of one's work setting, for those who did nothing special. */
import { fr } from '../core/text/typography.ts';
import { loadRecalls } from '../files/rehearsals.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { wrap } from './wrap.ts';

export type Recalled =
  /** The question is to be asked again; `setting`: the one whose questions were shown. */
  { readonly type: 'again'; readonly setting?: string } | { readonly type: 'later' } | { readonly type: 'interrupted' };

/**
 * Offers the settings and shows the questions of the chosen one.
 * @param setting the one chosen before, if any
 */
export async function recall(setting: string | undefined, ask: Ask, host: Host): Promise<Recalled> {
  const recalls = loadRecalls(host.contentDir);
  const outcome = await ask.choose({
    message: fr`Rien ne vous vient ? Quelques questions selon votre milieu de travail :`,
    options: [
      ...recalls.map(({ milieu, titre, metiers }) => ({ value: milieu, label: titre, detail: metiers })),
      { value: LATER, label: fr`Non merci : je chercherai plus tard` },
    ],
    ...(setting === undefined ? {} : { initial: setting }),
  });
  if (outcome.type === 'interrupted') return { type: 'interrupted' };
  if (outcome.type === 'back') return { type: 'again' };
  const chosen = recalls.find(({ milieu }) => milieu === outcome.value);
  if (chosen === undefined) return { type: 'later' };
  const lines = [
    '',
    fr`${chosen.titre} : y a-t-il une réponse à l'une de ces questions ?`,
    ...chosen.questions.map((question) => `- ${question}`),
    fr`Une seule suffit : c'est une réussite.`,
  ];
  host.err(`${lines.map((line) => wrap(line, Math.min(host.columns(), 80))).join('\n')}\n`);
  return { type: 'again', setting: chosen.milieu };
}

const LATER = '\u0000later';
