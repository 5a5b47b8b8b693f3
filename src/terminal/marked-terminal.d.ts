/** The part of marked-terminal that we use; the package comes without types. */
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  export function markedTerminal(options: { readonly strong: (text: string) => string }): MarkedExtension;
}
