/** The profile of the preferences, as a new dossier takes it: to be confirmed when its question comes. */
import { isTextKey, type Preferences } from '../preferences.ts';
import type { Template } from '../template/schema.ts';

export type Profile = { readonly personne: Record<string, string>; readonly entretien: Record<string, string> };

/** What the preferences know of the fields that the template's questions feed; nothing that it doesn't ask. */
export function profileFields(template: Template, preferences: Preferences): Profile {
  const profile: Profile = { personne: {}, entretien: {} };
  for (const { alimente } of template.sections.flatMap((section) => section.questions)) {
    if (alimente === undefined) continue;
    const [group, name] = alimente.split('.') as ['personne' | 'entretien', string];
    const key = `profil.${name}`;
    const value = isTextKey(key) ? preferences[key] : undefined;
    if (value !== undefined) profile[group][name] = value;
  }
  return profile;
}
