/** What is ready, what is left, and the one thing to do first. */
import { describe, expect, it } from 'vitest';
import { content, reread } from './reading-at-hand.ts';

const SOUND = `
reussites:
  - { situation: La réserve débordait, action: "J'ai rangé 40 palettes", resultat: On trouve un carton en 2 minutes au lieu de 15, preuve: le relevé de mars, periode: mars }
`;

describe('readiness', () => {
  it('says ready what is answered and has nothing to mend', () => {
    const { prets, restants } = reread(SOUND).readiness;
    expect(prets).toContain('Vos réussites');
    expect(restants.join()).not.toContain('Vos réussites');
    expect(restants).toContain('Vos difficultés\u00a0: rien n’est noté');
  });

  it('says what to do with an answer that has hints, in at most three gestures', () => {
    const { prets, restants } = reread('reussites: ["J\'ai juste rangé la réserve"]').readiness;
    expect(prets).not.toContain('Vos réussites');
    const [line] = restants.filter((one) => one.startsWith('Mes réussites de la période'));
    expect(line).toContain('dire ce que cela a changé');
    expect(line?.split('\u00a0; ').length).toBeLessThanOrEqual(3);
  });

  it('keeps what is to be looked up on the list', () => {
    const { restants } = reread(`${SOUND}criteres-connus: { inconnu: true }`).readiness;
    expect(restants.some((line) => line.endsWith('\u00a0: à chercher'))).toBe(true);
  });

  it('counts a question passed on purpose as done', () => {
    const { restants } = reread('difficultes: null').readiness;
    expect(restants.join()).not.toContain('Vos difficultés');
  });

  it.each([
    ['what may hurt', `${SOUND}difficultes: ["Ma dépression me gêne deux jours par mois"]`, /ne rien dire de la santé/],
    ['the topic that matters most', 'messages: [Bonjour]', /Vos réussites/],
    ['the next topic', SOUND, /Vos difficultés/],
  ])('says first %s', (_name, yaml, first) => {
    expect(reread(yaml).readiness.dabord).toMatch(first);
  });

  it('is the same whatever the order of the file', () => {
    const one = `${SOUND}difficultes: [Deux pannes]`;
    const other = `difficultes: [Deux pannes]${SOUND}`;
    expect(reread(one)).toEqual(reread(other));
  });

  it('gives no figure of the person', () => {
    const { readiness } = reread(SOUND);
    expect(JSON.stringify(readiness)).not.toMatch(/%|\d+ sur \d+/);
  });
});

describe('the content', () => {
  it('orders every hint once', () => {
    expect(new Set(content.gestes.map(({ code }) => code)).size).toBe(17);
  });
});
