import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/core/interview/dossier.ts';
import { UserError } from '../../src/core/problem.ts';
import { dossierPath, findDossier, freeId, readDossier, readDossiers, saveDossier } from '../../src/files/dossiers.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inFolder = temporaryFolder();
const DAY = '2026-11-22';

function dossier(id: string, reponses: Dossier['reponses'] = {}): Dossier {
  return {
    version: 1,
    id,
    type: 'annuel',
    contextes: [],
    modele: { id: 'annuel', version: 1, empreinte: 'abc' },
    etendue: 'complet',
    cree: `${DAY}T09:00:00.000Z`,
    modifie: `${DAY}T09:00:00.000Z`,
    personne: {},
    entretien: {},
    reponses,
    position: null,
    brouillon: null,
    autres_brouillons: [],
    sorties: [],
  };
}

/** Written, with its last change that many seconds after 2001. */
async function saved(id: string, changed: number): Promise<void> {
  const path = dossierPath(inFolder(), id);
  await saveDossier({ path, dossier: dossier(id) });
  utimesSync(path, 1_000_000_000 + changed, 1_000_000_000 + changed);
}

async function messageOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.remedy ?? ''} ${JSON.stringify(error)}`;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('saving', () => {
  it('makes one file a preparation, for its owner alone', async () => {
    await saveDossier({ path: dossierPath(inFolder('données'), 'essai'), dossier: dossier('essai') });
    expect(readdirSync(inFolder('données', 'dossiers'))).toEqual(['essai.yaml']);
    expect(statSync(inFolder('données')).mode & 0o777).toBe(0o700);
    expect(statSync(inFolder('données', 'dossiers')).mode & 0o777).toBe(0o700);
    expect(statSync(inFolder('données', 'dossiers', 'essai.yaml')).mode & 0o777).toBe(0o600);
  });

  it('keeps any text as it is', async () => {
    const path = dossierPath(inFolder(), 'essai');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        async (list, text) => {
          const kept = dossier('essai', {
            liste: { etat: 'repondu', valeur: list },
            texte: { etat: 'repondu', valeur: `${text}\n---\n- : #${text}` },
          });
          await saveDossier({ path, dossier: kept });
          expect((await readDossier(path)).dossier).toEqual(kept);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('tells the path and the error of a disk that refuses', async () => {
    writeFileSync(inFolder('dossiers'), 'un fichier');
    expect(
      await messageOf(() => saveDossier({ path: dossierPath(inFolder(), 'essai'), dossier: dossier('essai') })),
    ).toMatch(/essai\.yaml.*(?:ENOTDIR|EEXIST)/);
    expect(readFileSync(inFolder('dossiers'), 'utf8')).toBe('un fichier');
  });
});

describe('ids', () => {
  it('are free: side by side for two preparations of a day', async () => {
    expect(freeId(inFolder(), 'annuel', DAY)).toBe(`annuel-${DAY}`);
    await saved(`annuel-${DAY}`, 0);
    expect(freeId(inFolder(), 'annuel', DAY)).toBe(`annuel-${DAY}-2`);
    await saved(`annuel-${DAY}-2`, 0);
    expect(freeId(inFolder(), 'annuel', DAY)).toBe(`annuel-${DAY}-3`);
    expect(freeId(inFolder(), 'parcours', DAY)).toBe(`parcours-${DAY}`);
  });
});

