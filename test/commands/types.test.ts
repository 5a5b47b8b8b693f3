/** `types` and `comparer` on narrow screens, on other days, and as data. */
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/core/text/text-width.ts';
import { loadCardList } from '../../src/files/cards.ts';
import type { Host } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import { inPlace } from '../case-table/run-case.ts';
import { contentDir } from '../templates/project.ts';
import { createTestHost } from './test-host.ts';

type Said = { readonly code: number; readonly out: string; readonly err: string };

async function run(args: readonly string[], machine: Partial<Host> = {}): Promise<Said> {
  const said: Said[] = [];
  await inPlace(async (place) => {
    const { host, out, err } = createTestHost(place);
    const code = await main(args, { ...host, ...machine });
    said.push({ code, out: out(), err: err() });
  });
  const [result] = said;
  if (!result) throw new Error('It was not run.');
  return result;
}

const list = loadCardList(contentDir);
const every = [...list.types, ...list.aPart].map(({ id }) => id);

describe('on a narrow screen', () => {
  const commands = [
    ['types'],
    ...every.map((id) => ['types', id]),
    ['types', 'professionnel'],
    ['comparer', ...every],
    ['comparer', 'annuel', 'parcours', '--a-la-date', '2025-01-01'],
  ];

  it.each([40, 60])('%i columns: no line is wider, none is drawn', async (columns) => {
    for (const args of commands) {
      const { code, out } = await run(args, { columns: () => columns });
      expect(code, args.join(' ')).toBe(0);
      expect(out.length).toBeGreaterThan(1000);
      expect(out.split('\n').filter((line) => textWidth(line) > columns)).toEqual([]);
      expect(out).not.toMatch(/[|\t\u2500-\u257f]| {4}/);
    }
  });

  it('is wrapped at 80 columns on a wide one', async () => {
    const { out } = await run(['types', 'annuel'], { columns: () => 200 });
    expect(Math.max(...out.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  });
});

describe('--json', () => {
  it('types: the list, with these keys', async () => {
    const { out, err } = await run(['types', '--json']);
    const data = JSON.parse(out) as Record<string, unknown>[];
    expect(data.map(({ id }) => id)).toEqual(list.types.map(({ id }) => id));
    for (const one of data)
      expect(Object.keys(one)).toEqual(['id', 'titre', 'resume', 'obligatoire', 'rythme', 'qui', 'articles']);
    expect(data.find(({ id }) => id === 'parcours')).toMatchObject({ obligatoire: 'oui', articles: ['L6315-1'] });
    expect(err).toBe('');
  });

  it('types TYPE: the whole card, each fact with its articles, month and certainty', async () => {
    const data = JSON.parse((await run(['types', 'parcours', '--json'])).out);
    expect(data).toMatchObject({
      id: 'parcours',
      preparer: 'prep-entretien parcours',
      a_la_date: '2026-11-22',
      code_verifie_le: '2026-03-27',
      duree_minutes: 60,
    });
    const rules = data.rubriques.find(({ id }: { id: string }) => id === 'obligation').elements[0];
    expect(rules.droit).toMatchObject({
      id: 'parcours-premiere-annee-puis-quatre-ans',
      articles: [{ article: 'L6315-1', legi: 'LEGIARTI000053279288' }],
      depuis: '2025-10-26',
      en_vigueur: true,
      certitude: 'texte',
    });
    expect(rules.texte).toContain('tous les 4\u00a0ans');
  });

  it('says on another day what was not yet in force', async () => {
    const data = JSON.parse((await run(['types', 'parcours', '--json', '--a-la-date', '25/10/2025'])).out);
    expect(data.a_la_date).toBe('2025-10-25');
    expect(data.rubriques.find(({ id }: { id: string }) => id === 'obligation').elements[0].droit.en_vigueur).toBe(
      false,
    );
  });

  it('comparer: what differs, what does not, and the cards', async () => {
    const data = JSON.parse((await run(['comparer', 'annuel', 'parcours', '--json'])).out);
    expect(data.types.map(({ id }: { id: string }) => id)).toEqual(['annuel', 'parcours']);
    expect(data.differences).toContainEqual({
      id: 'evalue',
      titre: 'Votre travail y est évalué',
      valeurs: { annuel: 'oui', parcours: 'non' },
    });
    expect(data.points_communs).toContainEqual(expect.objectContaining({ id: 'accompagne' }));
  });

  it('tells the new name of an old one', async () => {
    const data = JSON.parse((await run(['types', 'professionnel', '--json'])).out);
    expect(data.id).toBe('parcours');
    expect(data.autres_noms).toMatchObject([{ nom: 'professionnel' }]);
  });
});

describe('the age of the rules', () => {
  it('is told in each text, with a warning when they are old', async () => {
    for (const args of [['types'], ['types', 'annuel'], ['comparer', 'annuel', 'public']]) {
      const fresh = await run(args);
      expect(fresh.out.replace(/\s+/g, ' ')).toMatch(
        /Code du travail lu au 27 mars 2026 · règles vérifiées en septembre 2026/,
      );
      expect(fresh.err).toBe('');
      const old = await run(args, { today: () => '2027-04-01' });
      expect(old.err.replace(/\s+/g, ' ')).toContain('il y a plus de six mois');
      expect(old.out).not.toContain('plus de six mois');
    }
  });
});
