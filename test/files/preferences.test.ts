/** The preferences on the disk: read plainly, written whole, silenced hints. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { preferencesPath, preferencesReader, silence, silencedHints } from '../../src/files/preferences.ts';
import { configFolder } from '../../src/host.ts';
import { temporaryFolder } from './temporary-folder.ts';

const at = temporaryFolder();

function hostAt(folder: string) {
  const said: string[] = [];
  const place = { configDir: folder, err: (text: string) => void said.push(text) };
  return { ...place, said, preferences: preferencesReader(place) };
}

describe('silenced hints', () => {
  it('are remembered, each once, in a file of the person alone', async () => {
    const host = hostAt(at('new', 'folder'));
    expect(silencedHints(host)).toEqual([]);
    await silence(host, 'vague');
    await silence(host, 'absolu');
    await silence(host, 'vague');
    expect(silencedHints(host)).toEqual(['vague', 'absolu']);
    expect(readdirSync(host.configDir)).toEqual(['preferences.json']);
    expect(statSync(host.configDir).mode & 0o777).toBe(0o700);
    expect(statSync(preferencesPath(host.configDir)).mode & 0o777).toBe(0o600);
  });

  it('leave the other preferences as they were, and close a file that was open to others', async () => {
    const host = hostAt(at());
    const path = preferencesPath(host.configDir);
    writeFileSync(path, '{"profil":{"nom":"Roy"},"inconnue":1}');
    chmodSync(path, 0o644);
    await silence(host, 'vague');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      profil: { nom: 'Roy' },
      inconnue: 1,
      'conseils-tus': ['vague'],
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('add no handler of signals: a draft must be saved first', async () => {
    const before = ['SIGTERM', 'SIGHUP', 'SIGINT'].map((signal) => process.listenerCount(signal));
    await silence(hostAt(at()), 'vague');
    expect(['SIGTERM', 'SIGHUP', 'SIGINT'].map((signal) => process.listenerCount(signal))).toEqual(before);
  });
});

describe('reading', () => {
  it('tells what is wrong once a run, and shows changes at once', async () => {
    const host = hostAt(at());
    writeFileSync(preferencesPath(host.configDir), '{"couleur":"\\u001b[31mbleu"}');
    expect(host.preferences()).toEqual({});
    expect(host.preferences()).toEqual({});
    expect(host.said).toHaveLength(1);
    expect(host.said[0]).toContain('«\u00a0bleu\u00a0»');
    await silence(host, 'vague');
    expect(host.preferences()).toEqual({ 'conseils-tus': ['vague'] });
  });

  it('says so when the file cannot be read', () => {
    const host = hostAt(at());
    mkdirSync(preferencesPath(host.configDir));
    expect(host.preferences()).toEqual({});
    expect(host.said.join('')).toContain('EISDIR');
  });
});

describe('the folder', () => {
  it.each([
    ['linux', { PREP_ENTRETIEN_HOME: '/ici' }, '/ici'],
    ['linux', {}, '/home/zoe/.config/prep-entretien'],
    ['linux', { XDG_CONFIG_HOME: '/conf' }, '/conf/prep-entretien'],
    ['darwin', {}, '/home/zoe/Library/Preferences/prep-entretien'],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(configFolder(env, platform, '/home/zoe')).toBe(folder);
  });
});
