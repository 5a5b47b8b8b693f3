/** A rehearsal in this process: what is asked, shown, kept and compared. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../../src/core/interview/dossier.ts';
import { textWidth } from '../../src/core/text/text-width.ts';
import { main } from '../../src/main.ts';
import { AICHA } from '../case-table/answers.ts';
import type { Place } from '../case-table/case.ts';
import { inPlace, putFiles } from '../case-table/run-case.ts';
import { type Reply, scriptedAsk } from './scripted-ask.ts';
import { createTestHost, inProcess } from './test-host.ts';

type Rehearsed = { code: number; out: string; err: string; asked: readonly string[] };

/** Runs `repeter` with somebody who gives these replies; a reply like `[40 s]` is Enter after as many seconds. */
async function rehearse(place: Place, args: readonly string[], replies: readonly Reply[], columns = 80) {
  const { host, out, err } = createTestHost(place);
  let clock = 0;
  const person = scriptedAsk(replies, (reply) => {
    clock += Number(/^\[(\d+) s\]$/.exec(reply)?.[1] ?? 0) * 1000;
  });
  const code = await main(['repeter', ...args], {
    ...host,
    columns: () => columns,
    elapsed: () => clock,
    openAsk: async () => person.ask,
  });
  expect(person.left()).toBe(0);
  const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
  return { code, out: plain(out()), err: plain(err()), asked: person.asked } satisfies Rehearsed;
}

const DOSSIER = `${AICHA}demandes:
  - { objet: Un deuxième terminal, motif: La file s'arrête, acceptable: Un terminal le samedi }
gouts-poids: [Fermer seule le soir]
`;

/** A place with a prepared interview, and a way to read its dossier. */
async function prepared(use: (place: Place, dossier: () => Dossier, path: string) => Promise<void>): Promise<void> {
  await inPlace(async (place) => {
    putFiles({ 'cwd/r.yaml': DOSSIER }, place);
    await inProcess(['annuel', '--reponses', 'r.yaml'], '', place);
    const path = join(place.home, 'dossiers', 'annuel-2026-11-22.yaml');
    await use(place, () => parse(readFileSync(path, 'utf8')) as Dossier, path);
  });
}

/** Every exercise of a short rehearsal said and found ready. */
const ALL_READY = Array.from({ length: 7 }, () => ['[enter]', '[60 s]', 'C’est prêt']).flat();

