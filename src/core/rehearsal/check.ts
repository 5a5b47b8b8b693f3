/** What the shape of the rehearsal's content can't say: the ids it names exist, and none stands twice. */
import { type Finding, suggestion } from '../template/finding.ts';
import { COMPOSED_KINDS } from '../template/kinds.ts';
import type { Template } from '../template/schema.ts';
import type { Path } from '../template/yaml-source.ts';
import { fr } from '../text/typography.ts';
import type { RehearsalFile, RehearsalQuestion, SharedRehearsal } from './schema.ts';

type Templates = ReadonlyMap<string, Pick<Template, 'sections' | 'contextes'>>;
type Facts = ReadonlySet<string>;

/** Findings of a type's file. `shared`: ids that the common file already takes for this type. */
export function rehearsalFindings(
  file: RehearsalFile,
  templates: Templates,
  facts: Facts,
  shared: ReadonlySet<string>,
): Finding[] {
  if (!templates.has(file.type)) return [unknown(['type'], file.type, templates.keys())];
  const seen = new Set(shared);
  return file.questions.flatMap((question, index) => {
    const path = ['questions', index];
    const twice = seen.has(question.id) ? [duplicate([...path, 'id'], question.id)] : [];
    seen.add(question.id);
    return [...twice, ...questionFindings(question, path, [file.type], templates, facts)];
  });
}

/** Findings of the file that the types share. */
export function sharedFindings(file: SharedRehearsal, templates: Templates, facts: Facts): Finding[] {
  const seen = new Set<string>();
  const once = (id: string, path: Path): Finding[] => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [duplicate([...path, 'id'], id)] : [];
  };
  const types = (ids: readonly string[], path: Path): Finding[] =>
    ids.flatMap((id, index) => (templates.has(id) ? [] : [unknown([...path, index], id, templates.keys())]));
  return [
    ...file.questions.flatMap((question, index) => {
      const path = ['questions', index];
      const known = question.types.filter((type) => templates.has(type));
      return [
        ...once(question.id, path),
        ...types(question.types, [...path, 'types']),
        ...questionFindings(question, path, known, templates, facts),
      ];
    }),
    ...file.objections.flatMap((objection, index) => {
      const path = ['objections', index];
      return [
        ...once(objection.id, path),
        ...types(objection.sauf ?? [], [...path, 'sauf']),
        ...objection.repliques.flatMap(({ puise }, rank) =>
          puise.flatMap((source, place) =>
            SOURCES.includes(source) ? [] : [unknown([...path, 'repliques', rank, 'puise', place], source, SOURCES)],
          ),
        ),
      ];
    }),
  ];
}

/** Every `genre.partie` there is. */
const SOURCES: readonly string[] = Object.entries(COMPOSED_KINDS).flatMap(([kind, { parts }]) =>
  parts.map((part) => `${kind}.${part.id}`),
);

function questionFindings(
  question: RehearsalQuestion,
  path: Path,
  types: readonly string[],
  templates: Templates,
  facts: Facts,
): Finding[] {
  const of = types.flatMap((type) => templates.get(type) ?? []);
  const ids = of.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const contexts = of.flatMap(({ contextes }) => (contextes ?? []).map(({ id }) => id));
  const missing = (key: 'reponses' | 'contexte', known: readonly string[]): Finding[] =>
    (question[key] ?? []).flatMap((id, index) =>
      known.includes(id) ? [] : [unknown([...path, key, index], id, known)],
    );
  const { droit } = question;
  return [
    ...missing('reponses', ids),
    ...missing('contexte', contexts),
    ...(droit === undefined || facts.has(droit) ? [] : [unknown([...path, 'droit'], droit, facts)]),
  ];
}

function unknown(path: Path, word: string, known: Iterable<string>): Finding {
  return { path, message: fr`« ${word} » n'existe pas.`, remedy: suggestion(word, known) };
}

function duplicate(path: Path, id: string): Finding {
  return { path, message: fr`L'identifiant « ${id} » est déjà pris.`, remedy: fr`Donnez-en un autre.` };
}
