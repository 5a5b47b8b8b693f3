/** `config`: the preferences listed, read, changed and erased. */
import { resolve } from 'node:path';
import {
  checkSilenced,
  checkText,
  meanings,
  PREFERENCE_KEYS,
  type PreferenceKey,
  type Preferences,
  SILENCEABLE,
  SILENCED,
} from '../core/preferences.ts';
import { UsageError, UserError } from '../core/problem.ts';
import { nearest } from '../core/text/nearest.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { preferencesPath } from '../files/preferences.ts';
import type { Host } from '../host.ts';
import { readFormats } from './output-formats.ts';
import { wrap } from './wrap.ts';

export type ReadOptions = { readonly json?: boolean };

const WORDS = ['lister', 'lire', 'ecrire', 'effacer'] as const;

/** Always throws a UsageError: `config` takes one of its four words. */
export function refuseWord(word: string | undefined): never {
  const near = word === undefined ? null : nearest(word, WORDS);
  throw new UsageError(
    word === undefined
      ? fr`Que voulez-vous faire des préférences ? Il manque un mot : ${enumerate(WORDS, 'ou')}.`
      : fr`« ${word} » n'est pas un mot de « config ». Mots possibles : ${enumerate(WORDS)}.`,
    near === null ? fr`Par exemple : prep-entretien config lister` : fr`Vouliez-vous dire « config ${near} » ?`,
  );
}

/** Each key with its meaning and its value, and where the file is. */
export async function listPreferences({ json }: ReadOptions, host: Host): Promise<void> {
  const preferences = host.preferences();
  const path = preferencesPath(host.configDir);
  if (json) {
    const values = Object.fromEntries(PREFERENCE_KEYS.map((key) => [key, preferences[key] ?? null]));
    host.out(`${JSON.stringify({ fichier: path, preferences: values }, null, 2)}\n`);
  } else {
    const meaning = meanings();
    const lines = PREFERENCE_KEYS.map((key) => fr`${key} (${meaning[key]}) : ${inWords(preferences, key)}`);
    const columns = Math.min(host.columns(), 100);
    host.out(`${[...lines, '', fr`Fichier : ${path}`].map((line) => wrap(line, columns)).join('\n')}\n`);
  }
  await host.settled();
}

function inWords(preferences: Preferences, key: PreferenceKey): string {
  const value = preferences[key];
  if (value === undefined || value.length === 0) return fr`rien de réglé`;
  return typeof value === 'string' ? value : value.join(', ');
}

/** The value alone on stdout: nothing when it isn't set, which is told on stderr. */
export async function readPreference(word: string, { json }: ReadOptions, host: Host): Promise<void> {
  const key = knownKey(word);
  const value = host.preferences()[key];
  if (json) host.out(`${JSON.stringify({ cle: key, valeur: value ?? null })}\n`);
  else if (value === undefined) host.err(fr`« ${key} » n'est pas réglé.\n`);
  else host.out(`${typeof value === 'string' ? value : value.join('\n')}\n`);
  await host.settled();
}

/** Throws a UsageError for an unknown key, a UserError for a value that doesn't fit or a disk that refuses. */
export async function setPreference(word: string, words: readonly string[], host: Host): Promise<void> {
  const key = knownKey(word);
  const value = key === SILENCED ? silencedCodes(words) : textValue(key, words.join(' '), host);
  const { writePreference } = await import('../files/write-preferences.ts');
  writePreference(host, key, value);
  host.err(fr`Enregistré. ${key} : ${typeof value === 'string' ? value : value.join(', ')}\n`);
}

export async function erasePreferences(words: readonly string[], host: Host): Promise<void> {
  const keys = words.map(knownKey);
  const { erasePreference } = await import('../files/write-preferences.ts');
  for (const key of keys) {
    erasePreference(host, key);
    host.err(fr`Effacé : ${key}\n`);
  }
}

function knownKey(word: string): PreferenceKey {
  const key = PREFERENCE_KEYS.find((known) => known === word);
  if (key !== undefined) return key;
  const near = nearest(word, PREFERENCE_KEYS) ?? nearest(`profil.${word}`, PREFERENCE_KEYS);
  throw new UsageError(
    fr`« ${word} » n'est pas une préférence.`,
    near === null ? fr`Préférences : ${enumerate(PREFERENCE_KEYS)}.` : fr`Vouliez-vous dire « ${near} » ?`,
  );
}

function textValue(key: Exclude<PreferenceKey, typeof SILENCED>, given: string, host: Host): string {
  const checked = checkText(key, given);
  if ('problem' in checked) throw new UserError(checked.problem, fr`Rien n'a été changé.`);
  if (key === 'format') return readFormats(checked.value).join(',');
  return key === 'sortie' ? resolve(host.cwd, checked.value) : checked.value;
}

function silencedCodes(words: readonly string[]): readonly string[] {
  const codes = words.flatMap((word) => word.split(/[\s,]+/)).filter(Boolean);
  const checked = checkSilenced(codes);
  if ('value' in checked) return checked.value;
  const unknown = codes.find((code) => !SILENCEABLE.includes(code)) ?? '';
  const near = nearest(unknown, SILENCEABLE);
  throw new UserError(
    checked.problem,
    near === null ? fr`Codes possibles : ${enumerate(SILENCEABLE)}.` : fr`Vouliez-vous dire « ${near} » ?`,
  );
}
