/** Preparations already begun: listed, told apart, resumed, begun afresh, taken away; never opened twice. */
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ESSAI, type Journey, journey } from './journey.ts';
import { squeezed } from './window.ts';

/** A draft with one answer, left at the second question. */
async function begun({ start }: Journey, metier: string) {
  const { see, type, key, ended } = start(['--modele', ESSAI, '--complet']);
  await see('Question 1 sur 11');
  await type(metier);
  key('enter');
  await see('Question 2 sur 11');
  key('ctrl-c');
  await ended(130);
}

function idsOf({ dossiers }: Journey): string[] {
  return Object.keys(dossiers()).sort();
}

describe('two drafts of the same interview', () => {
  it('live side by side, and each is resumed by its place in the list or by its name', () =>
    journey(async (trip) => {
      await begun(trip, 'Ébéniste');
      await begun(trip, 'Chaudronnier');
      const [first = '', second = ''] = idsOf(trip);
      expect(second).toBe(`${first}-2`);
      expect(trip.dossiers()[first]?.reponses.metier?.valeur).toBe('Ébéniste');
      expect(trip.dossiers()[second]?.reponses.metier?.valeur).toBe('Chaudronnier');

      const list = trip.start([]);
      await list.see('› 1. Reprendre', '2. Reprendre', '3. Préparer un nouvel entretien');
      list.key('down');
      await list.see('› 2. Reprendre');
      list.key('enter');
      // The one changed last comes first.
      await list.see(`Entretien d’essai (${first})`);
      list.key('enter');
      await list.see('Question 2 sur 11');
      list.key('esc');
      await list.see('› Ébéniste');
      list.key('ctrl-c');
      await list.ended(130);

      const named = trip.start(['reprendre', second]);
      await named.see('Question 2 sur 11');
      named.key('esc');
      await named.see('› Chaudronnier');
      named.key('ctrl-c');
      await named.ended(130);
    }));

  it('begun in two windows at once, lose nothing of each other', () =>
    journey(async (trip) => {
      const one = trip.start(['--modele', ESSAI, '--complet']);
      await one.see('Question 1 sur 11');
      const other = trip.start(['--modele', ESSAI, '--complet']);
      await other.see('Question 1 sur 11');
      for (const [window, metier] of [
        [one, 'Ébéniste'],
        [other, 'Chaudronnier'],
      ] as const) {
        await window.type(metier);
        window.key('enter');
        await window.see('Question 2 sur 11');
        window.key('ctrl-c');
        await window.ended(130);
      }
      const kept = Object.values(trip.dossiers()).map(({ reponses }) => reponses.metier?.valeur);
      expect(kept.sort()).toEqual(['Chaudronnier', 'Ébéniste']);
    }));
});

describe('the same draft opened twice', () => {
  it('is noticed, and the first window goes on', () =>
    journey(async (trip) => {
      await begun(trip, 'Ébéniste');
      const first = trip.start(['reprendre']);
      await first.see('Question 2 sur 11');
      const second = trip.start(['reprendre']);
      expect(squeezed(await second.ended(1))).toContain(squeezed('déjà ouverte dans une autre fenêtre'));
      await first.type('3/12/2030');
      first.key('enter');
      await first.see('Question 3 sur 11');
      first.key('ctrl-c');
      await first.ended(130);
      const third = trip.start(['reprendre']);
      await third.see('Question 3 sur 11');
      third.key('ctrl-c');
      await third.ended(130);
    }));

  it('is noticed while it is being begun, from its first answer', () =>
    journey(async (trip) => {
      const first = trip.start(['--modele', ESSAI, '--complet']);
      await first.see('Question 1 sur 11');
      await first.type('Ébéniste');
      first.key('enter');
      await first.see('Question 2 sur 11');
      const second = trip.start(['reprendre']);
      expect(squeezed(await second.ended(1))).toContain(squeezed('déjà ouverte dans une autre fenêtre'));
      first.key('ctrl-c');
      await first.ended(130);
    }));
});

