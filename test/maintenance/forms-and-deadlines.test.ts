/** The build refuses a form or words of deadlines that would fail in front of a person. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { loadLaw } from '../../src/files/templates.ts';
import { readDeadlineWords } from '../../src/maintenance/build-deadlines.ts';
import { readForms } from '../../src/maintenance/build-forms.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { contentDir } from '../templates/project.ts';

const FORM = `formulaire: essai
titre: Un essai
intro: [Pour voir.]
suite: Voir
sections:
  - id: une
    titre: Une
    questions:
      - { id: nom, genre: ligne, question: Lequel ?, intitule: Nom, theme: identite }
      - { id: jour, genre: date, question: Quand ?, intitule: Jour, theme: identite, si: { question: nom, repondu: oui } }
`;

const WORDS = `echeance: parcours
titre: Un essai
cas: [{ id: un, faits: [parcours-themes], articles: [L6315-1], explication: "Le {date}." }]
que_faire: [{ statut: fait, texte: Rien. }]
`;

describe('the build', () => {
  const folder = temporaryFolder();
  const { facts } = loadLaw(contentDir);

  function problemsOf(name: string, text: string, read: (problems: Problem[]) => unknown): string[] {
    writeFileSync(folder(name), text);
    const problems: Problem[] = [];
    read(problems);
    return problems.map(({ line, column, message }) => `${line}:${column} ${message.replaceAll('\u00a0', ' ')}`);
  }
  const form = (text: string) => problemsOf('essai.yaml', text, (problems) => readForms(folder(), problems));
  const words = (text: string) =>
    problemsOf('essai.yaml', text, (problems) => readDeadlineWords(folder(), facts, problems));

  it('takes a form that is right', () => {
    expect(form(FORM)).toEqual([]);
  });

  it.each<readonly [string, string, string, RegExp]>([
    ['an unknown key', 'suite: Voir', 'suit: Voir', /« suit »/],
    ['another name than its file', 'formulaire: essai', 'formulaire: autre', /nom du fichier/],
    ['a condition on nothing', 'question: nom,', 'question: non,', /« non » n’existe pas/],
    ['the same id twice', 'id: jour', 'id: nom', /« nom » existe déjà/],
    ['a choice without choices', 'genre: date', 'genre: choix', /besoin de « choix »/],
  ])('refuses a form with %s', (_name, right, faulty, expected) => {
    const problems = form(FORM.replace(right, faulty));
    expect(problems.join('\n')).toMatch(expected);
  });

  it('takes words that are right', () => {
    expect(words(WORDS)).toEqual([]);
  });

  it.each<readonly [string, string, string, string]>([
    ['an article that no fact cites', 'L6315-1', 'L6315-9', '3:54 « L6315-9 » n’est dans aucun fichier'],
    ['an unknown fact', 'parcours-themes', 'parcours-theme', '3:25 « parcours-theme » n’est dans aucun fichier'],
    ['an unknown status', 'statut: fait', 'statut: faite', '4:23 « faite » n’est pas une valeur'],
    ['an unknown code', 'echeance: parcours', 'echeance: parcour', '1:11 « parcour » n’est pas une valeur'],
  ])('refuses words with %s', (_name, right, faulty, expected) => {
    expect(words(WORDS.replace(right, faulty))).toEqual([expect.stringContaining(expected)]);
  });
});
