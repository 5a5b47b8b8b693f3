/** The cards that tell the interviews apart: checked with the facts and templates that they name, written as JSON. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Card, OtherName } from '../core/interview-card/card.ts';
import { type CardFile, cardFileSchema } from '../core/interview-card/card-file.ts';
import { cardFindings } from '../core/interview-card/card-rules.ts';
import { makeCard, makeCardList } from '../core/interview-card/make-card.ts';
import type { Fact, Law } from '../core/law/facts.ts';
import type { Problem } from '../core/problem.ts';
import type { Template } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';
import { readFolder, writeJson, yamlFiles } from './content-files.ts';

type Built = { readonly template: Template };

/** The files of `cartes/`; what is wrong with them, and each interview of `modeles/` without a card, goes to `problems`. */
export function readCards(templatesDir: string, facts: readonly Fact[], problems: Problem[]): CardFile[] {
  const folder = join(templatesDir, 'cartes');
  const interviews = yamlFiles(join(templatesDir, 'modeles')).map((path) => basename(path, '.yaml'));
  const named = { facts: new Map(facts.map((fact) => [fact.id, fact])), templates: new Set(interviews) };
  const cards = readFolder(folder, cardFileSchema, problems).map(({ value, source }) => {
    for (const { path, message, remedy } of cardFindings(value, named))
      problems.push({ file: source.file, ...source.at(path), message, remedy });
    if (value.carte !== basename(source.file, '.yaml'))
      problems.push({
        file: source.file,
        ...source.at(['carte']),
        message: fr`Le nom du fichier n'est pas celui de la carte.`,
        remedy: fr`Donnez le même nom aux deux.`,
      });
    return value;
  });
  const files = new Set(yamlFiles(folder).map((path) => basename(path, '.yaml')));
  for (const id of interviews.filter((interview) => !files.has(interview)))
    problems.push({
      file: join(folder, `${id}.yaml`),
      line: 1,
      column: 1,
      message: fr`La carte « ${id} » n'existe pas.`,
      remedy: fr`Écrivez-la : chaque modèle a sa carte.`,
    });
  return cards;
}

/** One short list, and one file a card; `templates` in the order in which they are offered. */
export function writeCards(outDir: string, files: readonly CardFile[], templates: readonly Built[], law: Law): void {
  const prepared = templates.flatMap(({ template }) => {
    const file = files.find(({ carte }) => carte === template.modele);
    return file ? [makeCard(file, template, law)] : [];
  });
  const apart = files.flatMap((file) => (file.a_part ? [makeCard(file, null, law)] : []));
  const cards: readonly Card[] = [...prepared, ...apart];
  const otherNames = templates.flatMap(({ template: { modele, autres_noms } }) =>
    (autres_noms ?? []).map(
      ({ nom, explication, droits }): OtherName => ({
        nom,
        type: modele,
        explication,
        faits: (droits ?? []).flatMap((id) => law.facts.find((fact) => fact.id === id) ?? []),
      }),
    ),
  );
  mkdirSync(join(outDir, 'cartes'), { recursive: true });
  for (const card of cards) writeJson(join(outDir, 'cartes', `${card.id}.json`), card);
  writeJson(join(outDir, 'cartes.json'), makeCardList(cards, otherNames, law));
}