describe('a rehearsal', () => {
  it('a word left by Esc is kept', () =>
    prepared(async (place) => {
      const { out } = await rehearse(
        place,
        ['--graine', '3'],
        ['Courte', '[enter]', '[100 s]', 'Écrire un mot', 'Parler moins vite[esc]', 'Presque', '[esc]'],
      );
      expect(out).toContain('Votre mot : Parler moins vite\n');
    }));

  it('asks, times, shows what was prepared, takes the rating and a word, and keeps them', () =>
    prepared(async (place, dossier, path) => {
      const before = dossier();
      const { code, out, err, asked } = await rehearse(
        place,
        ['--graine', '3'],
        ['Courte', '[enter]', '[100 s]', 'Écrire un mot', 'Dire le nombre', 'Presque', '[esc]'],
      );
      expect(code).toBe(0);
      expect(asked.slice(1, 3)).toEqual([
        expect.stringMatching(/^Question 1 sur 5 \| « .* »$/),
        'Chronomètre en marche : parlez.',
      ]);
      expect(err).toMatch(/1 min 40 : .*\(visé : /);
      expect(err).toContain('Pour répondre :');
      expect(err).toContain('Pourquoi on la pose :');
      expect(out).toMatch(/1 réponse à voix haute[\s\S]*Presque :\n- .*\(1 min 40\)\n {2}Votre mot : Dire le nombre\n/);
      expect(out).toContain('--graine 3');
      const { repetitions, ...rest } = dossier();
      expect(rest).toEqual(before);
      expect(repetitions).toEqual([
        {
          question: expect.any(String),
          le: '2026-11-22T09:00:00.000Z',
          secondes: 100,
          note: 2,
          mot: 'Dire le nombre',
        },
      ]);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(existsSync(`${path}.verrou`)).toBe(false);
    }));

  it('hides what was prepared until one has answered, and marks what is private', () =>
    prepared(async (place) => {
      const asking = ['Complète', ...Array.from({ length: 16 }, () => ['[enter]', '[60 s]', 'Passer']).flat()];
      const { err, asked } = await rehearse(place, ['--graine', '1'], [...asking, '[enter]', '[30 s]', '[ctrl-c]']);
      expect(asked.join('\n')).not.toContain('La file du samedi');
      expect(err).toContain('Ce que vous aviez préparé :');
      expect(err).toContain('Situation : La file du samedi sortait du magasin');
      expect(err).toContain('Un terminal le samedi (reste pour vous)');
      expect(err).toContain('Vous n’aviez rien préparé pour cette question.');
      expect(err).toMatch(/Votre droit : /);
    }));

  it('builds the replies to objections on the person’s own words, with a blank where there is none', () =>
    prepared(async (place) => {
      const skip = Array.from({ length: 16 }, () => ['[enter]', '[60 s]', 'Passer']).flat();
      const objections = Array.from({ length: 5 }, () => ['[enter]', '[40 s]', 'À revoir']).flat();
      const { err, out, asked } = await rehearse(place, ['--graine', '1'], ['Complète', ...skip, ...objections]);
      expect(asked.filter((message) => message.startsWith('Objection'))).toHaveLength(5);
      expect(err).toContain('vos mots : Un terminal le samedi (réponse privée : à dire si vous');
      expect(err).toContain('vos mots : La file s’arrête'.replace('’', "'"));
      expect(err).toContain('vos mots : 20 secondes par commande');
      expect(err).toMatch(/… à vous : /);
      expect(out).toContain('5 réponses à voix haute');
      expect(out).toContain('À revoir en premier :');
    }));

  it('compares with the time before, and offers what is not ready yet', () =>
    prepared(async (place, dossier) => {
      await rehearse(place, ['--graine', '3'], ['Courte', ...ALL_READY]);
      expect(dossier().repetitions).toHaveLength(7);
      const first = dossier().repetitions?.[0]?.question;
      const again = ['Complète', '[enter]', '[70 s]', 'À revoir', '[esc]'];
      const { err, out } = await rehearse(place, ['--graine', '3'], again);
      expect(dossier().repetitions?.at(-1)).toMatchObject({ question: first, note: 1 });
      expect(err).toContain('La dernière fois : 1 min, prêt.');
      expect(out).toContain('Depuis la dernière fois : 1 moins bien.');
      const { asked } = await rehearse(place, ['--graine', '3'], ['Seulement ce qui', '[esc]']);
      expect(asked).toHaveLength(2);
    }));

  it('goes back to the question from the clock and from the rating', () =>
    prepared(async (place, dossier) => {
      const back = ['[enter]', '[esc]', '[enter]', '[50 s]', '[esc]', '[enter]', '[80 s]', 'C’est prêt', '[esc]'];
      const { asked } = await rehearse(place, ['--graine', '3'], ['Courte', ...back]);
      expect(new Set(asked.filter((message) => message.startsWith('Question 1')).values()).size).toBe(1);
      expect(dossier().repetitions).toMatchObject([{ secondes: 80, note: 3 }]);
    }));

  it.each([
    ['the question', ['[enter]', '[50 s]', 'Presque', '[ctrl-c]'], 1],
    ['the clock', ['[enter]', '[50 s]', 'Presque', '[enter]', '[ctrl-c]'], 1],
    ['the rating', ['[enter]', '[50 s]', 'Presque', '[enter]', '[9 s]', '[ctrl-c]'], 1],
    ['the word', ['[enter]', '[50 s]', 'Presque', '[enter]', '[9 s]', 'Écrire', '[ctrl-c]'], 1],
  ])('stopped at %s, keeps what was done and tells how to go on', (_where, replies, kept) =>
    prepared(async (place, dossier, path) => {
      const { code, err, out } = await rehearse(place, ['--graine', '3'], ['Courte', ...replies]);
      expect(code).toBe(130);
      expect(err).toContain(path);
      expect(err).toContain('prep-entretien repeter');
      expect(out).toBe('');
      expect(dossier().repetitions).toHaveLength(kept);
      expect(existsSync(`${path}.verrou`)).toBe(false);
    }),
  );

  it('stopped before the first answer, has changed nothing', () =>
    prepared(async (place, _dossier, path) => {
      const before = readFileSync(path, 'utf8');
      for (const replies of [['[esc]'], ['[ctrl-c]'], ['Courte', '[ctrl-c]'], ['Courte', '[enter]', '[ctrl-c]']]) {
        const { code, err } = await rehearse(place, [], replies);
        expect(code).toBe(130);
        expect(err).toContain('Rien n’était encore écrit');
      }
      expect(readFileSync(path, 'utf8')).toBe(before);
    }));

  it('works for a type that nothing is prepared for, and keeps nothing then', () =>
    inPlace(async (place) => {
      const { code, out, err } = await rehearse(
        place,
        ['liaison', '--graine', '3'],
        ['Courte', '[enter]', '[20 s]', 'C’est prêt', '[esc]'],
      );
      expect(code).toBe(0);
      expect(out).toContain('1 réponse à voix haute');
      expect(err).toContain('Ces essais ne sont pas gardés');
      expect(err).toContain('prep-entretien liaison');
      expect(err).not.toContain('Vous n’aviez rien préparé');
      expect(existsSync(place.home)).toBe(false);
    }));

  it('asks which interview when there is no dossier', () =>
    inPlace(async (place) => {
      const { asked } = await rehearse(place, [], ['Rendez-vous de liaison', 'Courte', '[esc]']);
      expect(asked[0]).toBe('Quel entretien préparez-vous ?');
    }));

  it('refuses a dossier that is open in another window', () =>
    prepared(async (place, _dossier, path) => {
      putFiles({ 'home/dossiers/annuel-2026-11-22.yaml.verrou': '1' }, place);
      const { code, err } = await rehearse(place, [], []);
      expect(code).toBe(1);
      expect(err).toContain('ouverte dans une autre fenêtre');
      expect(readFileSync(`${path}.verrou`, 'utf8')).toBe('1');
    }));

  it('fits a narrow window', () =>
    prepared(async (place) => {
      const { err, out } = await rehearse(place, ['--graine', '3'], ['Courte', ...ALL_READY], 40);
      for (const line of `${err}\n${out}`.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(40);
    }));
});
