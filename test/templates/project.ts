import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

export const templatesDir = fileURLToPath(new URL('templates/modeles/', root));
export const contentDir = fileURLToPath(new URL('dist/contenu/', root));
export const referenceDir = fileURLToPath(new URL('test/reference/', root));
