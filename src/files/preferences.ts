/**
 * The preferences on the disk: one JSON file, read plainly; the library that writes it loads for a change only.
 * They never hold answers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Preferences, readStored, SILENCED } from '../core/preferences.ts';
import { withoutControls } from '../core/text/normalise.ts';
import { fr } from '../core/text/typography.ts';
import { errorCode } from './file-errors.ts';
import { setAside } from './set-aside.ts';

/** Where the preferences live, and how what is wrong with them is told. */
export type PreferencesPlace = { readonly configDir: string; readonly err: (text: string) => void };

/** Bytes: no list of preferences is larger. */
const MAX_PREFERENCES = 1_000_000;

export function preferencesPath(configDir: string): string {
  return join(configDir, 'preferences.json');
}

/** The preferences as they stand; none without a file. A file that isn't JSON is put aside, and that is told. */
export function readPreferences(place: PreferencesPlace): Preferences {
  const path = preferencesPath(place.configDir);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT') place.err(fr`Les préférences ne peuvent pas être lues (${code ?? ''}) : ${path}\n`);
    return {};
  }
  const stored = parse(text);
  if (stored === null) {
    place.err(
      fr`Le fichier des préférences ne peut pas être lu. Il est mis de côté, rien n'en est effacé : ${putAside(path)}\n`,
    );
    return {};
  }
  const { preferences, problems } = readStored(stored);
  for (const problem of problems) {
    place.err(fr`Préférence laissée de côté : ${problem}\nPour la corriger : prep-entretien config lister\n`);
  }
  return preferences;
}

/**
 * Reads the preferences each time it is called, so that a change shows at once; what is wrong with them is told
 * once a run.
 */
export function preferencesReader(place: PreferencesPlace): () => Preferences {
  const told = new Set<string>();
  const err = (text: string): void => {
    if (!told.has(text)) place.err(withoutControls(text));
    told.add(text);
  };
  return () => readPreferences({ ...place, err });
}

/** The codes of the hints that the person has silenced. */
export function silencedHints(host: { readonly preferences: () => Preferences }): readonly string[] {
  return host.preferences()[SILENCED] ?? [];
}

/** Silences a hint for good. Throws a UserError when the disk refuses. */
export async function silence(place: PreferencesPlace, code: string): Promise<void> {
  const codes = readPreferences(place)[SILENCED] ?? [];
  if (codes.includes(code)) return;
  const { writePreference } = await import('./write-preferences.ts');
  writePreference(place, SILENCED, [...codes, code]);
}

function parse(text: string): object | null {
  if (text.length > MAX_PREFERENCES) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** In a folder that can't be written to, the file stays where it is. */
function putAside(path: string): string {
  try {
    return setAside(path);
  } catch {
    return path;
  }
}
