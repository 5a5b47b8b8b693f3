/** The preference « simple »: what is asked is said once, never drawn again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ESSAI, journey } from './journey.ts';

it('questions said line by line, back and forth, without one escape sequence', () =>
  journey(async ({ place: { home }, start, saved }) => {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    writeFileSync(join(home, 'preferences.json'), JSON.stringify({ simple: 'oui' }));
    const { see, type, key, written, ended } = start(['--modele', ESSAI, '--complet']);
    await see('Question 1 sur');
    await type('Une ligne');
    key('enter');
    await see('Question 2 sur');
    key('esc');
    await see('> Une ligne');
    key('enter');
    await saved(({ reponses }) => reponses.metier?.valeur === 'Une ligne');
    key('ctrl-c');
    await ended(130);
    expect(written()).toContain('Une ligne');
    expect(written().replace(/\u001b\[\?2004[hl]/g, '')).not.toContain('\u001b');
  }));
