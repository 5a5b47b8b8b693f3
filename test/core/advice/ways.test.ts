/** Many ways of saying a thing, and innocent neighbours, one code at a time. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type AnswerKind, adviseText } from '../../../src/core/advice/hints/advise.ts';
import { rules } from './rules-at-hand.ts';

type Ways = Readonly<Record<string, { readonly oui: readonly string[]; readonly non: readonly string[] }>>;

const FILES: readonly (readonly [string, AnswerKind])[] = [
  ['achievements', 'reussite'],
  ['difficulties', 'difficulte'],
  ['requests', 'demande'],
  ['privacy', 'difficulte'],
];

describe.each(FILES)('%s', (file, kind) => {
  const ways = parse(readFileSync(new URL(`ways/${file}.yaml`, import.meta.url), 'utf8')) as Ways;

  it.each(Object.keys(ways))('%s', (code) => {
    const { oui = [], non = [] } = ways[code] ?? {};
    const has = (text: string): boolean => adviseText(rules, kind, text).some((hint) => hint.code === code);
    expect(oui.length).toBeGreaterThanOrEqual(10);
    expect(non.length).toBeGreaterThanOrEqual(10);
    expect(oui.filter((text) => !has(text)).length).toBeLessThanOrEqual(oui.length / 10);
    expect(non.filter(has).length).toBeLessThanOrEqual(non.length / 15);
  });
});
