/** The JSON Schemas that are shipped: what the program writes and reads has their shape, and other things have not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_SCHEMAS } from '../../src/maintenance/input-schemas.ts';
import { RESULT_SCHEMAS } from '../../src/maintenance/result-schemas.ts';
import { AICHA } from '../case-table/answers.ts';
import { inPlace, putFiles } from '../case-table/run-case.ts';
import { inProcess } from '../commands/test-host.ts';

const folder = fileURLToPath(new URL('../../dist/schemas/', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/dossiers/', import.meta.url));
const NAMES = [...Object.keys(RESULT_SCHEMAS), ...Object.keys(INPUT_SCHEMAS)].sort();

function validator(name: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as object;
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
}

function expectShape(name: string, value: unknown): void {
  const validate = validator(name);
  expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}\n${JSON.stringify(value).slice(0, 500)}`).toBe(
    true,
  );
}

/** What the command writes on stdout, as data. */
async function result(args: readonly string[], stdin: string): Promise<unknown> {
  let out = '';
  await inPlace(async (place) => {
    putFiles({ 'home/preferences.json': '{"profil":{"nom":"Roy"},"conseils-tus":["vague"]}' }, place);
    const run = await inProcess(args, stdin, place);
    expect(run.code, `${args.join(' ')}\n${run.err}`).toBe(0);
    out = run.out;
  });
  return JSON.parse(out);
}

const SITUATION = `embauche: 2020-01-07
naissance: 14/02/1981
effectif: 60
entretiens: [{ type: professionnel, date: 2024-01-22 }]
retours: [{ motif: parental, date: 2026-09-01 }, { motif: voyage, date: 2025-01-01 }]
visite_mi_carriere: 2026-09-02
accord: { periodicite: 3, date: 2023-05-01 }
formations: [{ date: 2023-04-01, obligatoire: false }]
suspensions: [{ du: 2024-01-01, au: 2024-11-30 }]
profil: { contrat: cdi, mois_entreprise: 84, temps: 60, niveau: 3, cadre: false, public: non }
souhait: { but: diplome, cible: aide-soignante, precis: oui, prix: 2400, absence: impossible, employeur: contre }
`;

const RESULTS: readonly (readonly [name: string, args: readonly string[], stdin?: string])[] = [
  ['fiche', ['annuel', '--reponses', '-', '--format', 'json', '--sortie', '-'], AICHA],
  ['fiche', ['annuel', '--reponses', '-', '--format', 'json', '--sortie', '-', '--partageable'], AICHA],
  ['fiche', ['vae', '--vierge', '--format', 'json', '--sortie', '-']],
  ['types', ['types', '--json']],
  ['carte', ['types', 'parcours', '--json']],
  ['carte', ['types', 'preavis-sanction', '--json']],
  ['reconnaitre', ['reconnaitre', '--texte', '-', '--json'], 'Objet : entretien annuel d’évaluation'],
  ['reconnaitre', ['reconnaitre', '--texte', '-', '--json'], 'Bonjour'],
  ['echeances', ['echeances', '--situation', '-', '--json'], SITUATION],
  ['dispositifs', ['dispositifs', '--situation', '-', '--json'], SITUATION],
  ['relire', ['relire', '-', '--type', 'annuel', '--json'], AICHA],
  ['relire', ['relire', '-', '--json'], '[{ "kind": "reussite", "texte": "Rangé" }]'],
  ['lot', ['lot', '-', '--type', 'annuel', '--essai', '--json'], 'nom;date\nRoy;1/12/2026\n'],
  ['preferences', ['config', 'lister', '--json']],
  ['preference', ['config', 'lire', 'profil.nom', '--json']],
  ['preference', ['config', 'lire', 'conseils-tus', '--json']],
  ['preference', ['config', 'lire', 'couleur', '--json']],
];

/** The examples of the contract for what other commands write, and for what is read. */
const EXAMPLES: readonly (readonly [name: string, value: unknown])[] = [
  [
    'echeances',
    {
      code_verifie_le: '2026-03-27',
      regles_verifiees_le: '2026-09',
      a_la_date: '2026-11-22',
      echeances: [
        {
          code: 'parcours',
          date: '2028-01-22',
          statut: 'a-venir',
          certitude: 'ministere',
          articles: ['L6315-1'],
          autres_lectures: [{ date: '2030-01-22', motif: 'x' }],
          explication: 'x',
          que_faire: 'x',
        },
      ],
    },
  ],
  [
    'dispositifs',
    {
      pistes: [{ code: 'vae', rang: 1, pourquoi: 'x', etapes: ['x'], articles: ['x'] }],
      ecartees: [{ code: 'ptp', pourquoi: 'x' }],
    },
  ],
  [
    'relire',
    {
      conseils: [
        {
          question: 'reussites',
          rang: 0,
          champ: 'resultat',
          code: 'sans-preuve',
          extrait: 'x',
          message: 'x',
          relance: 'x',
        },
      ],
      preparation: { prets: ['x'], restants: [], dabord: 'x' },
    },
  ],
  [
    'lot',
    {
      ecrites: 175,
      identiques: 0,
      refusees: [{ ligne: 12, colonne: 'date', code: 'date-invalide', message: 'x', remede: 'x' }],
      sortie: 'x',
      duree_ms: 812,
    },
  ],
  ['reponses', parse(AICHA)],
  ['reponses', { messages: ['Un'], encadre: true, duree: 45, reussites: [{ situation: 'x' }, 'y'] }],
  ['situation', parse(SITUATION)],
  ...readdirSync(fixtures).map((file) => ['dossier', parse(readFileSync(join(fixtures, file), 'utf8'))] as const),
];

/** Near to what is right, and wrong. */
const WRONG: Readonly<Record<string, unknown>> = {
  fiche: { version: 2 },
  types: [{ id: 'annuel' }],
  carte: { id: 'annuel' },
  reconnaitre: { type: 'annuel', confiance: 'certaine' },
  preferences: { fichier: 'x', preferences: { couleur: 3 } },
  preference: { cle: 'age', valeur: 'x' },
  echeances: { echeances: [] },
  dispositifs: { pistes: [{ code: 'vae' }], ecartees: [] },
  relire: { conseils: [] },
  lot: { ecrites: 'beaucoup' },
  reponses: { reussites: [[['x']]] },
  situation: { embauche: 'hier' },
  dossier: { version: 1, id: 'x', etat: 'x' },
};

describe('the schemas', () => {
  it('are shipped, each with its title, and each is tried here', () => {
    expect(readdirSync(folder).sort()).toEqual(NAMES.map((name) => `${name}.json`));
    for (const name of NAMES) {
      const schema = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { title?: string };
      expect(schema.title, name).toMatch(/^\p{Lu}/u);
    }
    expect(new Set([...RESULTS, ...EXAMPLES].map(([name]) => name))).toEqual(new Set(NAMES));
    expect(Object.keys(WRONG).sort()).toEqual(NAMES);
  });

  it.each(RESULTS.map(([name, args, stdin = '']) => [args.join(' '), name, args, stdin] as const))(
    'what « %s » writes has the shape « %s »',
    async (_command, name, args, stdin) => expectShape(name, await result(args, stdin)),
  );

  it.each(EXAMPLES)('« %s » takes the examples of the contract', (name, value) => expectShape(name, value));

  it.each(Object.entries(WRONG))('« %s » refuses what is near and wrong', (name, value) => {
    expect(validator(name)(value)).toBe(false);
  });
});
