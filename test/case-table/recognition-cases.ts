/** `reconnaitre`: from a text, in a file or on the standard input. */
import type { Case } from './case.ts';

const LETTER = `Objet : convocation à un entretien préalable

Monsieur, nous envisageons à votre égard une sanction pouvant aller jusqu'au licenciement. Vous pouvez vous faire assister
par une personne de votre choix appartenant au personnel de l'entreprise.
`;

const RETURN =
  'Objet : votre entretien de parcours professionnel\n\nÀ l’issue de votre congé parental, je vous reçois mardi.\n';

export const RECOGNITION_CASES: readonly Case[] = [
  {
    name: 'reconnaitre: an invitation in a file, its reasons and the way on',
    files: { 'cwd/invitation.txt': RETURN },
    runs: [
      {
        args: ['reconnaitre', '--texte', 'invitation.txt'],
        code: 0,
        out: { has: ['Entretien de parcours professionnel', 'Pourquoi', 'prep-entretien parcours --contexte retour'] },
        err: { is: '' },
      },
    ],
    names: { cwd: ['invitation.txt'] },
    left: { home: null },
  },
  {
    name: 'reconnaitre: the same as data, from the standard input',
    runs: [
      {
        args: ['reconnaitre', '--texte', '-', '--json'],
        stdin: RETURN,
        code: 0,
        out: {
          also: (text) => {
            const { raisons, ...found } = JSON.parse(text);
            const expected = {
              type: 'parcours',
              contexte: ['retour'],
              arret: false,
              confiance: 'forte',
              alertes: [],
              autres: [],
            };
            if (JSON.stringify(found) !== JSON.stringify(expected) || raisons.length < 2) throw new Error(text);
          },
        },
        err: { is: '' },
      },
    ],
  },
  {
    name: 'reconnaitre: an entretien préalable stops there, with the law and whom to call',
    runs: [
      {
        args: ['reconnaitre', '--texte', '-'],
        stdin: LETTER,
        code: 0,
        out: {
          has: ['entretien préalable', 'L1232-4', 'L1332-2', 'conseiller du salarié', 'DDETS', /règles vérifiées/],
          not: ['prep-entretien preavis', 'Pour le préparer'],
        },
      },
      { args: ['reconnaitre', '--texte', '-', '--json'], stdin: LETTER, code: 0, out: { has: ['"arret": true'] } },
    ],
  },
  {
    name: 'reconnaitre: too little is said to be too little, with a message to send',
    runs: [
      {
        args: ['reconnaitre', '--texte', '-'],
        stdin: 'À mardi.',
        code: 0,
        out: { has: ['ne suffisent pas', '« Bonjour'] },
      },
      { args: ['reconnaitre', '--texte', '-', '--json'], stdin: 'À mardi.', code: 0, out: { has: ['"type": null'] } },
    ],
  },
  {
    name: 'reconnaitre: what can’t be read is refused',
    files: {
      'cwd/vide.txt': ' \n\n',
      'cwd/binaire': new Uint8Array([0xff, 0xfe, 0x00]),
      'cwd/gros': { zeros: 1_000_001 },
    },
    runs: [
      { args: ['reconnaitre'], code: 2, err: { has: ['--texte'] } },
      { args: ['reconnaitre', '--texte', 'vide.txt'], code: 1, err: { has: ['vide'] } },
      { args: ['reconnaitre', '--texte', 'binaire'], code: 1, err: { has: ['UTF-8'] } },
      { args: ['reconnaitre', '--texte', 'gros'], code: 1, err: { has: ['1 Mo'] } },
      { args: ['reconnaitre', '--texte', 'absent.txt'], code: 1, err: { has: ['absent.txt'] } },
      { args: ['reconnaitre', 'truc', '--texte', 'x'], code: 2 },
    ],
  },
  {
    name: 'reconnaitre: escapes of an invitation reach nothing',
    runs: [
      {
        args: ['reconnaitre', '--texte', '-'],
        stdin: `\u001b]0;titre\u0007Objet : \u001b[31mentretien annuel\u001b[0m`,
        code: 0,
        out: { has: ['Entretien annuel'], not: ['\u001b'] },
      },
    ],
  },
];
