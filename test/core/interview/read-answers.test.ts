import { describe, expect, it } from 'vitest';
import { answerOf, problemsOf, readFile } from './answers-file.ts';

/** [what the file says, the answer] */
const GOOD: readonly (readonly [string, unknown])[] = [
  ['ligne-un: Cariste', 'Cariste'],
  ['ligne-un: "a\\nb"', 'a b'],
  ['ligne-un: "  a  "', 'a'],
  ['ligne-un: 08', '08'],
  ['ligne-un: 0612345678', '0612345678'],
  ['ligne-un: 1e3', '1e3'],
  ['ligne-un: 2026-12-01', '2026-12-01'],
  ['ligne-un: true', 'true'],
  ['ligne-un: 0x1F', '0x1F'],
  ['ligne-un: 1_000', '1_000'],
  ['ligne-un: non', 'non'],
  ['ligne-un: "\\e[31mrouge\\e[0m"', 'rouge'],
  ['texte-un: |\n  a\n\n\n  b\n', 'a\n\nb'],
  ['texte-un: "---"', '---'],
  ['liste-un: [a, 08, true]', ['a', '08', 'true']],
  ['liste-un: un seul', ['un seul']],
  ['liste-un: [a, null, "", " ", b]', ['a', 'b']],
  ['liste-un: ["a\\nb"]', ['a\nb']],
  ['choix-un: a', 'a'],
  ['choix-plusieurs: [c, a]', ['c', 'a']],
  ['choix-plusieurs: b', ['b']],
  ['accord: true', true],
  ['accord: false', false],
  ['accord: oui', true],
  ['accord: Non', false],
  ['accord: "OUI "', true],
  ['combien: 12', 12],
  ['combien: -3', -3],
  ['combien: 7.5', 7.5],
  ['combien: 7,5', 7.5],
  ['combien: "1 850,50"', 1850.5],
  ['combien: "1\u00a0850"', 1850],
  ['combien: 0', 0],
  ['le-jour: 2026-12-01', '2026-12-01'],
  ['le-jour: 01/12/2026', '2026-12-01'],
  ['le-jour: 1/2/2026', '2026-02-01'],
  ['le-jour: 29/02/2028', '2028-02-29'],
  ['charge: 1', 1],
  ['charge: "5"', 5],
  ['reussites: [{ situation: a, periode: mars }]', [{ situation: 'a', periode: 'mars' }]],
  ['reussites: [{ periode: mars, situation: a }]', [{ situation: 'a', periode: 'mars' }]],
  ['reussites: [tout en un]', [{ situation: 'tout en un' }]],
  ['reussites: tout en un', [{ situation: 'tout en un' }]],
  ['reussites: { action: seule }', [{ action: 'seule' }]],
  ['reussites: [{ situation: a, action: null, preuve: "" }]', [{ situation: 'a' }]],
  ['difficultes: ["une panne"]', [{ fait: 'une panne' }]],
  ['objectifs: ["moins d’attente"]', [{ intitule: 'moins d’attente' }]],
  ['formations: [CACES]', [{ intitule: 'CACES' }]],
  ['demandes: [un second écran]', [{ objet: 'un second écran' }]],
  ['engagements: [réserver]', [{ quoi: 'réserver' }]],
  ['engagements: [{ quoi: 08 }]', [{ quoi: '08' }]],
  ['engagements: [{ quoi: a, echeance: 01/12/2026 }]', [{ quoi: 'a', echeance: '2026-12-01' }]],
  ['engagements: [{ quoi: a, echeance: fin mars }]', [{ quoi: 'a', echeance: 'fin mars' }]],
  ['objectifs: [{ intitule: a, atteinte: non-tenu }]', [{ intitule: 'a', atteinte: 'non-tenu' }]],
  [
    'formations: [{ intitule: a, besoin: evolution, quand: 2027-01-02 }]',
    [{ intitule: 'a', besoin: 'evolution', quand: '2027-01-02' }],
  ],
  ['ligne-un: null', 'passe'],
  ['ligne-un: ~', 'passe'],
  ['ligne-un:', 'passe'],
  ['ligne-un: ""', 'passe'],
  ['ligne-un: "\\0\\e[0m"', 'passe'],
  ['liste-un: []', 'passe'],
  ['reussites: [{}, null, ""]', 'passe'],
  ['reussites: null', 'passe'],
  ['combien: null', 'passe'],
  ['combien: { inconnu: true }', 'inconnu'],
  ['ligne-un: { inconnu: true }', 'inconnu'],
  ['demandes: { inconnu: true }', 'inconnu'],
  ['choix-plusieurs: { inconnu: true }', 'inconnu'],
];

