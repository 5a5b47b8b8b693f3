/** Stands in for node-emoji, which marked-terminal loads for shortcodes: `:smile:` stays as the person typed it. */
export function get(_shortcode: string): undefined {
  return undefined;
}
