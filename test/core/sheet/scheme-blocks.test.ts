import { describe, expect, it } from 'vitest';
import { readAnswersText } from '../../../src/core/interview/read-answers.ts';
import { buildSheet } from '../../../src/core/sheet/build-sheet.ts';
import { shareable } from '../../../src/core/sheet/shareable.ts';
import type { Sheet } from '../../../src/core/sheet/sheet.ts';
import { loadSchemes } from '../../../src/files/schemes.ts';
import { loadLaw, loadTemplate } from '../../../src/files/templates.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { CONTENT_DIR } from '../../commands/test-host.ts';

const TITLE = 'CPF, VAE, bilan… : mes pistes';

function sheetOf(type: string, given: object, blank = false): Sheet {
  const template = loadTemplate(CONTENT_DIR, type);
  const { answers, problems } = readAnswersText('r.json', JSON.stringify(given), template);
  expect(problems).toEqual([]);
  return buildSheet(
    { template, contexts: [], length: 'complet', answers, blank },
    {
      law: loadLaw(CONTENT_DIR),
      schemes: loadSchemes(CONTENT_DIR),
      today: '2026-11-23',
      generator: 'prep-entretien',
    },
  );
}

function schemesOf(sheet: Sheet): string {
  const text = markdown({
    ...sheet,
    sections: sheet.sections.filter((section) => section.title.includes('mes pistes')),
  });
  return text.includes('mes pistes') ? text.slice(text.indexOf('mes pistes')).replace(/\u00a0/g, ' ') : '';
}

describe('the schemes on the sheet', () => {
  it('come from a wish, with the reason, the first step and the articles', () => {
    const text = schemesOf(sheetOf('annuel', { dispositifs: ['vae'] }));
    expect(text).toMatch(/Validation des acquis.*c’est le but de la VAE/);
    expect(text).toMatch(/Premier pas :\*\* Chercher le diplôme/);
    expect(text).toMatch(/Appui :\*\* L6313-5, L6411-1 et L6412-3/);
  });

  it('are three at most: the best of each wish first', () => {
    const text = schemesOf(sheetOf('annuel', { dispositifs: ['vae', 'bilan', 'ptp', 'reconversion'] }));
    expect(text.match(/^- /gm)).toHaveLength(3);
  });

  it('follow the employer whom the person wants to keep out of it', () => {
    const told = { 'savoir-a-la-fin': ['Quel métier viser'], 'employeur-informe': 'sans-lui' };
    expect(schemesOf(sheetOf('bilan', told))).toContain('l’employeur n’en saura rien');
  });

  it('count the time since the hire', () => {
    const wish = { 'formations-souhaitees': [{ intitule: 'La caisse', besoin: 'poste' }] };
    expect(schemesOf(sheetOf('integration', { ...wish, embauche: '2026-09-01' }))).toContain('Tutorat');
    expect(schemesOf(sheetOf('integration', { ...wish, embauche: '2021-09-01' }))).not.toContain('Tutorat');
  });

  it.each([
    ['nothing answered', {}],
    ['no wish among the answers', { prenom: 'Aïcha', dispositifs: ['cpf'] }],
  ])('are absent with %s', (_name, given) => {
    expect(schemesOf(sheetOf('annuel', given))).toBe('');
  });

  it('are absent from a blank sheet and from the shareable one', () => {
    expect(schemesOf(sheetOf('annuel', { dispositifs: ['vae'] }, true))).toBe('');
    const whole = sheetOf('annuel', { dispositifs: ['vae'] });
    expect(whole.sections.map(({ title }) => title.replace(/\u00a0/g, ' '))).toContain(TITLE);
    expect(schemesOf(shareable(whole).sheet)).toBe('');
  });
});
