/** `lot`: the lists that it reads, and those that it refuses. */
import type { Case } from './case.ts';
import { BOTH, FILES, gives, LIST, lot, wrong } from './lot-rows.ts';
import { OWN_TEMPLATE } from './own-template.ts';

export const LOT_LIST_CASES: readonly Case[] = [
  gives(
    'namesakes get two files, on disks without capitals too',
    'nom;prenom\nRoy;Léa\nROY;léa\nRoy;Lea\nRoy;Le\u0301a\n',
    ['--type', 'annuel'],
    ['Roy-Léa-annuel.md', 'ROY-léa-annuel-2.md', 'Roy-Lea-annuel.md', 'Roy-Léa-annuel-3.md'],
  ),
  gives(
    'tricks with paths stay in the folder',
    'nom\n../../x\n/etc/passwd\n..\nC:\\y\nCON\n-rf\n',
    ['--type', 'annuel', '--nom', '{nom}'],
    ['x.md', 'etc-passwd.md', 'ligne-4.md', 'C-y.md', '_CON.md', 'rf.md'],
  ),
  gives(
    'a pattern of one’s own with a column that is passed',
    'matricule;nom\n007;Élise\n',
    ['--type', 'annuel', '--ignorer-colonnes', '--nom', '{matricule}_{nom:sans-accent}'],
    ['007_Elise.md'],
  ),
  gives('good rows are written, bad ones refused', `${LIST}Roy;Max;;31/02/2026\n`, ['--type', 'annuel'], BOTH, 1),
  lot(
    'formulas and terminal escapes are text, or gone',
    {
      'cwd/l.csv': 'nom;poste\nRoy;=cmd|calc\nFel\u001b[31m\u0007;\u009b31mSoudeur\n',
    },
    [{ args: ['lot', 'l.csv', '--type', 'annuel'], code: 0 }],
    {
      left: {
        'cwd/fiches/Roy-annuel.md': { has: ['=cmd|calc'] },
        'cwd/fiches/Fel-annuel.md': { has: ['Soudeur'], not: [/[\u001b\u009b\u0007]/] },
      },
    },
  ),
  lot(
    'unknown columns are named with the nearest, all at once',
    { 'cwd/l.csv': 'nom;prenon;salaire\nRoy;Léa;1\n' },
    [
      {
        args: ['lot', 'l.csv', '--type', 'annuel'],
        code: 1,
        err: { has: ['l.csv:1:2', '« prenon »', 'Vouliez-vous dire « prenom »', 'l.csv:1:3', '--ignorer-colonnes'] },
      },
    ],
    { names: { cwd: ['l.csv'] } },
  ),
  lot('a column that is there twice', { 'cwd/l.csv': 'nom;Nom\nRoy;Léa\n' }, [
    { args: ['lot', 'l.csv', '--type', 'annuel'], code: 1, err: { has: ['deux fois'] } },
  ]),
  lot('an empty list, a missing one', { 'cwd/v.csv': '', 'cwd/e.csv': 'nom;prenom\n' }, [
    { args: ['lot', 'e.csv', '--type', 'annuel'], code: 0, err: { has: ['aucune personne', '0 fiche écrite'] } },
    { args: ['lot', 'v.csv', '--type', 'annuel'], code: 1, err: { has: ['vide', '--colonnes'] } },
    { args: ['lot', 'absente.csv', '--type', 'annuel'], code: 1, err: { has: ['ENOENT'] } },
    { args: ['lot', '{cwd}', '--type', 'annuel'], code: 1, err: { has: ['EISDIR'] } },
  ]),
  lot('a template of one’s own', { ...FILES, 'cwd/m.yaml': OWN_TEMPLATE, 'cwd/p.csv': 'nom\nRoy\n' }, [
    { args: ['lot', 'p.csv', '--modele', 'm.yaml', '--vierge'], code: 0 },
  ]),
  lot('--colonnes: a header and an example that lot takes back', {}, [
    {
      args: ['lot', '--colonnes', '--type', 'annuel'],
      code: 0,
      out: { has: [/^\ufeffnom;prenom;poste;/, /;reussites;/, /\nDurand;Anne;/] },
    },
    { args: ['lot', '--colonnes'], code: 0, out: { has: [/effectif\nDurand/] }, err: { has: ['--type annuel'] } },
  ]),
  wrong('without a list', ['--type', 'annuel'], '--colonnes'),
  wrong('without a type anywhere', ['l.csv'], '--type annuel'),
  wrong('an unknown type', ['l.csv', '--type', 'anuel'], 'annuel'),
  wrong('a type with --modele', ['l.csv', '--type', 'annuel', '--modele', 'm.yaml'], '--modele'),
  wrong('an unknown context', ['l.csv', '--type', 'parcours', '--contexte', 'retours'], 'Vouliez-vous dire « retour »'),
  wrong('an unknown format', ['l.csv', '--type', 'annuel', '--format', 'mdd'], 'mdd'),
  wrong('to stdout', ['l.csv', '--type', 'annuel', '--sortie', '-'], '--sortie fiches/'),
  wrong('a calendar to stdout', ['l.csv', '--type', 'annuel', '--ics', '-'], '--ics agenda.ics'),
  wrong('a pattern with folders', ['l.csv', '--type', 'annuel', '--nom', '../{nom}'], 'barre'),
  wrong('a pattern with an unknown column', ['l.csv', '--type', 'annuel', '--nom', '{salaire}'], '{salaire}'),
  wrong('a report of another kind', ['l.csv', '--type', 'annuel', '--rapport', 'r.txt'], '.csv'),
];
