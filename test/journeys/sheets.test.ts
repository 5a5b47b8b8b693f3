/** A sheet that stands there already is never replaced unasked. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersFile, ESSAI, type Journey, journey } from './journey.ts';
import { squeezed, type Window } from './window.ts';

const ALL =
  'metier: Ébéniste\njour: 2030-12-03\nrecit: Une année\npriorites: [Un]\ncontrat: cdi\nencadre: non\ntrajet: 45\n' +
  'charge: 4\nappuis: [temps]\nreussites: [Un escalier]\nsecret: Rien\n';
const SHEET = 'fiche-essai-2030-12-03.md';
const MINE = 'Écrit à la main, rien d’autre.\n';

/** A preparation at its end, where a file of the sheet's name already stands. */
async function atTheEnd({ start, place }: Journey, columns = 80): Promise<Window> {
  writeFileSync(join(place.cwd, SHEET), MINE);
  const window = start(['--modele', ESSAI, '--complet', '--reponses', answersFile(place.cwd, ALL)], { columns });
  await window.see('Écrire la fiche');
  window.key('enter');
  await window.see('existe déjà', 'Écrire à côté', 'Remplacer le fichier', 'Ne rien écrire maintenant');
  return window;
}

async function withoutPreview({ see, key, ended }: Window) {
  await see('Voulez-vous voir la fiche maintenant ?');
  key('down', 'enter');
  await ended(0);
}

describe('a sheet that stands there', () => {
  it.each([40, 80])('is kept, and the new one written beside (%i columns)', (columns) =>
    journey(async (trip) => {
      const window = await atTheEnd(trip, columns);
      window.key('enter');
      await withoutPreview(window);
      expect(trip.file(SHEET)).toBe(MINE);
      expect(trip.file('fiche-essai-2030-12-03-2.md')).toContain('Ébéniste');
    }),
  );

  it('is replaced when that is chosen', () =>
    journey(async (trip) => {
      const window = await atTheEnd(trip);
      window.key('down', 'enter');
      await withoutPreview(window);
      expect(trip.file(SHEET)).toContain('Ébéniste');
      expect(readdirSync(trip.place.cwd).sort()).toEqual([SHEET, 'reponses.yaml']);
    }));

  it.each(['stop', 'esc'])('is left alone, and the answers are kept: %s', (how) =>
    journey(async (trip) => {
      const { key, ended } = await atTheEnd(trip);
      if (how === 'esc') key('esc');
      else key('up', 'enter');
      expect(squeezed(await ended(1))).toContain(squeezed('Vos réponses restent enregistrées'));
      expect(trip.file(SHEET)).toBe(MINE);
      expect(readdirSync(trip.place.cwd).sort()).toEqual([SHEET, 'reponses.yaml']);
      expect(Object.values(trip.dossiers())[0]?.reponses.metier?.valeur).toBe('Ébéniste');
    }),
  );

  it('that was edited by hand is told as such', () =>
    journey(async (trip) => {
      const { start, place, file } = trip;
      const first = start(['--modele', ESSAI, '--complet', '--reponses', answersFile(place.cwd, ALL)]);
      await first.see('Écrire la fiche');
      first.key('enter');
      await withoutPreview(first);
      writeFileSync(join(place.cwd, SHEET), `${file(SHEET)}\nAjouté à la main.\n`);
      const again = start(['reprendre']);
      await again.see('Écrire la fiche');
      again.key('enter');
      await again.see('modifiée à la main', 'Écrire à côté');
      again.key('enter');
      await withoutPreview(again);
      expect(file(SHEET)).toContain('Ajouté à la main.');
    }));
});

describe('the sheet on the screen', () => {
  it('goes through the pager when it is taller than the window, whole and nowhere else', () =>
    journey(async ({ start, place, file }) => {
      const got = join(place.cwd, 'vu.txt');
      const pager = join(place.cwd, 'pager');
      writeFileSync(pager, `#!/bin/sh\ncat > '${got}'\necho PAGEUR\n`, { mode: 0o700 });
      const args = ['--modele', ESSAI, '--complet', '--reponses', answersFile(place.cwd, ALL)];
      const { see, key, ended } = start(args, { columns: 60, rows: 20, env: { PAGER: pager } });
      await see('Écrire la fiche');
      key('enter');
      await see('Voulez-vous voir la fiche maintenant ?');
      key('enter');
      expect(await ended(0)).toContain('PAGEUR');
      expect(file('vu.txt')).toContain('Ma préparation à l’entretien d’essai');
      expect(file('vu.txt')).toContain('☐ ');
    }));

  it('is written at once when it fits', () =>
    journey(async ({ start, place }) => {
      const args = ['--modele', ESSAI, '--complet', '--reponses', answersFile(place.cwd, ALL)];
      const { see, key, ended } = start(args, { rows: 200, env: { PAGER: '/bin/false' } });
      await see('Écrire la fiche');
      key('enter');
      await see('Voulez-vous voir la fiche maintenant ?');
      key('enter');
      expect(await ended(0)).toContain('☐ Relire');
    }));

  it('leaves Ctrl+C to the pager', () =>
    journey(async ({ start, place }) => {
      const pager = join(place.cwd, 'pager');
      writeFileSync(
        pager,
        "#!/bin/sh\ntrap 'echo INTERROMPU; exit 0' INT\ncat > /dev/null\necho OUVERT\nwhile :; do sleep 0.05; done\n",
        {
          mode: 0o700,
        },
      );
      const args = ['--modele', ESSAI, '--complet', '--reponses', answersFile(place.cwd, ALL)];
      const { see, key, ended } = start(args, { rows: 20, env: { PAGER: pager } });
      await see('Écrire la fiche');
      key('enter');
      await see('Voulez-vous voir la fiche maintenant ?');
      key('enter');
      await see('OUVERT');
      key('ctrl-c');
      expect(await ended(0)).toContain('INTERROMPU');
    }));
});
