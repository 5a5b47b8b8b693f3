/** The interviews told apart: `types`, `comparer`. */
import type { Case, Words } from './case.ts';

/** One run that writes nothing to the disk. */
function told(name: string, args: readonly string[], out: Words, err: Words = { is: '' }): Case {
  return { name: `types: ${name}`, runs: [{ args, code: 0, out, err }], names: { cwd: [] }, left: { home: null } };
}

function refused(name: string, args: readonly string[], ...has: (string | RegExp)[]): Case {
  return { name: `types: ${name}`, runs: [{ args, code: 2, err: { has } }], names: { cwd: [] }, left: { home: null } };
}

export const TYPES_CASES: readonly Case[] = [
  told('the list', ['types'], {
    has: [
      /^annuel : Entretien annuel d’évaluation\n/,
      /\npublic : /,
      /Ce ne sont pas les mêmes[\s\S]*preavis-sanction[\s\S]*rupture[\s\S]*visite-medicale/,
      'prep-entretien types parcours',
      'Code du travail lu au',
    ],
  }),
  told('one card', ['types', 'forfait-jours'], {
    has: [
      /^Entretien sur le forfait en jours\n/,
      'Vos droits : venir avec quelqu’un',
      'L3121-65',
      'vérifié en septembre 2026',
      'Les pièges',
      'Pour le préparer : prep-entretien forfait-jours',
    ],
  }),
  told('what is something else sends to help and not to a preparation', ['types', 'preavis-sanction'], {
    has: ['Ce programme ne prépare pas ce rendez-vous', 'conseiller du salarié', 'DDETS', 'L1232-4'],
    not: ['Pour le préparer'],
  }),
  told('the old name explains the change and gives the new card', ['types', 'professionnel'], {
    has: [
      /^« professionnel »\nDepuis octobre 2025/,
      'le type « public »',
      '\nEntretien de parcours professionnel\n',
      'prep-entretien parcours',
    ],
  }),
  told('a day before the law says what did not hold', ['types', 'parcours', '--a-la-date', '2025-10-25'], {
    has: [/certaines règles ne valent pas le 25 octobre 2025/, /pas encore en vigueur\s+le 25\s+octobre 2025/],
  }),
  told('the day of the law has no such note', ['types', 'annuel', '--a-la-date', '2025-10-26'], {
    not: ['pas encore en vigueur', 'ne valent pas'],
  }),
  told('a card as data', ['types', 'vae', '--json'], {
    also: (text) => {
      if ((JSON.parse(text) as { id: string }).id !== 'vae') throw new Error(text);
    },
  }),
  told('two interviews, what differs first', ['comparer', 'annuel', 'parcours'], {
    has: [
      /^annuel : Entretien annuel d’évaluation\nparcours : Entretien de parcours professionnel\n\nCe qui change/,
      /Votre travail y est évalué\n- annuel : oui\n- parcours : non\n/,
      /Ce qui est pareil, en bref\n/,
      /\nLes deux :\n/,
    ],
  }),
  told('three interviews', ['comparer', 'teletravail', 'forfait-jours', 'accompagnement'], {
    has: [/\nTous :\n/, '\naccompagnement :\n', 'prep-entretien types accompagnement'],
  }),
  told('an interview and what is no interview', ['comparer', 'accompagnement', 'preavis-sanction'], {
    has: [/- accompagnement : non\n- preavis-sanction : oui/, 'preavis-sanction : sans objet'],
  }),
  told('the old name is understood in a comparison too', ['comparer', 'professionnel', 'public'], {
    has: [/^« professionnel »/, /\nparcours : /, /\npublic : /],
  }),
  told('help of types', ['types', '--help'], { has: ['--a-la-date', '--json', 'types [type]'] }),
  told('help of comparer', ['comparer', '--help'], { has: ['--a-la-date', '--json'] }),
  refused('an unknown interview, with the nearest', ['types', 'anuel'], '« anuel »', 'Vouliez-vous dire « annuel »'),
  refused('one that nothing is near to: the known ones', ['types', 'xyzxyz'], 'annuel', 'rupture'),
  refused('several: that is comparer', ['types', 'annuel', 'parcours'], 'prep-entretien comparer annuel parcours'),
  refused('no day of the calendar', ['types', 'annuel', '--a-la-date', '2026-02-31'], '2026-02-31', 'AAAA-MM-JJ'),
  refused('a day without an interview', ['types', '--a-la-date', '2026-02-01'], '--a-la-date', 'types parcours'),
  refused('comparer without an interview', ['comparer'], 'au moins deux', 'comparer annuel parcours'),
  refused('comparer with one', ['comparer', 'annuel'], 'au moins deux'),
  refused(
    'comparer twice the same, under two names',
    ['comparer', 'parcours', 'professionnel'],
    'différents',
    'parcours annuel',
  ),
  refused('comparer with an unknown one', ['comparer', 'annuel', 'parcour'], 'Vouliez-vous dire « parcours »'),
  refused('an unknown flag', ['types', '--jsno'], /Vouliez-vous dire.*--json/),
];
