/** The cards of the interviews, shipped as JSON: a short list, and one file each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card, CardList } from '../core/interview-card/card.ts';

export function loadCardList(contentDir: string): CardList {
  return JSON.parse(readFileSync(join(contentDir, 'cartes.json'), 'utf8')) as CardList;
}

/** A card; `id` must come from the list. */
export function loadCard(contentDir: string, id: string): Card {
  return JSON.parse(readFileSync(join(contentDir, 'cartes', `${id}.json`), 'utf8')) as Card;
}
