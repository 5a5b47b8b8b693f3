/** The words of the deadlines: none is missing, none is left over, each rests on the law that was read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedIn } from '../../../../src/core/law/deadlines/words.ts';
import { loadDeadlineWords } from '../../../../src/files/templates.ts';
import { contentDir } from '../../../templates/project.ts';
import { anySituation } from './any-situation.ts';
import { computed, explained, law } from './computed.ts';

const words = loadDeadlineWords(contentDir);

describe('the words of the deadlines', () => {
  it('rest on facts of law and on articles that these cite', () => {
    const facts = new Set(law.facts.map(({ id }) => id));
    const articles = new Set(law.facts.flatMap((fact) => fact.articles.map(({ article }) => article)));
    for (const file of words) {
      const named = namedIn(file);
      expect(named.articles.length).toBeGreaterThan(0);
      expect(named.articles.filter(({ name }) => !articles.has(name))).toEqual([]);
      expect(named.facts.filter(({ name }) => !facts.has(name))).toEqual([]);
    }
  });

  it('each serve a case, a reading, a consequence or an advice that some situation has', () => {
    const used = new Set<string>();
    fc.assert(
      fc.property(anySituation, ({ situation, today }) => {
        for (const { code, cas, lectures, suites, statut, motif } of computed(situation, today)) {
          used.add(`${code} cas ${cas}`).add(`${code} que_faire ${statut}`).add(`${code} motif ${motif}`);
          for (const { why } of lectures) used.add(`${code} lecture ${why}`);
          for (const suite of suites) used.add(`${code} suite ${suite}`);
        }
      }),
      { numRuns: 6000, seed: 7 },
    );
    const written = words.flatMap(({ echeance, cas, lectures = [], suites = [], que_faire, motifs = [] }) => [
      ...cas.map(({ id }) => `${echeance} cas ${id}`),
      ...que_faire.map(({ statut }) => `${echeance} que_faire ${statut}`),
      ...lectures.map(({ id }) => `${echeance} lecture ${id}`),
      ...suites.map(({ id }) => `${echeance} suite ${id}`),
      ...motifs.map(({ id }) => `${echeance} motif ${id}`),
    ]);
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter((name) => !used.has(name))).toEqual([]);
  });

  it('never call late before the reform what a suspension carries past it', () => {
    const [review] = explained({
      embauche: '2018-11-15',
      suspensions: [{ du: '2022-01-01', au: '2022-12-31' }],
    }).filter(({ code }) => code === 'etat-des-lieux');
    expect(review?.explication).toContain('quelle règle s’applique alors se discute');
    expect(review?.explication).not.toContain('La réforme ne semble pas effacer ce retard');
  });

  it('name the figures of the law with their units', () => {
    const said = explained({
      embauche: '2019-09-01',
      effectif: 60,
      naissance: '1981-02-14',
      entretiens: [{ type: 'professionnel', date: '2023-05-20' }],
      retours: [{ motif: 'parental', date: '2026-09-01' }],
    })
      .flatMap(({ explication, suites, lectures }) => [explication, ...suites, ...lectures.map(({ motif }) => motif)])
      .join('\n')
      .replaceAll('\u00a0', ' ');
    expect(said).toContain('l’ancien délai de 2 ans était déjà passé le jour de la réforme, le 26 octobre 2025');
    expect(said).toContain('4 ans après le dernier, si le nouveau délai vaut aussi pour vous');
    expect(said).toContain('Les 3 000 € sur le CPF supposent deux manques à la fois');
    expect(said).toContain('Au retour d’un congé parental');
    expect(said).toContain('l’année des 45 ans');
  });
});
