/** The coach in a guided session, with keys struck on injected streams and a folder of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guide } from '../../src/commands/guide.ts';
import { newDossier } from '../../src/commands/new-dossier.ts';
import type { Dossier } from '../../src/core/interview/dossier.ts';
import type { Template } from '../../src/core/template/schema.ts';
import { loadTemplate } from '../../src/files/templates.ts';
import { inPlace } from '../case-table/run-case.ts';
import { contentDir } from '../templates/project.ts';
import { createSession } from '../terminal/session.ts';
import { createTestHost } from './test-host.ts';

type Done = {
  readonly dossier: Dossier;
  readonly err: string;
  /** The codes silenced for good. */
  readonly silenced: readonly string[];
};

/** Only those questions of the annual interview. */
function only(ids: readonly string[]): Template {
  const template = loadTemplate(contentDir, 'annuel');
  const sections = template.sections.flatMap((section) => {
    const questions = section.questions.filter(({ id }) => ids.includes(id));
    return questions.length > 0 ? [{ ...section, questions }] : [];
  });
  return { ...template, sections };
}

/** Answers the questions with those keys, then writes at the review; Enter is the first choice there. */
async function answer(ids: readonly string[], keys: readonly string[]): Promise<Done> {
  let done: Done | undefined;
  await inPlace(async (place) => {
    const session = createSession();
    const { host, err } = createTestHost(place);
    const template = only(ids);
    const fresh = newDossier({ template }, [], 'complet', {}, host);
    const start = { ...fresh, dossier: { ...fresh.dossier, position: ids[0] ?? null } };
    const settled = guide(start, { template, ask: session.ask, host, skip: new Set() });
    settled.catch(() => undefined);
    await session.strike(...keys, '[enter]');
    const { dossier } = await settled;
    const path = join(place.home, 'preferences.json');
    const silenced = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8'))['conseils-tus'] : [];
    done = { dossier, err: err(), silenced };
  });
  if (!done) throw new Error('The session never ended');
  return done;
}

/** The first part of an item, the others passed. */
function item(text: string, parts: number): string[] {
  return [text, '[ctrl-d]', ...Array<string>(parts - 1).fill('[enter]'), '[enter]'];
}

const SHORT = "J'ai rangé la réserve";

describe('after an answer', () => {
  it('tells at most three hints and asks one question, whose answer is added', async () => {
    const { dossier, err } = await answer(
      ['reussites'],
      [...item(SHORT, 5), '1', 'On trouve tout en 2 minutes', '[ctrl-d]'],
    );
    expect(err.match(/^- /gm)?.length).toBeLessThanOrEqual(3);
    expect(dossier.reponses.reussites?.valeur).toEqual([{ situation: SHORT, resultat: 'On trouve tout en 2 minutes' }]);
    expect(err).toContain('Ajouté à votre réponse.');
  });

  it('passes with Enter: the answer is as it was typed', async () => {
    const { dossier, silenced } = await answer(['reussites'], [...item(SHORT, 5), '[enter]']);
    expect(dossier.reponses.reussites?.valeur).toEqual([{ situation: SHORT }]);
    expect(silenced).toEqual([]);
  });

  it('goes back to the answer with Esc, and says nothing twice of the same words', async () => {
    const { dossier, err } = await answer(['reussites'], [...item(SHORT, 5), '[esc]', '[enter]']);
    expect(dossier.reponses.reussites?.valeur).toEqual([{ situation: SHORT }]);
    expect(err.match(/conseils?\n- /g)).toHaveLength(1);
    expect(dossier.position).toBeNull();
  });

  it('goes back from the follow-up question to the choice', async () => {
    const { dossier } = await answer(['reussites'], [...item(SHORT, 5), '1', '[esc]', '[enter]']);
    expect(dossier.reponses.reussites?.valeur).toEqual([{ situation: SHORT }]);
  });

  it('silences a hint for good', async () => {
    const { silenced, err } = await answer(['reussites'], [...item(SHORT, 5), '4']);
    expect(silenced).toEqual(['sans-resultat']);
    expect(err).toContain('prep-entretien config effacer conseils-tus');
  });

  it('says nothing of a whole answer, of a choice, of an answer passed', async () => {
    const { err } = await answer(
      ['encadre', 'projet'],
      ['n', '[enter]', "Rester sur mon poste et apprendre l'élagage avant juin", '[ctrl-d]'],
    );
    expect(err).not.toMatch(/conseil/);
  });

  it('speaks of health where others may read it only', async () => {
    const text = 'Depuis ma dépression, les appels du soir sont longs';
    const shared = await answer(['projet'], [text, '[ctrl-d]', '[enter]']);
    expect(shared.err).toContain('À la place, vous pouvez écrire');
    const own = await answer(['gouts-poids'], [text, '[enter]', '[enter]']);
    expect(own.err).not.toContain('À la place');
  });
});

