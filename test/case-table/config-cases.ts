/** `config`: what is set is used, what is wrong is told, the file is the person's alone. */
import type { Case, Run, Words } from './case.ts';

const FILE = 'home/preferences.json';

function set(...words: readonly string[]): Run {
  return { args: ['config', 'ecrire', ...words], code: 0, out: { is: '' }, err: { has: ['Enregistré'] } };
}

function read(key: string, is: string): Run {
  return { args: ['config', 'lire', key], code: 0, out: { is } };
}

function refused(name: string, words: readonly string[], code: 1 | 2, ...has: (string | RegExp)[]): Case {
  return {
    name: `config refused: ${name}`,
    runs: [{ args: ['config', ...words], code, err: { has } }],
    left: { home: null },
  };
}

/** A preferences file as a person may have left it, and what a command says of it. */
function broken(name: string, text: string): Case {
  return {
    name: `config: ${name} is put aside, and everything works`,
    files: { [FILE]: text },
    runs: [
      {
        args: ['annuel', '--sans-question', '--sortie', '-'],
        code: 0,
        err: { has: [/préférences.*mis de côté/, '{home}/preferences.json.illisible'], not: ['JSON', 'SyntaxError'] },
      },
      set('profil.nom', 'Roy'),
      read('profil.nom', 'Roy\n'),
    ],
    left: { 'home/preferences.json.illisible': { is: text } },
  };
}

const LISTED: Words = {
  also: (text) => {
    const { fichier, preferences } = JSON.parse(text) as { fichier: string; preferences: Record<string, unknown> };
    if (!fichier.endsWith('preferences.json')) throw new Error(`No file in ${text}`);
    if (preferences['profil.nom'] !== 'Roy' || preferences.couleur !== null) throw new Error(`Values of ${text}`);
  },
};

const NAME_IN_SHEET = /\*\*Nom :\*\* Zoé \(à confirmer\) Roy \(à confirmer\)/;

