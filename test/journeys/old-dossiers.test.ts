/** Dossiers as former versions wrote them: these files stay for ever, and open with every later version. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDossierText } from '../../src/core/interview/read-dossier.ts';
import { type Journey, journey } from './journey.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/dossiers/', import.meta.url));
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** As if they had been written on this machine. */
function putAll({ place }: Journey) {
  mkdirSync(join(place.home, 'dossiers'), { recursive: true, mode: 0o700 });
  for (const name of NAMES) copyFileSync(join(FOLDER, name), join(place.home, 'dossiers', name));
}

describe('dossiers of the past', () => {
  it('are there, with what a dossier may hold', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(4);
    const texts = NAMES.map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('');
    const states = ['repondu', 'passe', 'inconnu', 'a-confirmer'].map((state) => `etat: ${state}`);
    const keys = [
      'brouillon:\n  question:',
      'autres_brouillons:\n  - ',
      'champ:',
      'rang:',
      'sorties:\n  - ',
      'repetitions:\n  - ',
      'milieu: ',
    ];
    for (const part of [...states, ...keys]) expect(texts).toContain(part);
  });

  it.each(NAMES)('%s is read, whole', (name) => {
    const { dossier, problems } = readDossierText(name, readFileSync(join(FOLDER, name), 'utf8'));
    expect(problems).toEqual([]);
    expect(dossier?.id).toBe(basename(name, '.yaml'));
  });

  it.each(NAMES)('%s is resumed where it was left, and gives its sheet', (name) =>
    journey(async (trip) => {
      putAll(trip);
      const id = basename(name, '.yaml');
      const before = trip.dossiers()[id];
      if (!before) throw new Error(`No dossier ${id}`);
      const { see, key, ended } = trip.start(['reprendre', id]);
      if (before.position === null) await see('Écrire la fiche');
      else await see('Question', before.brouillon?.texte ?? 'à confirmer');
      key('ctrl-c');
      await ended(130);
      expect(trip.dossiers()[id]).toMatchObject({
        reponses: before.reponses,
        position: before.position,
        brouillon: before.brouillon,
        autres_brouillons: before.autres_brouillons,
        sorties: before.sorties,
      });
      await trip.start(['exporter', id]).ended(0);
      const [sheet = '', ...others] = readdirSync(trip.place.cwd);
      expect(others).toEqual([]);
      expect(trip.file(sheet)).toContain(String(before.personne.poste));
    }),
  );

  it('are all in the list, none moved aside', () =>
    journey(async (trip) => {
      putAll(trip);
      const { see, key, ended, all } = trip.start([]);
      await see('› 1. Reprendre', `${NAMES.length + 1}. Préparer un nouvel entretien`);
      expect(all()).not.toContain('ne peut pas être lu');
      key('ctrl-c');
      await ended(130);
    }));
});
