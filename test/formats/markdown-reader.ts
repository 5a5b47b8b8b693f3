/** What a reader of Markdown shows: an independent parser's tree, without what nobody sees. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

type Root = ReturnType<typeof fromMarkdown>;
type MarkdownNode = Root | Root['children'][number];

/** A text, or a thing with its kind: `heading 2`, `list bullet tight`, `item`, `strong`, `break`… */
export type Seen = string | { readonly kind: string; readonly inside: readonly Seen[] };

type Reader = { readonly name: string; readonly read: (body: string) => Seen[] };

export const READERS: readonly Reader[] = [
  { name: 'CommonMark', read: (body) => seen(fromMarkdown(body), null) },
  {
    name: 'GitHub',
    read: (body) => seen(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), body),
  },
];

/** The front matter and the rest. Fails when the file doesn't start with a front matter. */
export function splitFrontMatter(file: string): { frontMatter: string; body: string } {
  const found = /^---\n((?:(?!---\n).*\n)*)---\n/.exec(file);
  if (!found) throw new Error(`No front matter: ${file.slice(0, 200)}`);
  return { frontMatter: found[1] ?? '', body: file.slice(found[0].length) };
}

/** The text of a tree, blocks and breaks as line ends. */
export function textOf(things: readonly Seen[]): string {
  return things.map((thing) => (typeof thing === 'string' ? thing : textOfThing(thing))).join('');
}

/** Each kind met in a tree, at any depth. */
export function kindsIn(things: readonly Seen[]): string[] {
  return things.flatMap((thing) => (typeof thing === 'string' ? [] : [thing.kind, ...kindsIn(thing.inside)]));
}

/** @param literal the source, for readers that make a link of an address as it stands; the link's text counts */
function seen(node: MarkdownNode, literal: string | null): Seen[] {
  if (node.type === 'text') return [node.value];
  const inside = 'children' in node ? merged(node.children.flatMap((child) => seen(child, literal))) : [];
  if (node.type === 'root') return inside;
  if (node.type === 'link' && literal !== null && isLiteral(node, literal)) return inside;
  return [{ kind: kindOf(node), inside }];
}

/** An address that stands as such in the source: neither `[…](…)` nor `<…>`. */
function isLiteral(node: MarkdownNode, source: string): boolean {
  const start = node.position?.start.offset;
  return start === undefined || !/[<[!]/.test(source[start] ?? '');
}

function merged(things: readonly Seen[]): Seen[] {
  const result: Seen[] = [];
  for (const thing of things) {
    const last = result[result.length - 1];
    if (typeof thing === 'string' && typeof last === 'string') result[result.length - 1] = last + thing;
    else result.push(thing);
  }
  return result;
}

function kindOf(node: MarkdownNode): string {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth}`;
    case 'list':
      return `list ${node.ordered ? 'numbered' : 'bullet'} ${node.spread ? 'loose' : 'tight'}`;
    case 'listItem':
      return `item${node.checked === true ? ' checked' : node.checked === false ? ' box' : ''}`;
    default:
      return node.type;
  }
}

function textOfThing(thing: Exclude<Seen, string>): string {
  if (thing.kind === 'break') return '\n';
  const text = textOf(thing.inside);
  return thing.kind === 'paragraph' || thing.kind.startsWith('heading') ? `${text}\n` : text;
}
