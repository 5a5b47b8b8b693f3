import { normaliseLine } from '../text/normalise.ts';

/** A short quotation of a stranger's value for a message: one line, no control character, 60 signs. */
export function excerpt(value: unknown): string {
  const text = normaliseLine(
    typeof value === 'string' ? value.slice(0, 400) : (JSON.stringify(value) ?? String(value)),
  );
  const signs = [...text];
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : text;
}
