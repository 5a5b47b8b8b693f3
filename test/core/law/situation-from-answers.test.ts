/** The form « situation » and what is made of its answers. */
import { describe, expect, it } from 'vitest';
import type { Answers, AnswerValue } from '../../../src/core/interview/answers.ts';
import { visiblePath } from '../../../src/core/interview/path.ts';
import { REASONS } from '../../../src/core/law/situation.ts';
import { answersFaults, situationFromAnswers } from '../../../src/core/law/situation-from-answers.ts';
import { loadForm } from '../../../src/files/templates.ts';
import { contentDir } from '../../templates/project.ts';

const form = loadForm(contentDir, 'situation');
const questions = form.sections.flatMap((section) => section.questions);

function answers(values: Readonly<Record<string, AnswerValue>>): Answers {
  const ids = new Set(questions.map(({ id }) => id));
  expect(Object.keys(values).filter((id) => !ids.has(id))).toEqual([]);
  return Object.fromEntries(Object.entries(values).map(([id, valeur]) => [id, { etat: 'repondu' as const, valeur }]));
}

const ALL = {
  public: false,
  embauche: '2019-09-01',
  effectif: 60,
  'a-eu-un-entretien': true,
  'dernier-entretien': '2023-05-20',
  'a-eu-un-etat-des-lieux': true,
  'dernier-etat-des-lieux': '2024-06-01',
  'a-un-accord': true,
  rythme: 3,
  revient: true,
  'motif-du-retour': 'parental',
  'date-du-retour': '2026-09-01',
  naissance: '1981-02-14',
  'a-une-visite': true,
  visite: '2026-09-02',
  'a-eu-une-formation': true,
  'derniere-formation': '2023-04-01',
  'a-ete-suspendu': true,
  'suspendu-du': '2024-01-01',
  'suspendu-au': '2024-11-30',
};

describe('a situation from answers', () => {
  it('holds all that the form asks', () => {
    expect(Object.keys(ALL)).toEqual(questions.map(({ id }) => id));
    expect(situationFromAnswers(answers(ALL))).toEqual({
      embauche: '2019-09-01',
      naissance: '1981-02-14',
      effectif: 60,
      entretiens: [
        { type: 'parcours', date: '2023-05-20' },
        { type: 'etat-des-lieux', date: '2024-06-01' },
      ],
      retours: [{ motif: 'parental', date: '2026-09-01' }],
      visite_mi_carriere: '2026-09-02',
      accord: { periodicite: 3 },
      formations: [{ date: '2023-04-01', obligatoire: false }],
      suspensions: [{ du: '2024-01-01', au: '2024-11-30' }],
    });
  });

  it('holds nothing that is not known', () => {
    expect(situationFromAnswers({})).toEqual({});
    const half = answers({ revient: true, 'date-du-retour': '2026-09-01', 'suspendu-du': '2024-01-01' });
    expect(situationFromAnswers({ ...half, embauche: { etat: 'inconnu' } })).toEqual({});
  });

  it('asks civil servants nothing more', () => {
    const given = answers({ public: true });
    expect(situationFromAnswers(given)).toEqual({ profil: { public: true } });
    const path = visiblePath(form, { answers: given, contexts: [], length: 'complet' });
    expect(path.map(({ question }) => question.id)).toEqual(['public']);
  });

  it('offers every reason of absence', () => {
    const offered = questions.find(({ id }) => id === 'motif-du-retour')?.choix?.map(({ id }) => id) ?? [];
    expect(offered.toSorted()).toEqual([...REASONS].toSorted());
  });

  it.each<readonly [Readonly<Record<string, AnswerValue>>, readonly string[]]>([
    [{ embauche: '2026-11-23' }, ['embauche']],
    [{ embauche: '2020-01-07', naissance: '2020-01-07' }, ['naissance']],
    [{ embauche: '2020-01-07', 'dernier-entretien': '2020-01-06' }, ['dernier-entretien']],
    [{ embauche: '2020-01-07', 'dernier-etat-des-lieux': '2019-01-06' }, ['dernier-etat-des-lieux']],
    [{ 'suspendu-du': '2024-02-01', 'suspendu-au': '2024-01-01' }, ['suspendu-au']],
    [ALL, []],
  ])('%j: asks again %j', (given, expected) => {
    expect(answersFaults(answers(given), '2026-11-22').map(({ question }) => question)).toEqual(expected);
  });
});