export const CONFIG_CASES: readonly Case[] = [
  {
    name: 'config: a preference is set, read, listed and erased',
    runs: [
      set('profil.poste', 'Aide-soignante', 'de', 'nuit'),
      read('profil.poste', 'Aide-soignante de nuit\n'),
      {
        args: ['config', 'lister'],
        code: 0,
        out: { has: ['profil.poste (votre poste) : Aide-soignante de nuit', '{home}/preferences.json'] },
        err: { is: '' },
      },
      { args: ['config', 'effacer', 'profil.poste'], code: 0, out: { is: '' } },
      { args: ['config', 'lire', 'profil.poste'], code: 0, out: { is: '' }, err: { has: [/pas réglé/] } },
    ],
    left: { [FILE]: { mode: 0o600 } },
    names: { home: ['preferences.json'] },
  },
  {
    name: 'config: --json gives data',
    runs: [
      set('profil.nom', 'Roy'),
      set('conseils-tus', 'vague,absolu', 'vague'),
      { args: ['config', 'lister', '--json'], code: 0, out: LISTED, err: { is: '' } },
      {
        args: ['config', 'lire', 'profil.nom', '--json'],
        code: 0,
        out: { is: '{"cle":"profil.nom","valeur":"Roy"}\n' },
      },
      {
        args: ['config', 'lire', 'conseils-tus', '--json'],
        code: 0,
        out: { is: '{"cle":"conseils-tus","valeur":["vague","absolu"]}\n' },
      },
      { args: ['config', 'lire', 'sortie', '--json'], code: 0, out: { is: '{"cle":"sortie","valeur":null}\n' } },
    ],
  },
  {
    name: 'config: nothing is written by reading',
    runs: [{ args: ['config', 'lister'], code: 0 }, read('format', '')],
    left: { home: null },
  },
  {
    name: 'config: a date is kept as AAAA-MM-JJ, a folder as its whole path, formats cleaned',
    runs: [
      set('profil.embauche', '7/1/2020'),
      read('profil.embauche', '2020-01-07\n'),
      set('sortie', 'fiches'),
      read('sortie', '{cwd}/fiches\n'),
      set('format', 'MD, json,md'),
      read('format', 'md,json\n'),
    ],
  },
  {
    name: 'config: escapes of a terminal never reach it',
    runs: [
      set('profil.nom', '\u001b[31mRoy\u001b[0m\u0007'),
      read('profil.nom', 'Roy\n'),
      { args: ['config', 'lire', '\u001b[31mnom'], code: 2, err: { has: ['« nom »'] } },
    ],
  },
  refused('no word', [], 2, 'lister, lire, ecrire ou effacer'),
  refused('an unknown word, with the nearest', ['listr'], 2, '« listr »', /Vouliez-vous dire.*config lister/),
  refused('no key', ['lire'], 2, 'il manque : cle'),
  refused('no value', ['ecrire', 'format'], 2, 'il manque : valeur'),
  refused('an unknown key, with the nearest', ['lire', 'profil.prenon'], 2, 'profil.prenon', /dire « profil.prenom »/),
  refused('a key without its group', ['ecrire', 'poste', 'Maçon'], 2, /dire « profil.poste »/),
  refused('one unknown key among several: nothing is erased', ['effacer', 'format', 'x'], 2, '« x »'),
  refused('a key that means something in JavaScript', ['ecrire', '__proto__', 'x'], 2, '__proto__'),
  refused('a day that does not exist', ['ecrire', 'profil.embauche', '31/02/2020'], 1, '31/02/2020'),
  refused('an unknown colour wish', ['ecrire', 'couleur', 'bleu'], 1, '« bleu »', /auto, toujours ou jamais/),
  refused(
    'a simple mode that is neither yes nor no',
    ['ecrire', 'simple', 'peut-être'],
    1,
    '« peut-être »',
    'oui ou non',
  ),
  refused('an unknown format', ['ecrire', 'format', 'md,docx'], 2, 'docx', 'md, txt et json'),
  refused('an empty value', ['ecrire', 'profil.nom', ' '], 1, 'profil.nom'),
  refused('an unknown hint, with the nearest', ['ecrire', 'conseils-tus', 'vage'], 1, 'vage', /dire « vague »/),
  broken('a truncated file', '{\n\t"profil": {\n\t\t"no'),
  broken('an empty file', ''),
  broken('a list', '["Roy"]'),
  {
    name: 'config: a wrong value written by hand is told and left out, the rest is used',
    files: { [FILE]: '{"couleur":"bleu","profil":{"nom":"Roy","age":3},"sorti":"x"}' },
    runs: [
      {
        args: ['annuel', '--sans-question', '--sortie', '-'],
        code: 0,
        out: { has: ['Roy'] },
        err: { has: [/« bleu »/, /« profil.age »/, /« sorti »/, 'config lister'] },
      },
    ],
  },
  {
    name: 'config: the profile fills a new preparation, to be confirmed, below the answers given',
    runs: [
      set('profil.prenom', 'Zoé'),
      set('profil.nom', 'Roy'),
      set('profil.embauche', '2020-01-07'),
      {
        args: ['annuel', '--sans-question', '--sortie', '-'],
        code: 0,
        out: { has: [NAME_IN_SHEET, '7 janvier 2020 (à confirmer)'] },
      },
      {
        args: ['annuel', '--reponses', '-', '--sortie', '-'],
        stdin: 'prenom: Léa\n',
        code: 0,
        out: { has: [/\*\*Nom :\*\* Léa Roy \(à confirmer\)/], not: ['Zoé'] },
      },
      {
        args: ['annuel', '--reponses', '-', '--sortie', '-', '--format', 'json'],
        stdin: 'nom: null\n',
        code: 0,
        out: { has: [/"etat": ?"a-confirmer",\s*"valeur": ?"Zoé"/, /"etat": ?"passe"/], not: ['Roy'] },
      },
      { args: ['annuel', '--vierge', '--sortie', '-'], code: 0, out: { not: ['Zoé', 'Roy'] } },
    ],
  },
  {
    name: 'config: sheets go to the preferred folder in the preferred formats, unless the command line says other',
    runs: [
      set('sortie', 'mes fiches'),
      set('format', 'txt,json'),
      { args: ['annuel', '--reponses', '-'], stdin: 'date: 2026-12-08\n', code: 0 },
      { args: ['exporter', '--format', 'md', '--sortie', './'], code: 0 },
      { args: ['exporter', '--sortie', 'ici.md'], code: 0 },
      { args: ['exporter', '--sortie', '-'], code: 0, out: { not: ['{"', '# '], has: ['Ma préparation'] } },
      { args: ['exporter', '--partageable'], code: 0 },
    ],
    names: {
      cwd: ['mes fiches', 'fiche-annuel-2026-12-08.md', 'ici.md'],
      'cwd/mes fiches': [
        'fiche-annuel-2026-12-08.txt',
        'fiche-annuel-2026-12-08.json',
        'fiche-annuel-2026-12-08-partageable.txt',
        'fiche-annuel-2026-12-08-partageable.json',
      ],
    },
  },
  {
    name: 'config: a disk that refuses is told with a remedy',
    files: { home: 'a file in the place of the folder' },
    runs: [
      { args: ['config', 'ecrire', 'couleur', 'jamais'], code: 1, err: { has: ['ENOTDIR', 'PREP_ENTRETIEN_HOME'] } },
    ],
  },
];
