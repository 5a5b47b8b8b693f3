/** What the check of the law found, in French. */
import { type ArticleVersion, type Finding, isFailure, type Status } from '../core/law/article-versions.ts';
import { type IsoDate, shortDate } from '../core/text/dates.ts';
import { enumerate, fr, plural } from '../core/text/typography.ts';
import { type CodeData, PACKAGE } from './legi-data.ts';

const SAID: Readonly<Record<Status, (finding: Finding) => string>> = {
  conforme: () => fr`rien n'a changé`,
  renomme: ({ inForce }) => fr`nouvel identifiant ${inForce?.id ?? ''}, même texte`,
  anterieur: ({ inForce }) => fr`ce jour-là, une version plus ancienne s'appliquait (${since(inForce)})`,
  illisible: ({ inForce }) =>
    fr`la version en vigueur (${since(inForce)}) n'est pas lisible dans ces données : à lire sur Légifrance`,
  change: ({ inForce }) => fr`le texte a changé depuis la dernière vérification : ${since(inForce)}`,
  'a-relire': ({ inForce }) =>
    fr`le texte était illisible et ne l'est plus : ${since(inForce)}. Relisez-le, puis --enregistrer`,
  'a-enregistrer': () => fr`jamais enregistré avec cet identifiant. Relisez le texte, puis --enregistrer`,
  'mal-cite': ({ citation }) => fr`${citation.legi} n'est pas une version de cet article`,
  abroge: () => fr`plus en vigueur ce jour-là`,
  absent: () => fr`n'existe pas dans le code`,
};

/** The whole report, line by line. */
export function report(findings: readonly Finding[], code: CodeData, day: IsoDate): string[] {
  const failures = findings.filter(isFailure);
  const told = findings.filter((finding) => !isFailure(finding) && finding.status !== 'conforme');
  const announced = findings.filter((finding) => finding.announced.length > 0);
  return [
    fr`Articles du Code du travail cités, au ${shortDate(day)}.`,
    fr`Données : ${PACKAGE} ${code.version}, le code tel qu'il était le ${shortDate(code.date)}.`,
    ...(day > code.date
      ? [fr`Attention : un texte paru après le ${shortDate(code.date)} n'est pas dans ces données.`]
      : []),
    '',
    fr`${plural(findings.length, 'article')}, dont ${plural(findings.length - failures.length - told.length, 'conforme')}.`,
    ...block(fr`À corriger :`, failures.map(line)),
    ...block(fr`À savoir :`, told.map(line)),
    ...block(fr`Nouvelles versions annoncées, à lire avant leur date :`, announced.flatMap(coming)),
    '',
    failures.length > 0
      ? fr`Vérification en échec : ${plural(failures.length, 'article')} à corriger.`
      : fr`Aucun changement à corriger.`,
  ];
}

function line(finding: Finding): string {
  return fr`- ${finding.citation.article} : ${SAID[finding.status](finding)}. ${concerned(finding)}`;
}

function coming(finding: Finding): string[] {
  return finding.announced.map(
    ({ id, start }) =>
      fr`- ${finding.citation.article} : ${id}, à partir du ${shortDate(start)}. ${concerned(finding)}`,
  );
}

function concerned({ citation }: Finding): string {
  return fr`Repères concernés : ${enumerate(citation.facts)}.`;
}

function since(version: ArticleVersion | undefined): string {
  return version ? fr`${version.id}, depuis le ${shortDate(version.start)}` : '';
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : [];
}
