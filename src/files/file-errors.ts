/** Errors of the disk in French: what happened, what to do. */
import { UserError } from '../core/problem.ts';
import { fr } from '../core/text/typography.ts';

/** Made when it is needed: setting its words costs a good part of a millisecond. */
const reasons = (): Readonly<Record<string, readonly [reason: string, remedy: string]>> => ({
  ENOENT: [fr`il n'existe pas`, fr`Vérifiez le nom et le dossier.`],
  EACCES: [
    fr`le système en refuse l'accès`,
    fr`Choisissez un autre dossier avec --sortie, ou demandez le droit d'y écrire.`,
  ],
  EPERM: [
    fr`le système en refuse l'accès`,
    fr`Choisissez un autre dossier avec --sortie, ou fermez le programme qui l'utilise.`,
  ],
  EROFS: [fr`ce support est en lecture seule`, fr`Choisissez un autre dossier avec --sortie.`],
  ENOSPC: [fr`il n'y a plus de place sur le disque`, fr`Libérez de la place, puis recommencez.`],
  EDQUOT: [fr`votre quota d'espace est atteint`, fr`Libérez de la place, puis recommencez.`],
  EISDIR: [fr`c'est un dossier`, fr`Donnez le nom d'un fichier.`],
  ENOTDIR: [
    fr`un fichier porte le nom d'un dossier de ce chemin`,
    fr`Choisissez un autre chemin, ou renommez ce fichier.`,
  ],
  EEXIST: [
    fr`un fichier porte le nom d'un dossier de ce chemin`,
    fr`Choisissez un autre chemin, ou renommez ce fichier.`,
  ],
  ENAMETOOLONG: [fr`le nom est trop long`, fr`Choisissez un nom plus court.`],
  ELOOP: [fr`des raccourcis y tournent en rond`, fr`Choisissez un autre chemin.`],
  ENXIO: [fr`il ne peut pas être ouvert ainsi`, fr`Pour la sortie standard, écrivez --sortie -.`],
  EBUSY: [fr`un autre programme l'utilise`, fr`Fermez ce programme, puis recommencez.`],
  EMFILE: [fr`trop de fichiers sont ouverts`, fr`Fermez des programmes, puis recommencez.`],
  EIO: [fr`le support répond mal`, fr`Vérifiez le disque ou la clé, puis recommencez.`],
});

/**
 * The person's error for an error of the disk; anything else comes back as it is (our bug).
 * @param action what was tried, as in "Impossible de lire"
 */
export function fileError(error: unknown, action: string, path: string): unknown {
  const code = errorCode(error);
  const known = code === null ? undefined : reasons()[code];
  if (!known) return error;
  const [reason, remedy] = known;
  return new UserError(fr`${action} « ${path} » : ${reason} (${code ?? ''}).`, remedy);
}

/** `ENOENT`, `ENOSPC`… or null for what is no error of the system. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
