/** The forms that commands ask, checked as templates are. */
import { basename } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { type Form, formFindings, formSchema } from '../core/template/form.ts';
import { typesetProse } from '../core/template/prose.ts';
import { readFolder } from './content-files.ts';

/** @returns the forms; what is wrong with any goes to `problems` */
export function readForms(folder: string, problems: Problem[]): Form[] {
  return readFolder(folder, formSchema, problems).map(({ value, source }) => {
    for (const { path, message, remedy } of formFindings(value)) {
      problems.push({ file: source.file, ...source.at(path), message, remedy });
    }
    if (value.formulaire !== basename(source.file, '.yaml')) {
      const message = 'Le nom du fichier n’est pas celui du formulaire.';
      problems.push({ file: source.file, ...source.at(['formulaire']), message });
    }
    return typesetProse(value);
  });
}
