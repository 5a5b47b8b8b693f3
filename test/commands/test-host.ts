/** The machine of a test: what is said is caught, the folders are temporary, the day never changes. */
import { fileURLToPath } from 'node:url';
import { preferencesReader } from '../../src/files/preferences.ts';
import type { Host } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import type { Place, Runner } from '../case-table/case.ts';

const TODAY = '2026-11-22';

export const CONTENT_DIR = fileURLToPath(new URL('../../dist/contenu/', import.meta.url));

type TestHost = { readonly host: Host; readonly out: () => string; readonly err: () => string };

export function createTestHost({ cwd, home }: Place, stdin = ''): TestHost {
  let out = '';
  let err = '';
  const say = (text: string): void => {
    err += text;
  };
  const host: Host = {
    input: () => inputOf(stdin),
    out: (text) => {
      out += text;
    },
    settled: async () => undefined,
    err: say,
    columns: () => 80,
    colour: false,
    openAsk: null,
    show: null,
    openProgress: null,
    stopSignal: () => new AbortController().signal,
    today: () => TODAY,
    now: () => `${TODAY}T09:00:00.000Z`,
    elapsed: () => 0,
    random: () => 0.5,
    cwd,
    dataDir: home,
    configDir: home,
    preferences: preferencesReader({ configDir: home, err: say }),
    contentDir: CONTENT_DIR,
    version: '9.8.7',
  };
  return { host, out: () => out, err: () => err };
}

/** `main(args, host)` in this process. */
export const inProcess: Runner = async (args, stdin, place) => {
  const { host, out, err } = createTestHost(place, stdin);
  const code = await main(args, host);
  return { code, out: out(), err: err() };
};

/** In pieces that cut characters in two, as a pipe may do. */
async function* inputOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, 'utf8');
  const step = Math.max(7, Math.ceil(bytes.length / 50));
  for (let start = 0; start < bytes.length; start += step) yield bytes.subarray(start, start + step);
}
