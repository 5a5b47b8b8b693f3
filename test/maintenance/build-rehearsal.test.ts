/** Faults in the rehearsal's content: each is named with its place, all at once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { loadTemplate } from '../../src/files/templates.ts';
import { type RehearsalContent, readRehearsals } from '../../src/maintenance/build-rehearsal.ts';
import { contentDir } from '../templates/project.ts';

const TEMPLATES = new Map(['parcours'].map((type) => [type, loadTemplate(contentDir, type)]));
const FACTS = new Set(['parcours-vie-privee']);

const QUESTION = `  - id: souhait
    question: "Que souhaitez-vous ?"
    pourquoi: "Pour le noter."
    comment: "Un souhait proche, un souhait lointain."
    secondes: 60
    theme: projet
    reponses: [projet]
    contexte: [retour]
    droit: parcours-vie-privee
`;
const FILE = `type: parcours
interlocuteur: "Votre responsable"
questions:
${QUESTION}`;
const SHARED = `questions: []
objections:
  - id: plus-tard
    objection: "Plus tard, peut-être."
    pourquoi: "Pour gagner du temps."
    comment: "Demandez une date."
    secondes: 40
    repliques:
      - { debut: "D'accord. Il faudrait :", puise: [demande.echeance], blanc: "une date" }
      - { debut: "En attendant :", puise: [], blanc: "un petit pas" }
`;
const RECALL = `milieu: atelier
titre: "Atelier"
metiers: "Soudeuse, opérateur"
rang: 1
questions: ["Un ?", "Deux ?", "Trois ?", "Quatre ?", "Cinq ?", "Six ?", "Sept ?", "Huit ?"]
`;

function read(files: Readonly<Record<string, string>>): { content: RehearsalContent; told: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'prep-entretien-'));
  try {
    const all = { 'repetition/parcours.yaml': FILE, 'repetition/communs.yaml': SHARED, 'rappels/atelier.yaml': RECALL };
    for (const [name, text] of Object.entries({ ...all, ...files })) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const problems: Problem[] = [];
    const content = readRehearsals(root, TEMPLATES, FACTS, problems);
    const told = problems.map(({ file, line, column, message, remedy }) =>
      `${basename(file)}:${line}:${column} ${message} ${remedy ?? ''}`.replace(/\u00a0/g, ' ').trim(),
    );
    return { content, told };
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('the rehearsal’s content', () => {
  it('is read, typeset and put together when nothing is wrong with it', () => {
    const { content, told } = read({});
    expect(told).toEqual([]);
    const [rehearsal] = content.rehearsals;
    expect(rehearsal?.questions.map(({ question }) => question)).toEqual(['Que souhaitez-vous\u00a0?']);
    expect(rehearsal?.objections[0]?.repliques[0]?.debut).toBe('D’accord. Il faudrait\u00a0:');
    expect(content.recalls[0]?.questions[0]).toBe('Un\u00a0?');
  });

  it.each([
    [
      'an answer that the template lacks',
      { 'repetition/parcours.yaml': FILE.replace('[projet]', '[projt]') },
      'parcours.yaml:10:16 « projt » n’existe pas. Vouliez-vous dire « projet » ?',
    ],
    [
      'an unknown situation',
      { 'repetition/parcours.yaml': FILE.replace('[retour]', '[retuor]') },
      'parcours.yaml:11:16 « retuor » n’existe pas. Vouliez-vous dire « retour » ?',
    ],
    [
      'an unknown fact',
      { 'repetition/parcours.yaml': FILE.replace('parcours-vie-privee', 'parcours-vie-prive') },
      'parcours.yaml:12:12 « parcours-vie-prive » n’existe pas. Vouliez-vous dire « parcours-vie-privee » ?',
    ],
    [
      'an id that stands twice',
      { 'repetition/parcours.yaml': FILE + QUESTION },
      'parcours.yaml:13:9 L’identifiant « souhait » est déjà pris. Donnez-en un autre.',
    ],
    [
      'an id that an objection has',
      { 'repetition/parcours.yaml': FILE.replace('id: souhait', 'id: plus-tard') },
      'parcours.yaml:4:9 L’identifiant « plus-tard » est déjà pris. Donnez-en un autre.',
    ],
    [
      'an unknown interview',
      { 'repetition/autre.yaml': FILE.replace('type: parcours', 'type: parcour') },
      'autre.yaml:1:7 « parcour » n’existe pas. Vouliez-vous dire « parcours » ?',
    ],
    [
      'words drawn from a part that no kind has',
      { 'repetition/communs.yaml': SHARED.replace('demande.echeance', 'demande.date') },
      'communs.yaml:9:53 « demande.date » n’existe pas.',
    ],
    [
      'an objection left out of an interview that there is not',
      { 'repetition/communs.yaml': `${SHARED}    sauf: [annuaire]\n` },
      'communs.yaml:11:12 « annuaire » n’existe pas. Écrivez parcours.',
    ],
    [
      'a question without its time',
      { 'repetition/parcours.yaml': FILE.replace('    secondes: 60\n', '') },
      'parcours.yaml:4:5 Il manque « secondes ». Ajoutez la clé « secondes ».',
    ],
    [
      'too few recall questions',
      { 'rappels/atelier.yaml': RECALL.replace(', "Huit ?"', '') },
      'atelier.yaml:5:12 « questions » a trop peu d’éléments. Il en faut au moins 8.',
    ],
  ])('names %s', (_name, files, problem) => {
    expect(read(files).told.join('\n')).toContain(problem);
  });

  it('misses an interview that has no rehearsal', () => {
    const missing = read({ 'repetition/parcours.yaml': FILE.replace('type: parcours', 'type: annuel') });
    expect(missing.told.join('\n')).toContain('La répétition de « parcours » manque.');
  });
});
