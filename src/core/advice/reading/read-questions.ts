/** Which questions the coach reads. */
import type { Question } from '../../template/schema.ts';

/** True for a question whose answers are words about the work. */
export function isRead({ genre, alimente, theme }: Question): boolean {
  return alimente === undefined && theme !== 'identite' && !CODED.has(genre);
}

const CODED = new Set(['choix', 'choix-multiple', 'oui-non', 'nombre', 'date', 'echelle']);
