import { EventEmitter } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { type PagerIo, page } from '../../src/terminal/pager.ts';
import { showMarkdown } from '../../src/terminal/show-markdown.ts';

const LONG = `# Ma fiche\n\n${'- un fait\n'.repeat(60)}`;

const folder = mkdtempSync(join(tmpdir(), 'prep-entretien-pager-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Call = { readonly command: string; readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv };

/** A pager that reads everything, then does `then`, then ends. */
function fakeSpawn(then: () => void = () => undefined) {
  const calls: (Call & { text: string; options: object })[] = [];
  const spawn: NonNullable<PagerIo['spawn']> = (command, args, options) => {
    const call = { command, args, env: options.env ?? {}, text: '', options };
    calls.push(call);
    const stdin = new PassThrough();
    const pager = Object.assign(new EventEmitter(), { stdin });
    stdin.on('data', (piece) => {
      call.text += piece;
    });
    stdin.on('end', () => {
      then();
      pager.emit('close', 0);
    });
    return pager;
  };
  return { calls, spawn };
}

function screen() {
  let text = '';
  const output = new Writable({
    write: (piece, _encoding, written) => {
      text += piece;
      written();
    },
  });
  return { output, text: () => text };
}

const io = { columns: 80, rows: 24, colour: false, env: { TERM: 'xterm' } };

describe('a sheet on the screen', () => {
  it('is written at once when it fits the window, with room for what follows', async () => {
    const { calls, spawn } = fakeSpawn();
    const { output, text } = screen();
    await showMarkdown('# Ma fiche\n\n- un fait\n', { ...io, rows: 5, output, spawn });
    expect(text()).toBe('Ma fiche\n════════\n\n- un fait\n');
    expect(calls).toEqual([]);
    await showMarkdown('# Ma fiche\n\n- un fait\n', { ...io, rows: 4, output, spawn });
    expect(calls.length).toBe(1);
  });

  it('goes to the pager when it is taller, and nowhere else', async () => {
    const { calls, spawn } = fakeSpawn();
    const { output, text } = screen();
    await showMarkdown(LONG, { ...io, output, spawn });
    expect(text()).toBe('');
    expect(calls[0]?.text).toBe(`Ma fiche\n════════\n\n${'- un fait\n'.repeat(60)}`);
  });

  it.each([['no-such-pager-anywhere'], [''], [join(folder, 'not executable')]])(
    'is written whole when the pager can’t start: %j',
    async (PAGER) => {
      writeFileSync(join(folder, 'not'), '', { mode: 0o600 });
      const { output, text } = screen();
      await showMarkdown(LONG, { ...io, env: { ...io.env, PAGER, PATH: process.env.PATH }, output });
      expect(text().split('- un fait').length).toBe(61);
    },
  );

  it('has boxes that a console without them can show', async () => {
    const { output, text } = screen();
    await showMarkdown('- [ ] à faire\n', { ...io, env: { TERM: 'linux' }, output });
    expect(text()).toBe('[ ] à faire\n');
  });
});

describe('the pager', () => {
  it('is less, that starts nothing and remembers nothing', async () => {
    const { calls, spawn } = fakeSpawn();
    expect(await page('texte', { env: { LESSOPEN: '|lesspipe %s', HOME: '/home/zoe' }, spawn })).toBe(true);
    expect(calls[0]).toMatchObject({ command: 'less', args: [], options: { stdio: ['pipe', 2, 2] } });
    expect(calls[0]?.options).not.toHaveProperty('shell');
    expect(calls[0]?.env).toEqual({
      HOME: '/home/zoe',
      LESS: '-R -F -X',
      LESSCHARSET: 'utf-8',
      LESSSECURE: '1',
      LESSHISTFILE: '-',
    });
  });

  it('is the one of the person, with its options and theirs of less', async () => {
    const { calls, spawn } = fakeSpawn();
    await page('texte', { env: { PAGER: 'most -s', LESS: '-i', LESSSECURE: '0' }, spawn });
    expect(calls[0]).toMatchObject({ command: 'most', args: ['-s'], env: { LESS: '-i', LESSSECURE: '1' } });
  });

  it('receives the text through its input, and may leave before the end', async () => {
    const file = join(folder, 'received');
    const script = join(folder, 'pager');
    writeFileSync(script, `#!/bin/sh\nhead -c 5 > '${file}'\n`);
    chmodSync(script, 0o700);
    expect(await page('début '.repeat(200_000), { env: { PAGER: script, PATH: process.env.PATH } })).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('débu');
  });

  it('keeps Ctrl+C for itself while it is open', async () => {
    let heard = 0;
    const listener = (): void => {
      heard += 1;
    };
    process.on('SIGINT', listener);
    try {
      const { spawn } = fakeSpawn(() => process.emit('SIGINT'));
      await page('texte', { env: {}, spawn });
      expect(heard).toBe(0);
      process.emit('SIGINT');
      expect(heard).toBe(1);
    } finally {
      process.removeListener('SIGINT', listener);
    }
  });
});
