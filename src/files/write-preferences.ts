/** Changes one preference, through conf. */
import Conf from 'conf';
import type { PreferenceKey } from '../core/preferences.ts';
import { UserError } from '../core/problem.ts';
import { fr } from '../core/text/typography.ts';
import { makeFolders } from './atomic-write.ts';
import { fileError } from './file-errors.ts';
import { type PreferencesPlace, preferencesPath, readPreferences } from './preferences.ts';

/** Throws a UserError when the disk refuses. */
export function writePreference(place: PreferencesPlace, key: PreferenceKey, value: string | readonly string[]): void {
  change(place, (conf) => conf.set(key, value));
}

export function erasePreference(place: PreferencesPlace, key: PreferenceKey): void {
  change(place, (conf) => conf.delete(key));
}

type Store = Conf<Record<string, unknown>>;

function change(place: PreferencesPlace, apply: (conf: Store) => void): void {
  // A broken file is out of the way then: conf would throw.
  readPreferences({ ...place, err: () => undefined });
  try {
    makeFolders(place.configDir);
    apply(new Conf({ cwd: place.configDir, configName: 'preferences', configFileMode: 0o600 }));
  } catch (error) {
    const refusal = fileError(error, fr`Impossible d'enregistrer les préférences`, preferencesPath(place.configDir));
    if (!(refusal instanceof UserError)) throw refusal;
    throw new UserError(
      refusal.message,
      fr`Vérifiez vos droits sur ce dossier, ou nommez-en un autre par PREP_ENTRETIEN_HOME.`,
    );
  }
}
