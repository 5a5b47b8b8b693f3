/** Package -> the file that stands in for it. */
export const ALIASES: Record<'cli-highlight' | 'node-emoji', string>;
