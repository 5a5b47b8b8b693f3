/** The facts of law and the record of what was read go together: a changed citation asks for a new check. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { byArticle, recordSchema } from '../../../src/core/law/article-versions.ts';
import { factFileSchema } from '../../../src/core/law/facts.ts';

const folder = fileURLToPath(new URL('../../../templates/droit', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const facts = names.flatMap((name) => factFileSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))).faits);
const cited = facts.flatMap((fact) => fact.articles.map((citation) => ({ fact: fact.id, ...citation })));
const record = recordSchema.parse(JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8')));

it('looks at real files', () => {
  expect(names).toEqual(
    expect.arrayContaining(['accompagnement.yaml', 'dispositifs.yaml', 'evaluation.yaml', 'parcours.yaml']),
  );
  expect(facts.length).toBeGreaterThan(40);
  expect(cited).toContainEqual(expect.objectContaining({ fact: 'parcours-themes', article: 'L6315-1' }));
  expect(record.articles.length).toBeGreaterThan(50);
});

it('has every cited article in the record, with the same id', () => {
  const ids = new Map(record.articles.map(({ article, legi }) => [article, legi]));
  expect(cited.filter(({ article, legi }) => ids.get(article) !== legi)).toEqual([]);
});

it('records each cited article once, in order, and no other', () => {
  const articles = record.articles.map(({ article }) => article);
  expect(articles).toEqual(
    [...new Set(cited.map(({ article }) => article))]
      .map((article) => ({ article }))
      .toSorted(byArticle)
      .map(({ article }) => article),
  );
});

it('has read the text of every article, but of those announced without it', () => {
  expect(record.articles.filter(({ empreinte }) => empreinte === null).map(({ article }) => article)).toEqual([
    'L6323-13',
  ]);
  for (const { empreinte } of record.articles) if (empreinte !== null) expect(empreinte).toMatch(/^[0-9a-f]{64}$/);
});

it('calls « texte » only what was read', () => {
  const unread = new Set(record.articles.filter(({ empreinte }) => empreinte === null).map(({ article }) => article));
  const sure = facts.filter(({ certitude }) => certitude === 'texte');
  expect(sure.length).toBeGreaterThan(20);
  expect(
    sure.filter(({ articles }) => articles.length === 0 || articles.some(({ article }) => unread.has(article))),
  ).toEqual([]);
});
