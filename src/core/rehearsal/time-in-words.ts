/** Spoken times, and how far they are from what was aimed at, in words. */
import { fr } from '../text/typography.ts';

const FIVES = [
  '',
  'cinq',
  'dix',
  'quinze',
  'vingt',
  'vingt-cinq',
  'trente',
  'trente-cinq',
  'quarante',
  'quarante-cinq',
  'cinquante',
  'cinquante-cinq',
] as const;
const MINUTES = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'] as const;

/** `35 secondes`, `1 min 40`, `2 min`. */
export function spokenTime(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return rest < 2 ? fr`${rest} seconde` : fr`${rest} secondes`;
  return rest === 0 ? fr`${minutes} min` : `${minutes}\u00a0min\u00a0${String(rest).padStart(2, '0')}`;
}

/**
 * `1 min 40 : vingt secondes de trop (visé : 1 min 20).` A few seconds beside the aim are in time; less than half of it leaves
 * room for an example.
 * @param seconds how long the answer took
 * @param aim the seconds aimed at
 */
export function timeAgainstAim(seconds: number, aim: number): string {
  const said = spokenTime(seconds);
  const away = Math.abs(seconds - aim);
  if (away <= Math.max(10, aim * 0.15)) return fr`${said} : c'est le bon temps (visé : ${spokenTime(aim)}).`;
  const difference = roundedInWords(away);
  if (seconds > aim) return fr`${said} : ${difference} de trop (visé : ${spokenTime(aim)}).`;
  if (seconds < aim / 2) return fr`${said}, pour ${spokenTime(aim)} : il reste la place d'un exemple.`;
  return fr`${said} : ${difference} de moins que le temps visé (${spokenTime(aim)}).`;
}

/** To the nearest five seconds: `vingt secondes`, `une minute et dix secondes`. */
function roundedInWords(seconds: number): string {
  const rounded = Math.max(5, Math.round(seconds / 5) * 5);
  const minutes = Math.floor(rounded / 60);
  const fives = FIVES[(rounded % 60) / 5] ?? '';
  const rest = fives === '' ? '' : `${fives} secondes`;
  if (minutes === 0) return rest;
  const whole = `${MINUTES[minutes] ?? minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return rest === '' ? whole : `${whole} et ${rest}`;
}
