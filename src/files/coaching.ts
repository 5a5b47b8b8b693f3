/** The sentences of the reading and the guided steps, as the build left them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuidedStep } from '../core/advice/guided/steps.ts';
import type { ReadingContent } from '../core/advice/reading/content.ts';

export function loadReading(contentDir: string): ReadingContent {
  return JSON.parse(readFileSync(join(contentDir, 'relecture.json'), 'utf8')) as ReadingContent;
}

export function loadSteps(contentDir: string): readonly GuidedStep[] {
  return JSON.parse(readFileSync(join(contentDir, 'etapes.json'), 'utf8')) as readonly GuidedStep[];
}
