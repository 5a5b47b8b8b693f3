/** The whole table: each row runs in process and through the real bin. */
import { ANSWER_CASES } from './answer-cases.ts';
import type { Case } from './case.ts';
import { COMMAND_LINE_CASES } from './command-line-cases.ts';
import { COMPLETION_CASES } from './completion-cases.ts';
import { CONFIG_CASES } from './config-cases.ts';
import { DEADLINE_CASES } from './deadline-cases.ts';
import { DISK_CASES } from './disk-cases.ts';
import { EXPORT_CASES } from './export-cases.ts';
import { HELP_CASES } from './help-cases.ts';
import { HOSTILE_CASES } from './hostile-cases.ts';
import { LOT_CASES } from './lot-cases.ts';
import { LOT_LIST_CASES } from './lot-list-cases.ts';
import { OUTPUT_CASES } from './output-cases.ts';
import { RECOGNITION_CASES } from './recognition-cases.ts';
import { REHEARSAL_CASES } from './rehearsal-cases.ts';
import { REREAD_CASES } from './reread-cases.ts';
import { SCHEME_CASES } from './scheme-cases.ts';
import { SHEET_CASES } from './sheet-cases.ts';
import { TEMPLATE_CASES } from './template-cases.ts';
import { TYPES_CASES } from './types-cases.ts';

export const CASES: readonly Case[] = [
  ...HELP_CASES,
  ...COMMAND_LINE_CASES,
  ...SHEET_CASES,
  ...ANSWER_CASES,
  ...OUTPUT_CASES,
  ...DISK_CASES,
  ...TEMPLATE_CASES,
  ...TYPES_CASES,
  ...EXPORT_CASES,
  ...HOSTILE_CASES,
  ...DEADLINE_CASES,
  ...SCHEME_CASES,
  ...LOT_CASES,
  ...LOT_LIST_CASES,
  ...CONFIG_CASES,
  ...COMPLETION_CASES,
  ...RECOGNITION_CASES,
  ...REHEARSAL_CASES,
  ...REREAD_CASES,
];
