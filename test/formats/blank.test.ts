import { describe, expect, it } from 'vitest';
import { buildSheet } from '../../src/core/sheet/build-sheet.ts';
import type { Preparation } from '../../src/core/sheet/preparation.ts';
import { composedKind } from '../../src/core/template/kinds.ts';
import type { Question } from '../../src/core/template/schema.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { plainText } from '../../src/formats/text.ts';
import { type Given, preparationOf, smallTemplate, surroundings } from './small-preparation.ts';

const FORMATS = [
  { name: 'md', write: markdown },
  { name: 'txt', write: plainText },
];

function blank(given: Given): Preparation {
  return { ...preparationOf(given), blank: true };
}

/** The text from a label on; fails when the label isn't there. */
function afterLabel(text: string, label: string): string {
  const at = text.indexOf(label);
  expect(at, label).toBeGreaterThan(-1);
  return text.slice(at + label.length, at + label.length + 400);
}

/** Dots to write on, or boxes to tick, before anything else is asked. */
const ROOM = /^[^….[]{0,90}(…{5,}|\.{5,}|\[ \])/;

/** Where the template's questions that stand elsewhere than in their section leave room. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  prenom: 'Nom',
  nom: 'Nom',
  poste: 'Poste',
  service: 'Poste',
  embauche: 'Embauche',
  jour: 'Entretien',
  duree: 'Entretien',
  responsable: 'Avec',
  messages: 'Mes messages',
  demander: 'Mes questions',
  decision: 'Je ne pars pas sans',
};

const QUESTIONS: readonly Question[] = smallTemplate.sections.flatMap((section) => section.questions);

describe.each(FORMATS)('a blank sheet in $name', ({ write }) => {
  it('has questions to look at', () => expect(QUESTIONS.length).toBeGreaterThan(25));

  it.each(QUESTIONS.map((question) => ({ question, id: question.id })))('holds room for $id', ({ question }) => {
    const text = write(buildSheet(blank({}), surroundings));
    const label = ELSEWHERE[question.id] ?? question.intitule;
    const kind = composedKind(question.genre);
    if (kind) {
      const own = afterLabel(text, label);
      for (const part of kind.parts) expect(afterLabel(text.slice(text.indexOf(own)), part.label)).toMatch(ROOM);
    } else if (question.choix) {
      for (const choice of question.choix) expect(text).toContain(`[ ] ${choice.libelle}`);
    } else expect(afterLabel(text, label)).toMatch(ROOM);
  });

  it('shows the answers that are known in place of the room', () => {
    const text = write(buildSheet(blank({ 'ligne-un': 'déjà su', nom: 'Beaugendre' }), surroundings));
    expect(afterLabel(text, 'Ligne une')).toMatch(/^\u00a0:(\*\*)? déjà su/);
    expect(text).toContain('Beaugendre');
    expect(afterLabel(text, 'Ligne deux')).toMatch(ROOM);
  });

  it('says nothing of what is to be completed or looked up', () => {
    expect(write(buildSheet(blank({}), surroundings))).not.toMatch(/à compléter/i);
  });
});
