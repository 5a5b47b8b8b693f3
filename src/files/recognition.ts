/** The rules that tell interviews apart, as the build left them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecognitionRules } from '../core/recognition/rules.ts';

export function loadRecognition(contentDir: string): RecognitionRules {
  return JSON.parse(readFileSync(join(contentDir, 'reconnaissance.json'), 'utf8')) as RecognitionRules;
}
