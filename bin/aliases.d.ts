/** What a library asks for -> the file that stands in for it. */
export const ALIASES: Record<
  'ajv-formats' | 'ajv/dist/2020.js' | 'atomically' | 'cli-highlight' | 'node-emoji',
  string
>;