describe('a dossier cut in the middle', () => {
  it('is moved aside and named; the others are offered', () =>
    journey(async (trip) => {
      await begun(trip, 'Ébéniste');
      await begun(trip, 'Chaudronnier');
      const [first = '', second = ''] = idsOf(trip);
      const folder = join(trip.place.home, 'dossiers');
      const broken = join(folder, `${second}.yaml`);
      const whole = readFileSync(broken);
      // In the middle of a quoted text: no YAML any more.
      truncateSync(broken, whole.indexOf('empreinte:') + 20);
      const half = readFileSync(broken);

      const { see, key, ended, all } = trip.start([], { columns: 120 });
      await see('ne peut pas être lu', 'mis de côté', '› 1. Reprendre', '2. Préparer un nouvel entretien');
      const aside = readdirSync(folder).find((name) => name !== `${first}.yaml`) ?? '';
      expect(aside).toContain(second);
      expect(squeezed(all())).toContain(squeezed(join(folder, aside)));
      expect(readFileSync(join(folder, aside))).toEqual(half);
      expect(existsSync(broken)).toBe(false);
      key('enter');
      await see(`Entretien d’essai (${first})`);
      key('enter');
      await see('Question 2 sur 11');
      key('ctrl-c');
      await ended(130);
    }));

  it('is named with what is wrong when it was asked for, and stays', () =>
    journey(async (trip) => {
      await begun(trip, 'Ébéniste');
      const [id = ''] = idsOf(trip);
      const path = join(trip.place.home, 'dossiers', `${id}.yaml`);
      writeFileSync(path, readFileSync(path, 'utf8').replace('reponses:', 'reponse:'));
      const said = await trip.start(['reprendre', id], { columns: 120 }).ended(1);
      expect(said).toContain('reponse');
      expect(squeezed(said)).toContain(squeezed(path));
      expect(existsSync(path)).toBe(true);
    }));
});

describe('what is done with a draft', () => {
  it('is seen, goes back to the list, and is taken away only when it is confirmed', () =>
    journey(async (trip) => {
      await begun(trip, 'Ébéniste');
      const { see, key, ended } = trip.start([]);
      await see('› 1. Reprendre');
      key('enter');
      await see('› 1. Reprendre où j’en étais');
      key('down', 'enter');
      await see('Vos réponses', 'Métier : Ébéniste', 'Mon année : à compléter', '› 1. Reprendre où j’en étais');
      key('esc');
      await see('Préparer un nouvel entretien');
      key('enter');
      await see('› 1. Reprendre où j’en étais');
      key('up');
      await see('› 4. Supprimer');
      key('enter');
      await see('Rien ne pourra les rendre', '› 1. Non, garder');
      key('enter');
      await see('› 1. Reprendre où j’en étais');
      expect(idsOf(trip).length).toBe(1);
      key('up', 'enter');
      await see('› 1. Non, garder');
      key('down', 'enter');
      await see('Dossier supprimé', 'Quel entretien préparez-vous');
      expect(idsOf(trip)).toEqual([]);
      key('ctrl-c');
      await ended(130);
    }));

  it('is begun afresh in a dossier of its own', () =>
    journey(async (trip) => {
      await begun(trip, 'Ébéniste');
      const { see, type, key, ended } = trip.start([]);
      await see('› 1. Reprendre');
      key('enter');
      await see('› 1. Reprendre où j’en étais');
      key('down', 'down', 'enter');
      await see('Quelle préparation voulez-vous ?');
      key('enter');
      await see('Question 1 sur 11', 'Quel métier');
      await type('Chaudronnier');
      key('enter');
      await see('Question 2 sur 11');
      key('ctrl-c');
      await ended(130);
      const kept = Object.values(trip.dossiers()).map(({ reponses }) => reponses.metier?.valeur);
      expect(kept.sort()).toEqual(['Chaudronnier', 'Ébéniste']);
    }));
});
