/** Whatever a person typed comes back from the sheet as it was; what is no sheet of ours is told apart. */
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/formats/markdown.ts';
import { readMarkdown, sheetType } from '../../../src/formats/reading/read-markdown.ts';
import { NASTY_TEXTS } from '../nasty-texts.ts';
import { preparationOf, sheetOf, smallTemplate } from '../small-preparation.ts';

const questions = smallTemplate.sections.flatMap((section) => section.questions);

function idOf(genre: string): string {
  const found = questions.find((question) => question.genre === genre && !question.place && !question.alimente);
  if (!found) throw new Error(`No question of kind ${genre}`);
  return found.id;
}

const text = idOf('texte');
const list = idOf('liste');
const success = idOf('reussite');
const request = idOf('demande');

describe('any text that a person may type', () => {
  it.each(NASTY_TEXTS.map((nasty) => [JSON.stringify(nasty), nasty] as const))('%s comes back', (_title, nasty) => {
    const given = {
      [text]: nasty,
      [list]: [nasty, 'fin'],
      [success]: [{ situation: nasty, resultat: nasty }, { action: nasty }],
      [request]: [{ objet: nasty, motif: nasty }, { objet: 'fin' }],
    };
    const { answers } = preparationOf(given);
    const read = readMarkdown(markdown(sheetOf(given)), smallTemplate).answers;
    for (const id of [text, list, success, request]) expect(read[id], id).toEqual(answers[id]);
  });
});

describe('what is no sheet of this program', () => {
  it.each([
    ['nothing', ''],
    ['Markdown of another', '# Titre\n\nDu texte.\n'],
    ['front matter of another', '---\ntype: "annuel"\n---\n\n# Titre\n'],
    ['front matter that never ends', '---\ntype: "annuel"\ngenere_par: "prep-entretien 1.0.0"\n'],
    ['a front matter that is no list of values', '---\n- a\ngenere_par: "prep-entretien 1.0.0"\n---\n'],
  ])('%s', (_title, other) => {
    expect(sheetType(other)).toBeNull();
  });
});
