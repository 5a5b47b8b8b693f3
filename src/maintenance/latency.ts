/** How fast a key is echoed in a long text, as a person meets it: the real program in a pseudo-terminal. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';

export type KeyEcho = {
  /** Milliseconds from a key to its echo. */
  readonly medianMs: number;
  readonly worstMs: number;
  /** Characters of the text in which the keys are struck. */
  readonly characters: number;
};

/** One line without a line end: the whole of it is laid out anew at each key. */
const TEXT = 'Ceci est une phrase écrite à l’été, comme on en écrit. '.repeat(400).slice(0, 20_000);
const KEYS = 50;
/** Stands nowhere else on the screen. */
const LETTER = 'ÿ';
/** Between two keys, in ms; and now and then, so that a key falls into the saving of what is half-typed. */
const BETWEEN = 20;
const AT_THE_SAVING = 602;

/** What doesn't come within this time, in ms, never does. */
const PATIENCE = 20_000;
const PASTE_ON = '\u001b[?2004h';
/** Ctrl+Home. */
const TEXT_START = '\u001b[1;5H';

const TEMPLATE = `modele: latence
version: 1
titre: Latence
titre_fiche: Latence
resume: Une question.
duree_preparation: { court: 1, complet: 1 }
duree_entretien: 10
papiers: []
droits: []
ou_demander: Personne.
sections:
  - id: s
    titre: S
    questions:
      - { id: recit, genre: texte, question: Racontez., intitule: Récit, theme: observations }
deroule: [{ titre: D, part: 1 }]
listes: { une_semaine_avant: [a], la_veille: [b], pendant: [c], dans_les_deux_jours: [d] }
exemples: []
`;

/**
 * Pastes a text of 20,000 characters into a question of several lines, then strikes keys at its start, one
 * after the other's echo. Fails when the text or an echo doesn't come.
 * @param bin the script of the program, built
 * @param home an existing folder; what is written there is taken away
 */
export async function measureKeyEcho(bin: string, home: string): Promise<KeyEcho> {
  const folder = mkdtempSync(join(home, 'latence-'));
  writeFileSync(join(folder, 'latence.yaml'), TEMPLATE);
  const { NODE_EXTRA_CA_CERTS: _certificates, EDITOR: _editor, VISUAL: _visual, ...env } = process.env;
  const terminal = spawn(process.execPath, [bin, '--modele', 'latence.yaml', '--complet'], {
    cols: 80,
    rows: 30,
    cwd: folder,
    env: { ...env, PREP_ENTRETIEN_HOME: folder, TERM: 'xterm-256color' } as Record<string, string>,
  });
  let received = '';
  let receivedAt = 0;
  terminal.onData((data) => {
    receivedAt = performance.now();
    received += data;
  });
  const ended = new Promise<void>((resolve) => terminal.onExit(() => resolve()));
  const until = async (test: () => boolean, wish: string): Promise<void> => {
    const end = performance.now() + PATIENCE;
    while (!test()) {
      if (performance.now() > end) throw new Error(`${wish}:\n${received.slice(-2000)}`);
      await pause(1);
    }
  };
  try {
    await until(() => received.includes(PASTE_ON), 'No question');
    terminal.write(`\u001b[200~${TEXT}\u001b[201~`);
    await until(() => received.includes('au-dessus'), 'The text has not come whole');
    terminal.write(TEXT_START);
    await until(() => received.includes('en dessous'), 'The cursor has not gone up');
    const delays: number[] = [];
    for (let key = 0; key < KEYS; key += 1) {
      await pause(key % 10 === 9 ? AT_THE_SAVING : BETWEEN);
      received = '';
      const from = performance.now();
      terminal.write(LETTER);
      await until(() => received.includes(LETTER), 'A key without an echo');
      delays.push(receivedAt - from);
    }
    delays.sort((one, other) => one - other);
    return {
      medianMs: delays[Math.floor(KEYS / 2)] ?? Number.NaN,
      worstMs: delays[KEYS - 1] ?? Number.NaN,
      characters: TEXT.length,
    };
  } finally {
    terminal.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
