/** The one contract between windows and the data process. What is not declared here cannot be called. */
import type { z } from 'zod';
import { appCalls } from './app.ts';
import { attendanceCalls } from './attendance.ts';
import { auditCalls } from './audit.ts';
import { authCalls } from './auth.ts';
import { backupCalls } from './backup.ts';
import { calendarCalls } from './calendar.ts';
import { certifyCalls } from './certify.ts';
import { childFileCalls } from './child-file.ts';
import { childrenTogetherCalls } from './children-together.ts';
import { copiesCalls } from './copies.ts';
import { drawCalls } from './draw.ts';
import { drawingsCalls } from './drawings.ts';
import { emergencyCalls } from './emergency.ts';
import { erasureCalls } from './erasure.ts';
import { exportLeaveCalls } from './export-leave.ts';
import { exportsCalls } from './exports.ts';
import { goalsCalls } from './goals.ts';
import { groupsCalls } from './groups.ts';
import { handProfileCalls } from './hand-profile.ts';
import { importsCalls } from './imports.ts';
import { listsCalls } from './lists.ts';
import { makeUpsCalls } from './make-ups.ts';
import { peopleCalls } from './people.ts';
import { peopleTogetherCalls } from './people-together.ts';
import { planCalls } from './plan.ts';
import { progressCalls } from './progress.ts';
import { reportsCalls } from './reports.ts';
import { rightsCalls } from './rights.ts';
import { searchCalls } from './search.ts';
import { sessionsCalls } from './sessions.ts';
import { startersCalls } from './starters.ts';
import { templateCalls } from './template.ts';
import { voiceCalls } from './voice.ts';

export const contract = {
  ...appCalls,
  ...authCalls,
  ...peopleCalls,
  ...childrenTogetherCalls,
  ...peopleTogetherCalls,
  ...sessionsCalls,
  ...certifyCalls,
  ...makeUpsCalls,
  ...goalsCalls,
  ...planCalls,
  ...calendarCalls,
  ...progressCalls,
  ...drawCalls,
  ...startersCalls,
  ...drawingsCalls,
  ...childFileCalls,
  ...groupsCalls,
  ...listsCalls,
  ...handProfileCalls,
  ...searchCalls,
  ...attendanceCalls,
  ...templateCalls,
  ...exportsCalls,
  ...exportLeaveCalls,
  ...importsCalls,
  ...reportsCalls,
  ...voiceCalls,
  ...backupCalls,
  ...copiesCalls,
  ...auditCalls,
  ...erasureCalls,
  ...emergencyCalls,
  ...rightsCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What a caller passes. */
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>;
/** What a handler gets, after parsing. */
export type ParsedInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;

export const callNames = Object.keys(contract) as readonly CallName[];
export const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);