/** [what the file says, the start of each problem and a word of what to write] */
const BAD: readonly (readonly [string, readonly (readonly [string, RegExp])[]])[] = [
  ['ligne-un: { a: 1, b: 2 }', [['1:11', /texte/]]],
  ['ligne-un: [a, b]', [['1:11', /texte/]]],
  ['ligne-un: { Votre réussite: décrivez-la }', [['1:11', /deux-points.*guillemets/]]],
  [
    'liste-un:\n  - un\n  - Votre réussite : décrivez-la',
    [['3:5', /deux-points.*guillemets.*Votre réussite ?: décrivez-la/]],
  ],
  [
    'liste-un: [a, { b: c }, [d]]',
    [
      ['1:15', /deux-points/],
      ['1:25', /texte/],
    ],
  ],
  ['choix-un: A', [['1:11', /« A ».*« a »/]]],
  ['choix-un: zzz', [['1:11', /a ou b/]]],
  ['choix-un: [a]', [['1:11', /choix-un/]]],
  ['choix-un: 1', [['1:11', /choix-un/]]],
  [
    'choix-plusieurs: [a, z, q]',
    [
      ['1:22', /« z ».*a, b ou c/],
      ['1:25', /« q »/],
    ],
  ],
  ['accord: peut-être', [['1:9', /oui ou non/]]],
  ['accord: 1', [['1:9', /oui ou non/]]],
  ['combien: douze', [['1:10', /« douze ».*nombre/]]],
  ['combien: 12 heures', [['1:10', /nombre/]]],
  ['combien: .inf', [['1:10', /nombre/]]],
  ['combien: .nan', [['1:10', /nombre/]]],
  ['combien: [1]', [['1:10', /nombre/]]],
  ['combien: true', [['1:10', /nombre/]]],
  ['le-jour: 31/02/2026', [['1:10', /« 31\/02\/2026 ».*jj\/mm\/aaaa/]]],
  ['le-jour: 29/02/2026', [['1:10', /date/]]],
  ['le-jour: 2026-13-01', [['1:10', /date/]]],
  ['le-jour: 01/12/26', [['1:10', /date/]]],
  ['le-jour: demain', [['1:10', /date/]]],
  ['le-jour: 2026', [['1:10', /date/]]],
  ['charge: 0', [['1:9', /entre 1 et 5/]]],
  ['charge: 6', [['1:9', /entre 1 et 5/]]],
  ['charge: 2.5', [['1:9', /entier/]]],
  ['reussites: [{ situaton: a }]', [['1:15', /« situaton ».*« situation »/]]],
  ['reussites: [{ situation: a, zzzz: b }]', [['1:29', /« zzzz ».*situation.*periode/]]],
  ['reussites:\n  - Inventaire : fini en deux jours', [['2:5', /deux-points.*guillemets/]]],
  ['reussites: [{ situation: { a: b } }]', [['1:26', /deux-points/]]],
  ['reussites: [{ situation: [a] }]', [['1:26', /texte/]]],
  ['objectifs: [{ atteinte: tenus }]', [['1:25', /« tenus ».*« tenu »/]]],
  ['engagements: [{ quoi: a, echeance: 31/02/2027 }]', [['1:36', /31\/02\/2027/]]],
  ['lign-un: a', [['1:1', /« lign-un ».*« ligne-un »/]]],
  ['qqqqqqqqq: a', [['1:1', /n'est pas une question/]]],
  ['demandes: { inconnu: false }', [['1:13', /« inconnu »/]]],
  ['- a', [['1:1', /identifiant/]]],
  ['bonjour', [['1:1', /identifiant/]]],
  ['ligne-un: a\nligne-un: b', [['2:1', /déjà/]]],
  [
    'ligne-un: Objectif #1 atteint\nligne-deux: Objectif #1 atteint',
    [
      ['1:20', /#/],
      ['2:22', /#/],
    ],
  ],
  ['ligne-un:\u00a0Cariste', [['1:1', /insécable/]]],
  ['ligne-un: a\nligne-deux:\u00a0Cariste', [['2:1', /insécable/]]],
  ['\tligne-un: a', [['1:1', /tabulation/]]],
  ["ligne-un: 'l'équipe'", [['1:14', /apostrophe/]]],
];

describe('an answers file', () => {
  it.each(GOOD)('reads %j', (text, value) => {
    expect(answerOf(text)).toEqual(value);
  });

  it.each(BAD)('refuses %j', (text, expected) => {
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(expected.map(([place]) => place));
    expected.forEach(([, words], index) => expect(problems[index]).toMatch(words));
  });

  it('reads all the good values at once, in JSON too', () => {
    const given = {
      'ligne-un': 'a',
      'liste-un': ['b'],
      accord: true,
      combien: 3,
      'le-jour': '01/12/2026',
      reussites: ['c'],
      charge: 2,
    };
    const { answers, problems } = readFile(JSON.stringify(given, null, 2));
    expect(problems).toEqual([]);
    expect(Object.keys(answers).sort()).toEqual(Object.keys(given).sort());
    expect(answers['le-jour']).toEqual({ etat: 'repondu', valeur: '2026-12-01' });
  });

  it('tells all the problems at once, in the order of the file', () => {
    const text = [
      'inconue: 1',
      'charge: 9',
      'choix-un: c',
      'le-jour: 31/04/2026',
      'liste-un:',
      '  - a : b',
      'accord: bof',
    ].join('\n');
    expect(problemsOf(text).map((problem) => problem.split(' ')[0])).toEqual([
      '1:1',
      '2:9',
      '3:11',
      '4:10',
      '6:5',
      '7:9',
    ]);
  });

  it('sees the no-break space of each line at once', () => {
    const problems = problemsOf('ligne-un:\u00a0a\nligne-deux:\u00a0b\nposte: c');
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['1', '2']);
    for (const problem of problems) expect(problem).toContain('insécable');
  });

  it.each(['', '   \n', '# rien\n', 'null', '{}', '---\n', '\ufeff'])(
    'holds no answer and no problem when it is %j',
    (text) => {
      expect(readFile(text)).toEqual({ answers: {}, problems: [] });
    },
  );

  it('keeps good answers beside bad ones', () => {
    expect(readFile('ligne-un: a\ncharge: 9').answers).toMatchObject({ 'ligne-un': { etat: 'repondu', valeur: 'a' } });
  });

  it('takes no name of JavaScript for a question', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const { answers, problems } = readFile(`${name}: { inconnu: true }`);
      expect(problems.length, name).toBe(1);
      expect(Object.keys(answers), name).toEqual([]);
    }
    expect(problemsOf('reussites: [{ __proto__: a }]')).toEqual([expect.stringMatching(/^1:15 .*« __proto__ »/)]);
    expect(problemsOf('{"reussites": [{"constructor": "a"}]}')[0]).toContain('« constructor »');
  });

  it('never repeats escape sequences of the file in its messages', () => {
    const problems = problemsOf(
      '"\\e[31mid": 1\n"choix-un": "\\e]0;titre\\a"\ncombien: "\\e[2J"\nreussites: [{ "\\e[1m": x }]',
    );
    expect(problems.length).toBe(4);
    expect(problems.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});
