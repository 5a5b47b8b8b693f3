/** The names of the formats, which are also the extensions of their files; apart from what writes them. */
export const FORMAT_IDS = ['md', 'txt', 'json'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];
