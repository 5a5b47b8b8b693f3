/** `commun: id` in a template stands for a question, or a line of a checklist, of a shared list. */
import type { Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { fr } from '../text/typography.ts';
import { excerpt } from './excerpt.ts';
import type { Path, Source } from './yaml-source.ts';

/** The shared lists, as values that the template's schema checks again in place. */
export type Shared = {
  readonly questions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly lines: Readonly<Record<string, string>>;
};

export const NO_SHARED: Shared = { questions: {}, lines: {} };

/** The value of the file with each `commun:` replaced; what the template writes beside it wins. */
export function placeShared(source: Source, shared: Shared): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const lookUp = <T>(name: unknown, known: Readonly<Record<string, T>>, path: Path): T | null => {
    if (typeof name === 'string' && Object.hasOwn(known, name)) return known[name] ?? null;
    const near = typeof name === 'string' ? nearest(name, Object.keys(known)) : null;
    problems.push({
      file: source.file,
      ...source.at([...path, 'commun']),
      message: fr`La liste commune ne contient pas « ${excerpt(name)} ».`,
      remedy: near ? fr`Vouliez-vous dire « ${near} » ?` : fr`Écrivez la question en entier ici.`,
    });
    return null;
  };
  const file = source.value;
  if (!isMap(file)) return { value: file, problems };
  const sections = mapList(file.sections, ['sections'], (section, sectionPath) =>
    isMap(section)
      ? {
          ...section,
          questions: mapList(section.questions, [...sectionPath, 'questions'], (question, path) => {
            if (!isMap(question) || !('commun' in question)) return question;
            const { commun, ...own } = question;
            return { ...(lookUp(commun, shared.questions, path) ?? stub(path)), ...own };
          }),
        }
      : section,
  );
  const lists = isMap(file.listes)
    ? Object.fromEntries(
        Object.entries(file.listes).map(([name, lines]) => [
          name,
          mapList(lines, ['listes', name], (line, path) =>
            isMap(line) && 'commun' in line ? (lookUp(line.commun, shared.lines, path) ?? '…') : line,
          ),
        ]),
      )
    : file.listes;
  return { value: { ...file, sections, listes: lists }, problems };
}

/** In place of a question that no list has, so that its absence is told once. */
function stub(path: Path): Record<string, unknown> {
  return { id: `inconnue-${path.join('-')}`, genre: 'ligne', question: '…', intitule: '…', theme: 'identite' };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function mapList(list: unknown, path: Path, each: (item: unknown, path: Path) => unknown): unknown {
  return Array.isArray(list) ? list.map((item, index) => each(item, [...path, index])) : list;
}
