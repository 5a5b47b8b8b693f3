import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/maintenance/law-check.ts';

const READ = 'LEGIARTI000000000002';
const NEXT = 'LEGIARTI000000000003';
let folder: string;
let out: string[];
let err: string[];

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'droit-'));
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'droit'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3' }));
  code('Le salarié est informé.');
  cite(READ);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function code(text: string, article = 'L1222-3'): void {
  const version = (id: string, start: string, end: string, etat = 'VIGUEUR') => ({
    id,
    etat,
    dateDebut: at(start),
    dateFin: at(end),
  });
  const articleVersions = [
    version(READ, '2020-01-01', '2026-09-01'),
    version('LEGIARTI000000000009', '2026-02-01', '2026-01-01', 'MODIFIE_MORT_NE'),
    version(NEXT, '2026-09-01', '2999-01-01', 'VIGUEUR_DIFF'),
  ];
  const node = { type: 'article', data: { num: article, id: READ, texte: text, articleVersions } };
  const tree = {
    data: { dateDebutVersion: '2026-03-27' },
    children: [{ type: 'section', data: {}, children: [node] }],
  };
  writeFileSync(join(folder, 'data', 'LEGITEXT000006072050.json'), JSON.stringify(tree));
}

function cite(legi: string): void {
  writeFileSync(
    join(folder, 'droit', 'evaluation.yaml'),
    `titre: Essai
faits:
  - id: un-repere
    court: La méthode vous est expliquée avant.
    enonce: On doit vous expliquer la méthode avant.
    articles: [{ article: L1222-3, legi: ${legi} }]
    verifie: "2026-09"
    certitude: texte
    ou_demander: CSE
`,
  );
}

function run(...args: string[]): Promise<number> {
  out = [];
  err = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), today: '2026-08-31' };
  return main(['--donnees', folder, '--droit', join(folder, 'droit'), ...args], io);
}

describe('droit:verifier', () => {
  it('asks to record first, then agrees', async () => {
    expect(await run()).toBe(1);
    expect(out.join('\n')).toContain('jamais enregistré');
    expect(await run('--enregistrer')).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'droit', 'articles.json'), 'utf8'))).toMatchObject({
      donnees: { version: '1.2.3', date: '2026-03-27' },
      a_la_date: '2026-08-31',
      articles: [{ article: 'L1222-3', legi: READ, debut: '2020-01-01' }],
    });
    expect(await run()).toBe(0);
    expect(out).toContain('1\u00a0article, dont 1\u00a0conforme.');
    expect(out.join('\n')).toContain(`${NEXT}, à partir du 1er septembre 2026`);
  });

  it('says that an announced wording has begun and cannot be read, without failing', async () => {
    await run('--enregistrer');
    expect(await run('--a-la-date', '2026-11-23')).toBe(0);
    expect(out.join('\n')).toContain(`${NEXT}, depuis le 1er septembre 2026`);
    expect(out.join('\n')).toContain('Repères concernés\u00a0: un-repere.');
  });

  it.each([
    ['a changed text', () => code('Le salarié est convoqué.'), 'le texte a changé'],
    ['an article that is gone', () => code('Le salarié est informé.', 'L1222-4'), 'n’existe pas'],
    ['an id of another article', () => cite('LEGIARTI000000000008'), 'n’est pas une version'],
    ['a wording that never came into force', () => cite('LEGIARTI000000000009'), 'n’est pas une version'],
  ])('fails for %s', async (_, change, said) => {
    await run('--enregistrer');
    change();
    expect(await run()).toBe(1);
    expect(out.join('\n')).toContain(said);
  });

  it('fails for an article that was not in force that day', async () => {
    await run('--enregistrer');
    expect(await run('--a-la-date', '2019-12-31')).toBe(1);
    expect(out.join('\n')).toContain('plus en vigueur');
  });

  it.each([
    [['--a-la-date', '2026-02-31'], 2, 'AAAA-MM-JJ'],
    [['--inconnu'], 2, 'Option inconnue'],
    [['--donnees', '/nulle/part'], 1, 'ne peut pas être lu'],
    [['--droit', '/nulle/part'], 1, 'Aucun fichier'],
  ])('refuses %j', async (args, exitCode, said) => {
    expect(await run(...args)).toBe(exitCode);
    expect(err.join('\n')).toContain(said);
  });
});
