import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visiblePath } from '../../src/core/interview/path.ts';
import type { Question, Template } from '../../src/core/template/schema.ts';
import { listTemplates, loadTemplate } from '../../src/files/templates.ts';
import { contentDir, templatesDir } from './project.ts';

/** What the forms of each interview ask: the topics that a template must have. */
const TOPICS: Readonly<Record<string, string>> = {
  annuel:
    'identite poste projet dispositifs reussites difficultes gouts objectifs-passes objectifs-a-venir moyens competences criteres formations-suivies formations-souhaitees environnement encadrement remuneration questions engagements observations',
  parcours:
    'identite poste competences formations-suivies formations-souhaitees projet mobilite dispositifs questions engagements observations',
  accompagnement:
    'poste reussites difficultes gouts moyens competences formations-souhaitees dispositifs environnement projet questions engagements',
  bilan: 'competences reussites gouts projet formations-souhaitees dispositifs questions',
  vae: 'projet reussites competences moyens dispositifs questions engagements',
  tutorat: 'objectifs-a-venir moyens competences difficultes questions engagements',
  coaching: 'objectifs-a-venir moyens competences difficultes questions engagements',
  'forfait-jours': 'charge difficultes moyens remuneration engagements',
  teletravail: 'charge moyens environnement engagements',
  liaison: 'moyens questions engagements',
  mandat: 'charge moyens competences engagements',
  integration: 'poste reussites difficultes moyens formations-souhaitees questions engagements',
  depart: 'poste reussites difficultes environnement questions',
  public:
    'identite poste projet dispositifs reussites difficultes gouts objectifs-passes objectifs-a-venir moyens competences criteres formations-suivies formations-souhaitees environnement encadrement remuneration questions engagements observations',
};

/** Numbers of questions, identity included: [complete from, to, short from, to]. */
const SIZES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  annuel: [25, 45, 8, 12],
  accompagnement: [25, 45, 8, 12],
  parcours: [25, 40, 8, 12],
  bilan: [25, 40, 8, 12],
  vae: [25, 40, 8, 12],
};

/** The nine others are shorter. */
const SMALL = [12, 25, 6, 10] as const;

const templates = listTemplates(contentDir).map(({ modele }) => loadTemplate(contentDir, modele));

function questions(template: Template): Question[] {
  return template.sections.flatMap((section) => section.questions);
}

describe.each(templates.map((template) => [template.modele, template] as const))(
  'the template %s',
  (name, template) => {
    it('has every topic that forms ask about', () => {
      const wanted = TOPICS[name]?.split(' ') ?? [];
      expect(wanted.length).toBeGreaterThan(2);
      const topics = new Set<string>(questions(template).map((question) => question.theme));
      expect(wanted.filter((topic) => !topics.has(topic))).toEqual([]);
    });

    it('asks neither too much nor too little, in each context', () => {
      const [from, to, shortFrom, shortTo] = SIZES[name] ?? SMALL;
      const contexts = [[], ...(template.contextes ?? []).map(({ id }) => [id])];
      for (const context of contexts) {
        const path = (length: 'court' | 'complet'): number =>
          visiblePath(template, { answers: {}, contexts: context, length }).length;
        const hint = context.join() || 'no context';
        expect(path('complet'), hint).toBeLessThanOrEqual(to);
        expect(path('complet'), hint).toBeGreaterThanOrEqual(from - 5);
        expect(path('court'), hint).toBeGreaterThanOrEqual(shortFrom);
        expect(path('court'), hint).toBeLessThanOrEqual(shortTo);
      }
      expect(questions(template).length).toBeGreaterThanOrEqual(from);
    });

    it('gives each open question an example, and every place at a glance one question of the short version', () => {
      const open = questions(template).filter(
        ({ genre }) => !['choix', 'choix-multiple', 'oui-non', 'echelle'].includes(genre),
      );
      expect(
        open.filter((question) => !question.alimente && question.exemple === undefined).map(({ id }) => id),
      ).toEqual([]);
      for (const place of ['message', 'question', 'decision']) {
        const placed = questions(template).filter((question) => question.place === place);
        expect(
          placed.map(({ version }) => version),
          place,
        ).toEqual(['court']);
      }
    });

    it('helps with each question, and says where to look for an answer', () => {
      const own = questions(template).filter((question) => !question.alimente);
      expect(own.length).toBeGreaterThan(10);
      expect(own.filter(({ aide }) => aide === undefined).map(({ id }) => id)).toEqual([]);
      expect(own.filter(({ ou_trouver }) => ou_trouver === undefined).map(({ id }) => id)).toEqual([]);
    });

    it('states no figure of law by itself', () => {
      const source = readFileSync(join(templatesDir, `${name}.yaml`), 'utf8');
      const prose = source.slice(0, source.indexOf('\nexemples:'));
      expect(prose.length).toBeGreaterThan(5000);
      expect(prose.match(/\b[LRD]\.? ?\d{4}-\d+/g)).toBeNull();
    });
  },
);

describe('all the templates together', () => {
  it('share no question, help or example but those of a shared list', () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    let looked = 0;
    for (const template of templates) {
      for (const question of questions(template)) {
        if (question.alimente) continue;
        for (const text of [question.question, question.aide, question.exemple, question.ou_trouver]) {
          if (text === undefined || text.length < 25) continue;
          looked += 1;
          const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
          const other = seen.get(key);
          if (other !== undefined && other !== template.modele)
            repeated.push(`${other} and ${template.modele}: ${text}`);
          seen.set(key, template.modele);
        }
      }
    }
    expect(looked).toBeGreaterThan(150);
    expect(repeated).toEqual([]);
  });
});
