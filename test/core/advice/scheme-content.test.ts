/** The shipped schemes: complete, and every article that they cite was read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCHEME_CODES, type Scheme } from '../../../src/core/advice/schemes/scheme.ts';
import { schemeFindings, withFigures } from '../../../src/core/advice/schemes/scheme-rules.ts';
import { loadSchemes } from '../../../src/files/schemes.ts';
import { loadLaw } from '../../../src/files/templates.ts';
import { CONTENT_DIR } from '../../commands/test-host.ts';

const schemes = loadSchemes(CONTENT_DIR);
const facts = new Map(loadLaw(CONTENT_DIR).facts.map((fact) => [fact.id, fact]));
const record: { articles: { article: string }[] } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../templates/droit/articles.json', import.meta.url)), 'utf8'),
);

describe('the schemes', () => {
  it('are the twelve of the command line, in order', () => {
    expect(schemes.map(({ dispositif }) => dispositif)).toEqual([...SCHEME_CODES]);
    expect(SCHEME_CODES.length).toBe(12);
  });

  it.each(schemes.map((scheme) => [scheme.dispositif, scheme] as const))(
    '%s cites articles that were read',
    (_, scheme) => {
      const ids = [scheme.droits, ...[...scheme.proposer, ...scheme.ecarter].map(({ droits = [] }) => droits)].flat();
      const known = new Set(record.articles.map(({ article }) => article));
      const cited = ids.flatMap((id) => facts.get(id)?.articles ?? []).map(({ article }) => article);
      expect(cited.filter((article) => !known.has(article))).toEqual([]);
      expect(cited.length).toBeGreaterThan(0);
    },
  );

  it('have no figure of their own: each comes from a fact, and no name of one is left', () => {
    const texts = schemes.flatMap(({ resume, pour_qui, paie, decide, pas_pour }) => [
      resume,
      ...pour_qui,
      ...paie,
      decide,
      ...pas_pour,
    ]);
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
    const values = new Set([...facts.values()].flatMap(({ valeurs = {} }) => Object.values(valeurs)));
    const figures = texts.flatMap((text) =>
      [...text.replace(/(\d)\u00a0(?=\d{3})/g, '$1').matchAll(/\d+/g)].map(Number),
    );
    expect(figures.length).toBeGreaterThan(15);
    expect(figures.filter((figure) => !values.has(figure))).toEqual([]);
  });
});

describe('a wrong rule', () => {
  const [first] = schemes as [Scheme, ...Scheme[]];
  const withRule = (rule: object): Scheme =>
    ({ ...first, proposer: [{ poids: 5, pourquoi: 'Parce que.', droits: ['cep-gratuit'], ...rule }] }) as Scheme;

  it.each([
    [{ si: { champ: 'butt', vaut: 'diplome' } }, 'proposer.0.si.champ', 'Vouliez-vous dire « but » ?'],
    [{ si: { champ: 'but', vaut: 'diplom' } }, 'proposer.0.si.vaut', 'Vouliez-vous dire « diplome » ?'],
    [{ si: { champ: 'contrat', parmi: ['cdi', 'cddd'] } }, 'proposer.0.si.parmi.1', 'Vouliez-vous dire « cdd » ?'],
    [{ si: { champ: 'cadre', vaut: 'oui' } }, 'proposer.0.si.vaut', 'true ou false'],
    [{ si: { champ: 'cadre', au_moins: 3 } }, 'proposer.0.si.au_moins', 'une autre comparaison'],
    [{ si: { champ: 'but' } }, 'proposer.0.si', 'avec vaut'],
    [{ si: { champ: 'but', vaut: 'diplome', tous: [] } }, 'proposer.0.si', 'seul'],
    [{ si: { tous: [{ pas: { en_vigueur: 'cep-gratui' } }] } }, 'proposer.0.si.tous.0.pas.en_vigueur', 'cep-gratuit'],
    [
      { si: { champ: 'prix', plus_de: { fait: 'cpf-droits', valeur: 'par_mois' } } },
      'proposer.0.si.plus_de.valeur',
      'par_an',
    ],
    [{ si: { champ: 'but', connu: true }, droits: ['cep-gratuitt'] }, 'proposer.0.droits.0', 'cep-gratuit'],
    [{ si: { champ: 'but', connu: true }, pourquoi: 'Il manque {manque} €.' }, 'proposer.0.pourquoi', 'Comparez'],
    [
      {
        si: {
          un: [
            { champ: 'manque', plus_de: 0 },
            { champ: 'but', connu: true },
          ],
        },
        pourquoi: 'Il manque {manque} €.',
      },
      'proposer.0.pourquoi',
      'Comparez',
    ],
  ])('%j', (rule, place, words) => {
    const findings = schemeFindings(withRule(rule), facts);
    expect(findings.map(({ path }) => path.join('.'))).toEqual([place]);
    expect(findings[0]?.remedy.replace(/\u00a0/g, ' ')).toContain(words);
  });

  it('and a right one has none', () => {
    const si = { tous: [{ champ: 'manque', plus_de: 0 }] };
    expect(schemeFindings(withRule({ si, pourquoi: 'Il manque {manque} €.' }), facts)).toEqual([]);
  });

  it('a figure that no fact has is told', () => {
    const unknown: string[] = [];
    const text = withFigures('{cpf-droits.par_an} et {cpf-droits.par_jour}', facts, (name) => unknown.push(name));
    expect(text).toBe('500 et {cpf-droits.par_jour}');
    expect(unknown).toEqual(['{cpf-droits.par_jour}']);
  });
});
