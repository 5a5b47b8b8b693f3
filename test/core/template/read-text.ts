/** Templates read as the program reads them, with one shared question and one fact of law. */
import { type ReadTemplate, readTemplate } from '../../../src/core/template/read-template.ts';
import type { Shared } from '../../../src/core/template/shared-questions.ts';

const SHARED: Shared = {
  questions: {
    prenom: { id: 'prenom', genre: 'ligne', question: 'Prénom ?', intitule: 'Prénom', theme: 'identite' },
  },
  lines: { imprimer: 'Imprimez la fiche.' },
};

const KNOWN = { facts: new Set(['cep-gratuit', 'vae-depuis']) };

export function readText(text: string): ReadTemplate {
  return readTemplate('modele.yaml', text, SHARED, KNOWN);
}

/** `line:column message remedy` of each problem, with plain spaces and apostrophes. */
export function problemLines(text: string): string[] {
  return readText(text).problems.map(({ line, column, message, remedy }) =>
    `${line}:${column} ${message} ${remedy ?? ''}`.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'"),
  );
}
