/** The schemes' files -> one checked list, in the order of the codes. */
import { basename } from 'node:path';
import { SCHEME_CODES, type Scheme, schemeSchema } from '../core/advice/schemes/scheme.ts';
import { schemeFindings, withFigures } from '../core/advice/schemes/scheme-rules.ts';
import type { Fact } from '../core/law/facts.ts';
import type { Problem } from '../core/problem.ts';
import { normalise } from '../core/text/normalise.ts';
import { fr, typeset } from '../core/text/typography.ts';
import { readFolder } from './content-files.ts';

/** Reads `templates/dispositifs/`; what is wrong goes to `problems`. */
export function readSchemes(folder: string, facts: readonly Fact[], problems: Problem[]): Scheme[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const schemes = new Map<string, Scheme>();
  for (const { value, source } of readFolder(folder, schemeSchema, problems)) {
    for (const { path, message, remedy } of schemeFindings(value, known)) {
      problems.push({ file: source.file, ...source.at(path), message, remedy });
    }
    if (value.dispositif !== basename(source.file, '.yaml')) {
      const message = fr`Le nom du fichier n'est pas celui du dispositif.`;
      problems.push({ file: source.file, ...source.at(['dispositif']), message });
    }
    const prose = (text: string): string =>
      typeset(
        normalise(
          withFigures(text, known, (name) => {
            const message = fr`« ${name} » ne désigne aucune valeur d'un fait de droit.`;
            problems.push({ file: source.file, line: 1, column: 1, message });
          }),
        ),
      );
    schemes.set(value.dispositif, set(value, prose));
  }
  for (const code of SCHEME_CODES) {
    if (schemes.has(code)) continue;
    problems.push({ file: folder, line: 1, column: 1, message: fr`Il manque le dispositif « ${code} ».` });
  }
  return SCHEME_CODES.flatMap((code) => schemes.get(code) ?? []);
}

function set(scheme: Scheme, prose: (text: string) => string): Scheme {
  const rule = <T extends { pourquoi: string }>(one: T): T => ({ ...one, pourquoi: prose(one.pourquoi) });
  return {
    ...scheme,
    nom: prose(scheme.nom),
    resume: prose(scheme.resume),
    pour_qui: scheme.pour_qui.map(prose),
    paie: scheme.paie.map(prose),
    decide: prose(scheme.decide),
    pas_pour: scheme.pas_pour.map(prose),
    questions: scheme.questions.map(prose),
    etapes: scheme.etapes.map((step) => ({ ...step, texte: prose(step.texte) })),
    proposer: scheme.proposer.map(rule),
    ecarter: scheme.ecarter.map(rule),
  };
}
