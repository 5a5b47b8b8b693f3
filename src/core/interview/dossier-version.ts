/** The version of the dossier's shape that this program writes. Apart, so that writing one loads no schema. */
export const DOSSIER_VERSION = 1;
