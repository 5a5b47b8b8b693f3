import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recognise } from '../../../src/core/recognition/recognise.ts';
import { RULES } from './built-rules.ts';

type Invitation = {
  readonly id: string;
  readonly texte: string;
  readonly type: string | null;
  readonly aussi: readonly (string | null)[];
  readonly contexte: readonly string[];
  readonly alerte: boolean;
};

const folder = fileURLToPath(new URL('.', import.meta.url));
/** Invitations by people who hadn't seen the rules. */
const INVITATIONS = readdirSync(folder)
  .filter((name) => name.startsWith('invitations-'))
  .flatMap((name) => (parse(readFileSync(`${folder}${name}`, 'utf8')) as { invitations: Invitation[] }).invitations);

const STOPS = ['preavis-sanction', 'rupture'];

function typeOf(texte: string): string | null {
  return recognise({ texte }, RULES).type;
}

describe('invitations', () => {
  const seen = INVITATIONS.map((invitation) => ({ invitation, found: recognise({ texte: invitation.texte }, RULES) }));

  it('are recognised nine times in ten', () => {
    expect(seen.length).toBeGreaterThanOrEqual(140);
    const wrong = seen.filter(
      ({ invitation: { type, aussi }, found }) => found.type !== type && !aussi.includes(found.type),
    );
    expect(wrong.length / seen.length, wrong.map(({ invitation }) => invitation.id).join(', ')).toBeLessThanOrEqual(
      0.1,
    );
  });

  it('are never taken for a sanction, nor a sanction for them', () => {
    for (const { invitation, found } of seen) {
      const expected = STOPS.includes(invitation.type ?? '');
      expect(`${invitation.id} ${found.arret}`).toBe(`${invitation.id} ${expected}`);
    }
  });

  it('say why the interview takes place, and what to look out for', () => {
    const right = seen.filter(({ invitation, found }) => found.type === invitation.type);
    const off = right.filter(
      ({ invitation, found }) =>
        [...found.contexte].sort().join() !== [...invitation.contexte].sort().join() ||
        found.alertes.length > 0 !== invitation.alerte,
    );
    expect(off.length / right.length, off.map(({ invitation }) => invitation.id).join(', ')).toBeLessThanOrEqual(0.15);
  });
});

describe('what decides', () => {
  it.each([
    ['entretien professionnel mardi', 'parcours'],
    ['entretien professionnel de l’agent, mairie de Tours', 'public'],
    ['N’oubliez pas votre entretien annuel', 'annuel'],
    ['Ce n’est pas un entretien annuel. C’est le bilan de votre télétravail.', 'teletravail'],
    ['Lors de votre dernier entretien annuel, vous aviez parlé de VAE : voyons où en est votre dossier de VAE.', 'vae'],
    ['Convocation à un entretien préalable à une éventuelle sanction', 'preavis-sanction'],
    ['Suite à ce qui s’est passé samedi au dépôt, passe me voir. Tu peux venir avec un collègue.', 'preavis-sanction'],
    ['Rendez-vous pour parler d’une rupture conventionnelle', 'rupture'],
    ['Erreurs de caisse : passez au bureau vendredi. Un avertissement pourra être prononcé.', 'preavis-sanction'],
    ['Votre entretien annuel : aucune sanction ne peut en découler', 'annuel'],
    ['Vous êtes en arrêt depuis deux mois : voyons votre retour avec le médecin du travail et moi', 'liaison'],
    ['Convocation à la visite de préreprise', null],
    ['Votre visite de reprise', null],
    ['Entretien de retour de congé parental jeudi. La visite de reprise est mardi.', 'parcours'],
    ['Vous êtes convoquée à un entretien disciplinaire', 'preavis-sanction'],
    ['Point sur ta conduite et tes accrochages du mois, tu peux venir avec un délégué', 'preavis-sanction'],
    ['Entretien de recadrage vendredi', 'accompagnement'],
    ['Bilan à 6 ans : prenez rendez-vous avec la RH', 'parcours'],
    ['Entretien de retour après trois jours d’absence pour maladie', null],
    ['Entretien de retour d’absence maladie (3 jours)', null],
    ['Ton entretien professionnel est jeudi. La cadre de santé', 'parcours'],
    ['Les élus du CSE sont informés. Votre entretien annuel aura lieu jeudi.', 'annuel'],
    ['', null],
    ['Bonjour', null],
  ])('%s : %s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it('is the new message, not the one quoted below', () => {
    expect(typeOf('Objet : bilan de compétences\n\nVoyons la convention.\n\n> après notre entretien annuel')).toBe(
      'bilan',
    );
    expect(typeOf('Voir plus bas.\n\n> Votre entretien annuel aura lieu mardi.')).toBe('annuel');
  });

  it('is no legal notice at the foot of a message', () => {
    expect(
      typeOf('Bonjour\n\nCe message est confidentiel. Toute diffusion expose à une sanction disciplinaire.'),
    ).toBeNull();
  });

  it('is what the person answers, with or without a text', () => {
    const answered = (reponses: Record<string, string>, texte = '') => recognise({ reponses, texte }, RULES);
    expect(answered({ sujet: 'evaluation', employeur: 'public' }).type).toBe('public');
    expect(answered({ sujet: 'evaluation', employeur: 'prive' }).type).toBe('annuel');
    expect(answered({ sujet: 'parcours', absence: 'oui' })).toMatchObject({ type: 'parcours', contexte: ['retour'] });
    expect(answered({ absence: 'en-arret' }).type).toBe('liaison');
    expect(answered({ sanction: 'sanction', sujet: 'parcours' })).toMatchObject({
      type: 'preavis-sanction',
      arret: true,
    });
    expect(answered({ employeur: 'public' }, 'entretien professionnel').type).toBe('public');
    expect(answered({ employeur: 'public', absence: 'oui' }, 'entretien professionnel').autres).toEqual([]);
    expect(answered({ qui: 'rh' }).type).toBeNull();
  });
});

describe('any text', () => {
  it('gives the same answer whatever its capitals, accents and spaces', () => {
    for (const { texte, id } of INVITATIONS) {
      const plain = texte.normalize('NFD').replace(/\p{M}/gu, '');
      expect(`${id} ${typeOf(plain)}`).toBe(`${id} ${typeOf(texte)}`);
      expect(`${id} ${typeOf(texte.toUpperCase())}`).toBe(`${id} ${typeOf(texte)}`);
      expect(`${id} ${typeOf(texte.replace(/ /g, '  '))}`).toBe(`${id} ${typeOf(texte)}`);
    }
  });

  it('is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (texte) => {
        const found = recognise({ texte }, RULES);
        expect(recognise({ texte }, RULES)).toEqual(found);
        expect(found.arret).toBe(STOPS.includes(found.type ?? ''));
      }),
    );
  });

  it('made of one word a million times is answered too', () => {
    expect(typeOf('envisage '.repeat(1_000_000))).toBeNull();
  });
});
