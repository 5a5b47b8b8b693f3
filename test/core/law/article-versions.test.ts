import { describe, expect, it } from 'vitest';
import {
  byArticle,
  type CodeArticle,
  isFailure,
  judge,
  normaliseLawText,
  type RecordedArticle,
  recordArticle,
  type Status,
  versionInForce,
} from '../../../src/core/law/article-versions.ts';

const OLD = { id: 'LEGIARTI000000000001', start: '2019-01-01', end: '2025-10-26' };
const NOW = { id: 'LEGIARTI000000000002', start: '2025-10-26', end: '2026-09-01' };
const NEXT = { id: 'LEGIARTI000000000003', start: '2026-09-01', end: '2999-01-01' };

const article: CodeArticle = { id: NOW.id, text: 'Le salarié  est informé.', versions: [OLD, NOW, NEXT] };
const digest = (text: string): string => `<${text}>`;
const read: RecordedArticle = { article: 'L1', legi: NOW.id, debut: NOW.start, empreinte: '<Le salarié est informé.>' };

function status(over: {
  legi?: string;
  article?: CodeArticle | null;
  recorded?: Partial<RecordedArticle> | null;
  day?: string;
}): Status {
  const citation = { article: 'L1', legi: over.legi ?? NOW.id, facts: ['un-fait'] };
  const recorded = over.recorded === null ? undefined : { ...read, ...over.recorded };
  const known = over.article === null ? undefined : (over.article ?? article);
  return judge(citation, known, recorded, over.day ?? '2026-03-27', digest).status;
}

describe('versionInForce', () => {
  it.each([
    ['2018-12-31', undefined],
    ['2019-01-01', OLD],
    ['2025-10-25', OLD],
    ['2025-10-26', NOW],
    ['2026-08-31', NOW],
    ['2026-09-01', NEXT],
  ])('on %s', (day, version) => expect(versionInForce(article, day)).toEqual(version));
});

describe('judge', () => {
  const renumbered: CodeArticle = { ...article, id: NEXT.id, versions: [OLD, NOW, NEXT] };
  it.each<[string, Parameters<typeof status>[0], Status]>([
    ['same wording, same text', {}, 'conforme'],
    [
      'spaces and apostrophes do not count',
      { article: { ...article, text: ' Le salarié est\u00a0informé.\n' } },
      'conforme',
    ],
    ['another text', { article: { ...article, text: 'Le salarié est convoqué.' } }, 'change'],
    ['a new wording with the same text', { article: renumbered, day: '2026-09-01' }, 'renomme'],
    ['a new wording with another text', { article: { ...renumbered, text: 'Autre.' }, day: '2026-09-01' }, 'change'],
    ['the announced wording has begun, without its text', { day: '2026-11-23' }, 'illisible'],
    ['a day before the cited wording', { day: '2020-01-01' }, 'anterieur'],
    [
      'a day before the cited wording, recorded without text',
      { legi: NEXT.id, recorded: { legi: NEXT.id, empreinte: null } },
      'anterieur',
    ],
    [
      'recorded without text, still none',
      { legi: NEXT.id, recorded: { legi: NEXT.id, empreinte: null }, day: '2026-11-23' },
      'illisible',
    ],
    ['recorded without text, readable now', { recorded: { empreinte: null } }, 'a-relire'],
    [
      'another wording than the one recorded without text',
      { article: renumbered, recorded: { empreinte: null }, day: '2026-09-01' },
      'a-relire',
    ],
    ['never recorded', { recorded: null }, 'a-enregistrer'],
    ['recorded with another id', { recorded: { legi: OLD.id } }, 'a-enregistrer'],
    ['an id of another article', { legi: 'LEGIARTI000000000009' }, 'mal-cite'],
    ['repealed', { article: { ...article, versions: [OLD, NOW] }, day: '2026-09-01' }, 'abroge'],
    ['no such article', { article: null }, 'absent'],
  ])('%s', (_, over, expected) => expect(status(over)).toBe(expected));

  it('lists the wordings to come, those of the past never', () => {
    const citation = { article: 'L1', legi: NOW.id, facts: [] };
    expect(judge(citation, article, read, '2026-03-27', digest).announced).toEqual([NEXT]);
    expect(judge(citation, article, read, '2026-09-01', digest).announced).toEqual([]);
  });

  it('fails for what has to be mended only', () => {
    const statuses: Status[] = [
      'conforme',
      'renomme',
      'anterieur',
      'illisible',
      'change',
      'a-relire',
      'a-enregistrer',
      'mal-cite',
      'abroge',
      'absent',
    ];
    const finding = { citation: { article: 'L1', legi: NOW.id, facts: [] }, announced: [] };
    expect(statuses.filter((one) => isFailure({ ...finding, status: one }))).toEqual(statuses.slice(4));
  });
});

describe('recordArticle', () => {
  it('keeps the wording in force, with the digest of its text', () => {
    expect(recordArticle('L1', article, '2026-03-27', digest)).toEqual(read);
  });

  it('has no digest for a wording without text', () => {
    expect(recordArticle('L1', article, '2026-11-23', digest)).toEqual({
      article: 'L1',
      legi: NEXT.id,
      debut: NEXT.start,
      empreinte: null,
    });
  });

  it('records nothing of what is not in force', () => {
    expect(recordArticle('L1', article, '2000-01-01', digest)).toBeNull();
    expect(recordArticle('L1', undefined, '2026-03-27', digest)).toBeNull();
  });
});

it('normaliseLawText keeps words and drops editions', () => {
  expect(normaliseLawText('  L’employeur \n assure\u00a0l’adaptation. ')).toBe("L'employeur assure l'adaptation.");
});

it('byArticle sorts by number', () => {
  const names = ['R6323-1', 'L6323-13', 'L6323-2', 'L1222-10', 'L1222-2'].map((name) => ({ article: name }));
  expect(names.toSorted(byArticle).map(({ article: name }) => name)).toEqual([
    'L1222-2',
    'L1222-10',
    'L6323-2',
    'L6323-13',
    'R6323-1',
  ]);
});
