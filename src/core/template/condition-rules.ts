/** The meaning rules of conditions: they see earlier questions only, and compare what can be compared. */
import { parseDate } from '../text/dates.ts';
import { enumerate, fr } from '../text/typography.ts';
import { excerpt } from './excerpt.ts';
import { type Finding, suggestion } from './finding.ts';
import { type Asks, COMPARISONS, type Condition, type Question, type TemplateFile } from './schema.ts';
import type { Path } from './yaml-source.ts';

/** What is wrong with the conditions of a template whose shape is right. */
export function conditionsMakeSense(template: Asks & Pick<Partial<TemplateFile>, 'contextes'>): Finding[] {
  const contexts = new Set((template.contextes ?? []).map((context) => context.id));
  const earlier = new Map<string, Question>();
  const all = new Set(template.sections.flatMap((section) => section.questions.map((question) => question.id)));
  const findings: Finding[] = [];
  const check = (condition: Condition, path: Path): void => {
    if ('tous' in condition) condition.tous.forEach((inner, i) => check(inner, [...path, 'tous', i]));
    else if ('un' in condition) condition.un.forEach((inner, i) => check(inner, [...path, 'un', i]));
    else if ('pas' in condition) check(condition.pas, [...path, 'pas']);
    else if ('contexte' in condition) {
      if (!contexts.has(condition.contexte))
        findings.push({
          path: [...path, 'contexte'],
          message: fr`Le contexte « ${condition.contexte} » n'est pas dans « contextes ».`,
          remedy: suggestion(condition.contexte, contexts),
        });
    } else {
      const question = earlier.get(condition.question);
      if (question) findings.push(...comparisonFindings(condition, question, path));
      else if (all.has(condition.question))
        findings.push({
          path: [...path, 'question'],
          message: fr`La question « ${condition.question} » vient plus loin : une condition ne voit que les questions d'avant.`,
          remedy: fr`Déplacez l'une des deux questions.`,
        });
      else
        findings.push({
          path: [...path, 'question'],
          message: fr`La question « ${condition.question} » n'existe pas.`,
          remedy: suggestion(condition.question, all),
        });
    }
  };
  template.sections.forEach((section, s) => {
    if (section.si) check(section.si, ['sections', s, 'si']);
    section.questions.forEach((question, q) => {
      if (question.si) check(question.si, ['sections', s, 'questions', q, 'si']);
      earlier.set(question.id, question);
    });
  });
  return findings;
}

function comparisonFindings(
  condition: Extract<Condition, { question: string }>,
  question: Question,
  path: Path,
): Finding[] {
  const findings: Finding[] = [];
  const add = (key: string, message: string, remedy: string): void => {
    findings.push({ path: [...path, key], message, remedy });
  };
  if (COMPARISONS.every((key) => condition[key] === undefined))
    add('question', fr`La condition ne compare rien.`, fr`Ajoutez ${enumerate([...COMPARISONS], 'ou')}.`);
  const choices = new Set((question.choix ?? []).map((choice) => choice.id));
  const named: [Path, unknown][] = [
    [['vaut'], condition.vaut],
    [['contient'], condition.contient],
    ...(condition.parmi ?? []).map((value, index): [Path, unknown] => [['parmi', index], value]),
  ];
  for (const [where, value] of named) {
    if (choices.size === 0 || typeof value !== 'string' || choices.has(value)) continue;
    findings.push({
      path: [...path, ...where],
      message: fr`« ${excerpt(value)} » n'est pas un choix de « ${question.id} ».`,
      remedy: suggestion(value, choices),
    });
  }
  const wrongKind = (key: string): void =>
    add(
      key,
      fr`« ${key} » ne s'applique pas à « ${question.id} », du genre « ${question.genre} ».`,
      fr`Employez une autre comparaison.`,
    );
  const numeric = question.genre === 'nombre' || question.genre === 'echelle';
  if (condition.contient !== undefined && question.genre !== 'choix-multiple') wrongKind('contient');
  if (condition.parmi !== undefined && question.genre !== 'choix') wrongKind('parmi');
  for (const key of ['au_moins', 'au_plus'] as const) if (condition[key] !== undefined && !numeric) wrongKind(key);
  for (const key of ['avant', 'apres'] as const) {
    const day = condition[key];
    if (day === undefined) continue;
    if (question.genre !== 'date') wrongKind(key);
    else if (parseDate(day) !== day) add(key, fr`« ${excerpt(day)} » n'est pas une date.`, fr`Écrivez AAAA-MM-JJ.`);
  }
  if (condition.vaut !== undefined) {
    const expected =
      question.genre === 'oui-non'
        ? 'boolean'
        : numeric
          ? 'number'
          : question.genre === 'choix' || question.genre === 'ligne'
            ? 'string'
            : null;
    if (expected === null) wrongKind('vaut');
    else if (typeof condition.vaut !== expected)
      add(
        'vaut',
        fr`« ${excerpt(condition.vaut)} » ne peut pas être une réponse à « ${question.id} ».`,
        question.genre === 'oui-non' ? fr`Écrivez true ou false.` : fr`Écrivez une valeur du même genre.`,
      );
  }
  return findings;
}