describe('finding', () => {
  it('the one changed last, whatever its name', async () => {
    await saved('b', 10);
    await saved('a', 20);
    await saved('c', 0);
    expect((await readDossiers(inFolder())).dossiers.map((stored) => stored.dossier.id)).toEqual(['a', 'b', 'c']);
  });

  it('by id, and by path from the folder of the person', async () => {
    await saved('mien', 0);
    expect((await findDossier(inFolder(), '/', 'mien')).path).toBe(dossierPath(inFolder(), 'mien'));
    expect((await findDossier(inFolder('rien'), inFolder(), 'dossiers/mien.yaml')).dossier.id).toBe('mien');
  });

  it('nothing: refused, with the nearest', async () => {
    expect(await readDossiers(inFolder())).toEqual({ dossiers: [], notices: [] });
    await saved('mien', 0);
    expect(await messageOf(() => findDossier(inFolder(), inFolder(), 'miens'))).toMatch(/miens.*«\s*mien\s*»/);
  });

  it('takes no file for a dossier that is none', async () => {
    await saved('mien', 0);
    for (const name of ['.mien.yaml.12-3.tmp', '.cache.yaml', 'note.txt', 'mien.yaml.verrou']) {
      writeFileSync(inFolder('dossiers', name), 'x');
    }
    mkdirSync(inFolder('dossiers', 'ailleurs'));
    const { dossiers, notices } = await readDossiers(inFolder());
    expect(dossiers.map((stored) => stored.dossier.id)).toEqual(['mien']);
    expect(notices).toEqual([]);
  });

  it('what the disk refuses to read stops nothing, and is not put aside as broken', async () => {
    await saved('mien', 0);
    mkdirSync(inFolder('dossiers', 'dossier.yaml'));
    const { dossiers, notices } = await readDossiers(inFolder());
    expect(dossiers.map((stored) => stored.dossier.id)).toEqual(['mien']);
    expect(notices.join()).toMatch(/dossier\.yaml.*EISDIR/);
    expect(readdirSync(inFolder('dossiers')).toSorted()).toEqual(['dossier.yaml', 'mien.yaml']);
  });
});

describe('a broken dossier', () => {
  const BROKEN = 'version: [\n';

  it('is put aside under a name that says so, whole, and the others work', async () => {
    await saved('bon', 0);
    writeFileSync(inFolder('dossiers', 'mauvais.yaml'), BROKEN);
    const { dossiers, notices } = await readDossiers(inFolder());
    expect(dossiers.map((stored) => stored.dossier.id)).toEqual(['bon']);
    const aside = /\/\S*mauvais\.yaml\.\S+/.exec(notices.join())?.[0] ?? '';
    expect(aside, notices.join()).not.toBe('');
    expect(readFileSync(aside, 'utf8')).toBe(BROKEN);
    expect(existsSync(inFolder('dossiers', 'mauvais.yaml'))).toBe(false);
    expect((await readDossiers(inFolder())).notices).toEqual([]);
  });

  it('never replaces one put aside before', async () => {
    mkdirSync(inFolder('dossiers'));
    for (const text of [`${BROKEN}# 1`, `${BROKEN}# 2`, `${BROKEN}# 3`]) {
      writeFileSync(inFolder('dossiers', 'mauvais.yaml'), text);
      await readDossiers(inFolder());
    }
    const kept = readdirSync(inFolder('dossiers')).map((name) =>
      readFileSync(inFolder('dossiers', name), 'utf8').slice(-1),
    );
    expect(kept.toSorted()).toEqual(['1', '2', '3']);
  });

  it('that is asked for by name stays where it is', async () => {
    mkdirSync(inFolder('dossiers'));
    writeFileSync(inFolder('dossiers', 'mauvais.yaml'), BROKEN);
    expect(await messageOf(() => findDossier(inFolder(), inFolder(), 'mauvais'))).toMatch(/mauvais\.yaml.*"line":\d+/);
    expect(readFileSync(inFolder('dossiers', 'mauvais.yaml'), 'utf8')).toBe(BROKEN);
  });

  it('of a later version is not broken: it is never put aside', async () => {
    mkdirSync(inFolder('dossiers'));
    writeFileSync(inFolder('dossiers', 'futur.yaml'), 'version: 99\nid: futur\n');
    const { dossiers, notices } = await readDossiers(inFolder());
    expect(dossiers).toEqual([]);
    expect(notices.join()).toContain('futur.yaml');
    expect(readdirSync(inFolder('dossiers'))).toEqual(['futur.yaml']);
  });
});
