/** A real person, a real terminal, a real kill: every answer given before is in the dossier. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Place } from '../case-table/case.ts';
import { type Journey, journey, type Window } from '../journeys/journey.ts';

/** One question of the short annual interview: how a person answers it, and what must be in the dossier. */
type Step = { readonly id: string; readonly answer: (window: Window) => Promise<void>; readonly value: unknown };

async function line({ type, key }: Window, text: string): Promise<void> {
  await type(text);
  key('enter');
}

/** The first part is told, the others are passed, and so is what the coach says of it. */
async function oneItem(window: Window, name: string, text: string, parts = 5): Promise<void> {
  await onePart(window, name, text, parts);
  await window.see('Reprendre ma réponse');
  window.key('enter');
}

async function onePart({ see, type, key }: Window, name: string, text: string, parts = 5): Promise<void> {
  await see(`${name} 1 · 1 sur ${parts}`);
  await type(text);
  key('ctrl-d');
  for (let part = 2; part <= parts; part += 1) {
    await see(`${name} 1 · ${part} sur ${parts}`);
    key('enter');
  }
  await see(`Continuer avec 1 ${name.toLowerCase()}`);
  key('enter');
}

const STEPS: readonly Step[] = [
  {
    id: 'poste',
    answer: (window) => line(window, 'Cariste à l’entrepôt : nuit'),
    value: 'Cariste à l’entrepôt : nuit',
  },
  { id: 'date', answer: (window) => line(window, '8/12/2030'), value: '2030-12-08' },
  {
    id: 'reussites',
    answer: (window) => oneItem(window, 'Réussite', 'Le mur de 34 m'),
    value: [{ situation: 'Le mur de 34 m' }],
  },
  {
    id: 'objectifs-passes',
    answer: (window) => onePart(window, 'Objectif', 'Dix palettes'),
    value: [{ intitule: 'Dix palettes' }],
  },
  {
    id: 'difficultes',
    answer: (window) => oneItem(window, 'Difficulté', 'Deux pannes'),
    value: [{ fait: 'Deux pannes' }],
  },
  {
    id: 'objectifs-a-venir',
    answer: (window) => oneItem(window, 'Objectif', 'Onze palettes', 4),
    value: [{ intitule: 'Onze palettes' }],
  },
];

/** Opens the program and answers the first `count` questions; the next one is then on the screen. */
async function answered({ start }: Journey, count: number): Promise<Window> {
  const window = start(['annuel', '--court']);
  for (const [index, step] of STEPS.slice(0, count).entries()) {
    await window.see(`Question ${index + 1} sur 12`);
    await step.answer(window);
  }
  await window.see(`Question ${count + 1} sur 12`);
  return window;
}

/** The one dossier, read by the YAML package alone; null when there is none. */
function dossierOf({ home }: Place): { path: string; dossier: ReturnType<typeof parse> } | null {
  const folder = join(home, 'dossiers');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  expect(names.length).toBeLessThanOrEqual(1);
  const [name] = names;
  if (name === undefined) return null;
  const path = join(folder, name);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  return { path, dossier: parse(readFileSync(path, 'utf8')) };
}

function expectAnswers(place: Place, count: number): void {
  const found = dossierOf(place);
  if (count === 0 && found === null) return;
  const expected = STEPS.slice(0, count).map(({ id, value }) => [id, { etat: 'repondu', valeur: value }]);
  expect(found?.dossier.reponses).toEqual(Object.fromEntries(expected));
}

describe('kill -9', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('after %d answers: they are all in the dossier', async (count) => {
    await journey(async (going) => {
      const window = await answered(going, count);
      window.kill('SIGKILL');
      await window.gone();
      expectAnswers(going.place, count);
    });
  });

  it('what was half-typed before a pause is there too', async () => {
    await journey(async (going) => {
      const window = await answered(going, 4);
      await window.type('La pince a cassé');
      await going.saved((dossier) => dossier.brouillon?.texte === 'La pince a cassé');
      window.kill('SIGKILL');
      await window.gone();
      expectAnswers(going.place, 4);
      expect(dossierOf(going.place)?.dossier.brouillon).toMatchObject({
        question: 'difficultes',
        texte: 'La pince a cassé',
      });
    });
  });

  it('leaves a dossier that goes on where it stood', async () => {
    await journey(async (going) => {
      const window = await answered(going, 2);
      window.kill('SIGKILL');
      await window.gone();
      const again = going.start(['reprendre']);
      await again.see('Question 3 sur 12');
      await STEPS[2]?.answer(again);
      await again.see('Question 4 sur 12');
      expectAnswers(going.place, 3);
      again.key('ctrl-c');
      await again.ended(130);
    });
  });

  it('leaves nothing half-written beside the dossier', async () => {
    await journey(async (going) => {
      const window = await answered(going, 1);
      window.kill('SIGKILL');
      await window.gone();
      const names = readdirSync(join(going.place.home, 'dossiers')).filter((name) => !name.endsWith('.verrou'));
      expect(names).toHaveLength(1);
    });
  });
});

describe('a quiet end', () => {
  const WAYS: readonly (readonly [string, (window: Window) => void])[] = [
    ['Ctrl+C', (window) => window.key('ctrl-c')],
    ['SIGTERM', (window) => window.kill('SIGTERM')],
    ['SIGINT', (window) => window.kill('SIGINT')],
    ['SIGHUP', (window) => window.kill('SIGHUP')],
  ];

  it.each(WAYS)(
    '%s: 130, the path, the command to resume, every answer and what is half-typed',
    async (_name, stop) => {
      await journey(async (going) => {
        const window = await answered(going, 2);
        await window.type('À moitié dit');
        stop(window);
        const said = (await window.ended(130)).replace(/\s+/g, '');
        const found = dossierOf(going.place);
        expect(said).toContain(found?.path.replace(/\s+/g, ''));
        expect(said).toContain('prep-entretienreprendre');
        expect(said).not.toMatch(/Error|at\w+\(file:/);
        expectAnswers(going.place, 2);
        expect(found?.dossier.brouillon).toMatchObject({ question: 'reussites', texte: 'À moitié dit' });
        expect(readdirSync(join(going.place.home, 'dossiers'))).toEqual([basename(found?.path ?? '')]);
      });
    },
  );

  it.each(WAYS)('%s before any answer: 130, and it says that nothing is written', async (_name, stop) => {
    await journey(async (going) => {
      const window = await answered(going, 0);
      stop(window);
      const said = await window.ended(130);
      expect(said).toMatch(/Arrêté/);
      if (dossierOf(going.place) === null) expect(said.replace(/\s+/g, '')).not.toContain('prep-entretienreprendre');
    });
  });

  it.each(WAYS)('%s on the first screen: 130', async (_name, stop) => {
    await journey(async (going) => {
      const window = going.start([]);
      await window.see('Quel entretien');
      stop(window);
      await window.ended(130);
      expect(dossierOf(going.place)).toBeNull();
    });
  });
});
