/** The pattern language, from its text to what it finds. */
import { describe, expect, it } from 'vitest';
import { compileAdvice } from '../../../src/core/advice/compile/compile-advice.ts';
import { conjugate, finiteForms, participles } from '../../../src/core/advice/compile/conjugate.ts';
import { createMatcher } from '../../../src/core/advice/hints/match.ts';
import { readyLists } from '../../../src/core/advice/hints/ready.ts';
import { tokenise } from '../../../src/core/advice/hints/tokens.ts';
import { readYaml } from '../../../src/core/template/yaml-source.ts';

const none = new Map<string, readonly string[]>();

function compile(listes: Record<string, string>) {
  const source = readYaml('lexique.yaml', JSON.stringify({ listes }), () => false).source;
  return compileAdvice([{ value: { titre: '', listes }, source }], []);
}

/** What a list finds in a text, as words. */
function found(entry: string, text: string, others: Record<string, string> = {}): string[] {
  const { advice, problems } = compile({ liste: entry, ...others });
  expect(problems).toEqual([]);
  const tokens = tokenise(text, none);
  const spans = createMatcher(readyLists(advice.listes), tokens).all(0);
  return spans.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  );
}

describe('a pattern finds', () => {
  it.each([
    ['baisser~', 'Les délais ont BAISSÉ, ils baissent', ['baisse', 'baissent']],
    ['client+', 'une cliente et des clients', ['cliente', 'clients']],
    ['remerci*', 'des remerciements', ['remerciements']],
    ['*rait|*raient', 'cela aiderait', ['aiderait']],
    ['plus|moins d|de retard', 'plus de retard', ['plus de retard']],
    ['pas a_la_hauteur|doue', 'pas à la hauteur', ['pas a la hauteur']],
    ['tres? bien', 'bien, très bien', ['bien', 'tres bien']],
    ['jamais !ete', "n'a jamais été, jamais vu", ['jamais']],
    ['<!une personne', 'une personne ; personne', ['personne']],
    ['<!trop_de mots', 'trop de mots ; de mots', ['mots']],
    ['<!@loin fois', 'un autre jour fois, fois', ['fois']],
    ['je ..2 ai', 'je ne les ai', ['je ne les ai']],
    ['je ..2 ai', 'je, ai', []],
    ['je ...2 ai', 'je, ai', ['je , ai']],
    ['je ...5 ai', 'je. ai', []],
    ['je ....5 ai', 'je. ai', ['je . ai']],
    ['^ oui', 'oui. oui, oui', ['oui', 'oui']],
    ['^, oui', 'oui. oui, oui', ['oui', 'oui', 'oui']],
    ['oui $', 'oui, oui', ['oui']],
    ['# #mot', '12 palettes', ['12 palettes']],
    ['#annee', 'en 2027, 12', ['2027']],
    ['@autre fois', 'deux fois', ['deux fois']],
  ])('%s in %j', (entry, text, expected) => {
    expect(found(entry, text, { autre: 'un ; deux', loin: 'un ..3' })).toEqual(expected);
  });

  it('the longest of what begins at a place', () => {
    expect(found('rien ; rien du tout', 'rien du tout')).toEqual(['rien du tout']);
  });
});

describe('what cannot be', () => {
  const messages = (listes: Record<string, string>): string[] =>
    compile(listes).problems.map(({ line, message }) => `${line} ${message}`);

  it('is told, all at once, with its list and entry', () => {
    const told = messages({ a: 'oui ; @rien x ; h?l', b: 'zz~ y' });
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('@rien x');
    expect(told[1]).toContain('h?l');
    expect(told[2]).toContain('zz~ y');
  });

  it('is a list that contains itself', () => {
    expect(messages({ a: '@b x', b: 'y ; @c? z', c: '@a' }).join()).toContain('se contient elle-même');
    expect(messages({ a: '@b x', b: 'y' })).toEqual([]);
  });
});

describe('conjugation', () => {
  it.each([
    ['changer', ['changeons', 'changeait', 'changera', 'change']],
    ['appeler', ['appelle', 'appelons', 'appellera']],
    ['nettoyer', ['nettoie', 'nettoyons', 'nettoiera']],
    ['finir', ['finit', 'finissent', 'finirait', 'finie']],
    ['rendre', ['rend', 'rendait', 'rendu', 'rendra']],
    ['obtenir', ['obtient', 'obtenu', 'obtiendra']],
    ['reduire', ['reduit', 'reduisait', 'reduite']],
    ['refaire', ['refait', 'refont', 'refera']],
    ['resoudre', ['resout', 'resolu', 'resolvent']],
    ['recevoir', ['recoit', 'recu', 'recevra']],
  ])('%s', (verb, expected) => {
    expect(conjugate(verb)).toEqual(expect.arrayContaining([...expected, verb]));
  });

  it('participles and forms without the infinitive', () => {
    expect(participles('signer')).toEqual(['signe', 'signee', 'signes', 'signees']);
    expect(participles('mettre')).toEqual(['mis', 'mise', 'mises']);
    expect(finiteForms('baisser')).not.toContain('baisser');
  });

  it('a word that is no verb has none', () => {
    expect(() => conjugate('table')).toThrow();
  });
});

it('a text made to be slow is read to its end', () => {
  const text = 'je je je a a a n n '.repeat(2000);
  expect(found('je ....40 a ....40 n ....40 zut', text)).toEqual([]);
});
