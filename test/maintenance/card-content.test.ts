/** Broken cards: every problem at once, with its place and what to write. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { TOPIC_IDS } from '../../src/core/interview-card/topics.ts';
import type { Fact } from '../../src/core/law/facts.ts';
import type { Problem } from '../../src/core/problem.ts';
import { readCards } from '../../src/maintenance/card-content.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

const inFolder = temporaryFolder();

const FACT: Fact = {
  id: 'rythme-fixe',
  court: 'Un entretien tous les 3 ans.',
  enonce: 'Un entretien a lieu tous les 3 ans.',
  valeurs: { ans: 3 },
  articles: [],
  verifie: '2026-11',
  certitude: 'interpretation',
  ou_demander: 'CSE',
};

const APART = `a_part:
  titre: "Un autre rendez-vous"
  resume: "Ce n'est pas un entretien à préparer ici."
  ou_demander: "Les élus du personnel (CSE)"
  apporter: ["La lettre de convocation"]
`;

/** A card that is right; each test spoils it in one place. */
function card(name: string, apart = ''): string {
  const topics = TOPIC_IDS.filter((topic) => topic !== 'apporter').map(
    (topic) => `  ${topic}:\n    - "Une phrase sur ce sujet."`,
  );
  return `carte: ${name}
${apart}bref:
  obligatoire: oui
  rythme: "tous les {ans} ans"
  qui: "vous et votre responsable"
  evalue: non
  ecrit: non
  accompagne: non
  droits: [rythme-fixe]
rubriques:
${topics.join('\n')}
`;
}

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(inFolder('cartes', `${name}.yaml`), text);
  const problems: Problem[] = [];
  readCards(inFolder(), [FACT], problems);
  return problems.map(
    ({ file, line, column, message, remedy }) => `${basename(file)}:${line}:${column} ${message} ${remedy ?? ''}`,
  );
}

beforeEach(() => {
  mkdirSync(inFolder('cartes'));
  mkdirSync(inFolder('modeles'));
  writeFileSync(inFolder('modeles', 'annuel.yaml'), '');
});

describe('cards that are right', () => {
  it('have no problem: one with a template, one apart', () => {
    expect(problemsOf({ annuel: card('annuel'), visite: card('visite', APART) })).toEqual([]);
  });
});

describe('cards with a problem', () => {
  it.each<[string, (text: string) => string, RegExp]>([
    ['a topic that is missing', (text) => text.replace(/ {2}pieges:\n.*\n/, ''), /^annuel\.yaml:11:3 .*« pieges »/],
    [
      'an unknown topic',
      (text) => `${text}  piege: ["Une phrase de trop."]\n`,
      /^annuel\.yaml:43:3 .*« piege » n’existe.*Vouliez-vous dire « pieges »/,
    ],
    ['an unknown word', (text) => text.replace('evalue: non', 'evalue: parfois'), /^annuel\.yaml:6:11 .*oui.*non/],
    [
      'a sentence that YAML cuts',
      (text) => text.replace('"Une phrase sur ce sujet."', 'But : tenir'),
      /^annuel\.yaml:12:7 /,
    ],
    [
      'an unknown fact of the short answers',
      (text) => text.replace('[rythme-fixe]', '[rythme-fixe, rytme-fixe]'),
      /^annuel\.yaml:9:25 .*« rytme-fixe ».*« rythme-fixe »/,
    ],
    [
      'an unknown fact of a topic',
      (text) => text.replace('"Une phrase sur ce sujet."', '{ droit: rythm }'),
      /^annuel\.yaml:12:16 .*« rythm » n’existe pas/,
    ],
    [
      'a fact told twice',
      (text) => text.replace('- "Une phrase sur ce sujet."', '- droit: rythme-fixe\n    - droit: rythme-fixe'),
      /^annuel\.yaml:13:14 .*déjà dit/,
    ],
    ['a figure of no fact', (text) => text.replace('{ans}', '{mois}'), /^annuel\.yaml:4:11 .*« \{mois\} »/],
    ['what belongs to cards apart', () => card('annuel', APART), /^annuel\.yaml:3:3 .*a un modèle/],
    [
      'another name than its file',
      (text) => text.replace('carte: annuel', 'carte: anuel'),
      /^annuel\.yaml:1:8 Aucun modèle/,
    ],
  ])('%s', (_name, spoil, expected) => {
    const right = card('annuel');
    const spoilt = spoil(right);
    expect(spoilt).not.toBe(right);
    const problems = problemsOf({ annuel: spoilt });
    expect(problems[0]?.replace(/[\u00a0]/g, ' ')).toMatch(expected);
  });

  it('are told all at once, with the interview that has none', () => {
    writeFileSync(inFolder('modeles', 'parcours.yaml'), '');
    const problems = problemsOf({ annuel: card('annuel').replace('evalue: non', 'evalue: x'), seul: card('seul') });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'annuel.yaml:6:11',
      'seul.yaml:1:8',
      'parcours.yaml:1:1',
    ]);
  });
});