describe('a guided step', () => {
  const difficulty = item('Mardi 3 mars, deux pannes', 5);

  it('makes a request of a difficulty, here and in the requests', async () => {
    const { dossier } = await answer(
      ['difficultes', 'demandes'],
      [
        ...difficulty,
        STEP,
        'Un dépanneur',
        '[ctrl-d]',
        'Mme Roux',
        '[ctrl-d]',
        'fin mars',
        '[enter]',
        '[enter]',
        '[enter]',
      ],
    );
    expect(dossier.reponses.difficultes?.valeur).toEqual([
      {
        fait: 'Mardi 3 mars, deux pannes',
        demande: 'Un dépanneur\nÀ qui\u00a0: Mme Roux\nPour quand\u00a0: fin mars',
      },
    ]);
    expect(dossier.reponses.demandes?.valeur).toEqual([
      { objet: 'Un dépanneur', motif: 'Mardi 3 mars, deux pannes', decideur: 'Mme Roux', echeance: 'fin mars' },
    ]);
  });

  it('leaves the request here when it isn’t wanted there', async () => {
    const keys = [STEP, 'Un dépanneur', '[ctrl-d]', '[enter]', '[enter]', '2'];
    const { dossier } = await answer(['difficultes', 'demandes'], [...difficulty, ...keys, '[enter]', '[enter]']);
    expect(dossier.reponses.difficultes?.valeur).toMatchObject([{ demande: 'Un dépanneur' }]);
    expect(dossier.reponses.demandes).toEqual({ etat: 'passe' });
  });

  it('is refused once for the whole preparation', async () => {
    const { dossier } = await answer(['difficultes'], [...difficulty, '[enter]']);
    expect(dossier.etapes_refusees).toEqual(['difficulte-en-demande']);
    expect(dossier.reponses.difficultes?.valeur).toEqual([{ fait: 'Mardi 3 mars, deux pannes' }]);
  });

  it('has each of its answers on the disk at once, and none of them after going back out of it', async () => {
    await inPlace(async (place) => {
      const session = createSession();
      const { host } = createTestHost(place);
      const template = only(['difficultes']);
      const fresh = newDossier({ template }, [], 'complet', {}, host);
      const start = { ...fresh, dossier: { ...fresh.dossier, position: 'difficultes' } };
      const settled = guide(start, { template, ask: session.ask, host, skip: new Set() });
      settled.catch(() => undefined);
      const saved = (): unknown => parse(readFileSync(fresh.path, 'utf8')).reponses.difficultes.valeur;
      const fait = 'Mardi 3 mars, deux pannes';
      await session.strike(...difficulty, STEP, 'Un dépanneur', '[ctrl-d]');
      expect(saved()).toEqual([{ fait, demande: 'Un dépanneur' }]);
      await session.strike('[esc]', '[esc]', '[enter]');
      expect(saved()).toEqual([{ fait }]);
      await session.strike('[ctrl-c]');
      await settled.catch(() => undefined);
    });
  });

  it('makes an objective clear', async () => {
    const { dossier } = await answer(
      ['objectifs-a-venir'],
      [
        ...item('Ranger la réserve', 4),
        '1',
        '[enter]',
        'Plus un carton au sol',
        '[ctrl-d]',
        'Un collègue',
        '[ctrl-d]',
        '1/6/2027',
        '[enter]',
      ],
    );
    expect(dossier.reponses['objectifs-a-venir']?.valeur).toEqual([
      {
        intitule: 'Ranger la réserve',
        indicateur: 'Plus un carton au sol',
        contexte: 'Moyens nécessaires\u00a0: Un collègue',
        echeance: '2027-06-01',
      },
    ]);
  });
});

/** Where the step stands in the menu of a difficulty that asks for nothing: after « Répondre ». */
const STEP = '2';
