/** The rules that tell interviews apart, checked and put together. */
import type { Problem } from '../core/problem.ts';
import { readPhrase } from '../core/recognition/phrases.ts';
import { type Clue, type RecognitionRules, recognitionFileSchema } from '../core/recognition/rules.ts';
import { normalise } from '../core/text/normalise.ts';
import { typeset } from '../core/text/typography.ts';
import { type ContentFile, readFolder } from './content-files.ts';

/** @param facts ids of the facts of law that may be named */
export function buildRecognition(folder: string, facts: ReadonlySet<string>, problems: Problem[]): RecognitionRules {
  const files = readFolder(folder, recognitionFileSchema, problems);
  const rules: RecognitionRules = {
    indices: files.flatMap(({ value }) => value.indices ?? []),
    alertes: files.flatMap(({ value }) => value.alertes ?? []),
    bas_de_page: files.flatMap(({ value }) => value.bas_de_page ?? []),
    ailleurs: files.flatMap(({ value }) => value.ailleurs ?? []),
    arrets: files.flatMap(({ value }) => value.arrets ?? []),
    demander: Object.assign({}, ...files.map(({ value }) => value.demander ?? {})),
  };
  const ids = new Set(rules.indices.map(({ id }) => id));
  const seen = new Set<string>();
  for (const file of files) {
    const { value, source } = file;
    value.indices?.forEach((clue, index) => {
      const tell = (message: string): void =>
        void problems.push({ file: source.file, ...source.at(['indices', index, 'id']), message });
      if (seen.has(clue.id)) tell(`L’indice « ${clue.id} » existe déjà.`);
      seen.add(clue.id);
      for (const message of clueProblems(clue, ids)) tell(message);
    });
    problems.push(...unknownNames(file, ids, facts));
  }
  return typesetAll(rules);
}

function clueProblems(clue: Clue, ids: ReadonlySet<string>): string[] {
  const unreadable = [...(clue.mots ?? []), ...(clue.sauf ?? [])].filter((text) => readPhrase(text) === null);
  const unknown = [...(clue.avec ?? []), ...(clue.sans ?? [])].filter((id) => !ids.has(id));
  return [
    ...unreadable.map((text) => `« ${text} » : il ne reste aucun mot à chercher.`),
    ...unknown.map((id) => `L’indice « ${id} » n’existe pas.`),
    ...((clue.mots === undefined) === (clue.reponse === undefined)
      ? [`« ${clue.id} » : il faut « mots » ou « reponse », l’un des deux.`]
      : []),
  ];
}

type File = ContentFile<ReturnType<typeof recognitionFileSchema.parse>>;

function unknownNames({ value, source }: File, ids: ReadonlySet<string>, facts: ReadonlySet<string>): Problem[] {
  const file = source.file;
  return [
    ...(value.alertes ?? []).flatMap(({ indices = [] }, index) =>
      indices
        .filter((id) => !ids.has(id))
        .map((id) => ({ file, ...source.at(['alertes', index, 'id']), message: `L’indice « ${id} » n’existe pas.` })),
    ),
    ...(value.arrets ?? []).flatMap(({ droits }, index) =>
      droits
        .filter((id) => !facts.has(id))
        .map((id) => ({ file, ...source.at(['arrets', index, 'type']), message: `Le fait « ${id} » n’existe pas.` })),
    ),
  ];
}

function typesetAll(rules: RecognitionRules): RecognitionRules {
  const prose = (text: string): string => typeset(normalise(text));
  return {
    ...rules,
    indices: rules.indices.map((clue) => ({ ...clue, raison: prose(clue.raison) })),
    alertes: rules.alertes.map((warning) => ({ ...warning, texte: prose(warning.texte) })),
    arrets: rules.arrets.map((stop) => ({
      ...stop,
      titre: prose(stop.titre),
      explication: prose(stop.explication),
      a_faire: stop.a_faire.map(prose),
      qui_appeler: stop.qui_appeler.map(prose),
    })),
    demander: Object.fromEntries(Object.entries(rules.demander).map(([type, text]) => [type, prose(text)])),
  };
}
