/** A list of 200 people with 25 different faults: those are named, and the other sheets are right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Place } from '../case-table/case.ts';
import { inPlace, putFiles } from '../case-table/run-case.ts';
import { inProcess } from './test-host.ts';

const HEADER =
  'Nom;Prénom;Poste;Date;Type;Contexte;Embauche;Naissance;Effectif;Durée;Encadre;Critères connus;Dispositifs;Projet';

type Cells = Readonly<Record<string, string>>;
const COLUMNS =
  'nom prenom poste date type contexte embauche naissance effectif duree encadre criteres-connus dispositifs projet'.split(
    ' ',
  );

function row(index: number, changes: Cells = {}): string {
  const cells: Cells = {
    nom: `Durand-${index}`,
    prenom: 'Anne',
    poste: index % 3 === 0 ? '"Cariste ; ""nuit"""' : 'Cariste',
    date: '01/12/2026',
    type: 'annuel',
    embauche: '2020-01-07',
    naissance: '14/02/1981',
    effectif: '60',
    duree: '45',
    encadre: index % 2 === 0 ? 'oui' : '',
    projet: index % 5 === 0 ? '"Sur deux\nlignes"' : `Projet ${index}`,
    ...changes,
  };
  return COLUMNS.map((column) => cells[column] ?? '').join(';');
}

/** What is written at a place of the list, and how it must be named. */
const FAULTS: readonly (readonly [text: (index: number) => string, column: string | null, code: string])[] = [
  [(index) => row(index, { date: '31/02/2026' }), 'date', 'date-invalide'],
  [(index) => row(index, { date: 'demain' }), 'date', 'date-invalide'],
  [(index) => row(index, { date: '1/12/26' }), 'date', 'date-invalide'],
  [(index) => row(index, { embauche: '2020-13-01' }), 'embauche', 'date-invalide'],
  [(index) => row(index, { embauche: '2031-01-01' }), 'embauche', 'dates-incoherentes'],
  [(index) => row(index, { naissance: '29/02/1981' }), 'naissance', 'date-invalide'],
  [(index) => row(index, { naissance: '2021-01-07' }), 'naissance', 'dates-incoherentes'],
  [(index) => row(index, { effectif: '-4' }), 'effectif', 'nombre-invalide'],
  [(index) => row(index, { effectif: 'beaucoup' }), 'effectif', 'nombre-invalide'],
  [(index) => row(index, { duree: 'une heure' }), 'duree', 'nombre-invalide'],
  [(index) => row(index, { duree: '100000' }), 'duree', 'nombre-invalide'],
  [(index) => row(index, { type: 'anuel' }), 'type', 'type-inconnu'],
  [(index) => row(index, { type: '' }), 'type', 'type-manquant'],
  [(index) => row(index, { contexte: 'retour' }), 'contexte', 'contexte-inconnu'],
  [
    (index) => row(index, { type: 'parcours', contexte: 'periodique+retours', encadre: '' }),
    'contexte',
    'contexte-inconnu',
  ],
  [(index) => row(index, { encadre: 'peut-être' }), 'encadre', 'oui-non-invalide'],
  [(index) => row(index, { 'criteres-connus': 'ecrit' }), 'criteres-connus', 'choix-inconnu'],
  [(index) => row(index, { dispositifs: 'cpf | loto' }), 'dispositifs', 'choix-inconnu'],
  [(index) => row(index, { nom: '' }), 'nom', 'nom-manquant'],
  [(index) => row(index, { prenom: '"An\nne"' }), 'prenom', 'retour-a-la-ligne'],
  [(index) => row(index).split(';').slice(0, 4).join(';'), null, 'cellules-manquantes'],
  [(index) => `${row(index)};en trop`, null, 'cellules-en-trop'],
  [(index) => row(index, { prenom: 'An"ne' }), null, 'guillemet'],
  [(index) => row(index, { type: 'vae', encadre: 'oui', projet: '' }), 'encadre', 'reponse-hors-modele'],
  [(index) => row(index, { prenom: 'An\ufffdne' }), 'prenom', 'encodage'],
];

/** Every eighth person is at fault. */
const isFault = (index: number): boolean => index % 8 === 6;

function list(): { text: string; sound: string; expected: unknown[] } {
  const lines = [HEADER];
  const sound = [HEADER];
  const expected: unknown[] = [];
  for (let index = 0; index < 200; index += 1) {
    const fault = isFault(index) ? FAULTS[(index - 6) / 8] : undefined;
    const text = fault === undefined ? row(index) : fault[0](index);
    if (fault === undefined) sound.push(text);
    else expected.push({ ligne: lines.join('\n').split('\n').length + 1, colonne: fault[1], code: fault[2] });
    lines.push(text);
  }
  return { text: `${lines.join('\n')}\n`, sound: `${sound.join('\n')}\n`, expected };
}

async function run(place: Place, ...args: readonly string[]) {
  const { code, out } = await inProcess(['lot', ...args, '--json'], '', place);
  return { code, result: JSON.parse(out) };
}

function sheets(place: Place, folder: string): Record<string, string> {
  const path = join(place.cwd, folder);
  const names = readdirSync(path).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

describe('200 people, 25 faults', () => {
  it('are 25 different ones', () => {
    const { expected } = list();
    expect(expected).toHaveLength(25);
    expect(new Set(FAULTS.map(([text]) => text(1))).size).toBe(25);
  });

  it('exactly those are named, and the other 175 sheets are right', async () => {
    const { text, sound, expected } = list();
    await inPlace(async (place) => {
      putFiles({ 'cwd/l.csv': text, 'cwd/bons.csv': sound }, place);
      const { code, result } = await run(place, 'l.csv', '--sortie', 'a', '--rapport', 'r.json');
      expect(code).toBe(1);
      expect(result).toMatchObject({ ecrites: 175, identiques: 0 });
      const named = result.refusees.map(({ ligne, colonne, code }: Record<string, unknown>) => ({
        ligne,
        colonne,
        code,
      }));
      expect(named).toEqual(expected);
      for (const { message, remede } of result.refusees) {
        expect(message).toMatch(/\.$/);
        expect(remede.length).toBeGreaterThan(10);
      }
      expect(JSON.parse(readFileSync(join(place.cwd, 'r.json'), 'utf8'))).toEqual(result);

      expect((await run(place, 'bons.csv', '--sortie', 'b')).code).toBe(0);
      const written = sheets(place, 'a');
      expect(Object.keys(written)).toHaveLength(175);
      expect(written).toEqual(sheets(place, 'b'));
      for (let index = 0; index < 200; index += 1) {
        const sheet = written[`Durand-${index}-Anne-annuel.md`];
        if (isFault(index)) expect(sheet).toBeUndefined();
        else expect(sheet).toContain(`**Nom :** Anne Durand-${index}\n`.replace(' :', '\u00a0:'));
      }
    });
  });

  it('mended, the list gives what is missing and nothing else', async () => {
    const { text } = list();
    const mended = [HEADER, ...Array.from({ length: 200 }, (_, index) => row(index))].join('\n');
    await inPlace(async (place) => {
      putFiles({ 'cwd/l.csv': text, 'cwd/m.csv': mended }, place);
      await run(place, 'l.csv', '--sortie', 'a');
      expect((await run(place, 'm.csv', '--sortie', 'a', '--reprendre')).result).toMatchObject({
        ecrites: 25,
        identiques: 175,
        refusees: [],
      });
    });
  });
});
