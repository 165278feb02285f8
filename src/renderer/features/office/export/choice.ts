/** What somebody chose to export, and the call that it comes to. */
import type { Month } from '../../../../shared/domain/day.ts';
import {
  type BundleFormat,
  bundleFormats,
  type ExportJob,
  type ExportWhat,
  kindsOfJob,
} from '../../../../shared/domain/export-job.ts';
import type { ExportKind } from '../../../../shared/domain/export-kind.ts';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { type ExportFormat, exportFormats, type SheetQuery } from '../../../../shared/ipc/contract/attendance.ts';

export type WhatId = 'sheet' | ExportWhat['kind'];

export type Choice = {
  readonly what: WhatId;
  /** Null: all schools. */
  readonly schoolId: SchoolId | null;
  readonly as: 'book' | 'files';
  readonly format: BundleFormat;
  readonly language: Language;
  readonly second: Language | null;
  readonly withNames: boolean;
};

/** Of a whole room only, as a discipline of it is what one sheet can show anyway. */
export function whatsFor({ scope }: SheetQuery): readonly WhatId[] {
  return scope.kind === 'room' ? ['sheet', 'disciplines', 'rooms', 'year'] : ['sheet', 'rooms', 'year'];
}

/** A row for each child and session is for other systems, which want more than one sheet. */
export function formatsFor(what: WhatId): readonly BundleFormat[] {
  return what === 'rooms' || what === 'year' ? bundleFormats : exportFormats;
}

/** A format that what was chosen does not have gives way to the first. */
export function withWhat(choice: Choice, what: WhatId): Choice {
  const formats = formatsFor(what);
  return { ...choice, what, format: formats.includes(choice.format) ? choice.format : 'xlsx' };
}

export function languagesOf({ language, second }: Choice): [Language] | [Language, Language] {
  return second === null || second === language ? [language] : [language, second];
}

/** What of the app it takes out. */
export const kindsOfChoice = (choice: Choice, query: SheetQuery): readonly ExportKind[] => {
  const job = jobOf(choice, query);
  return job ? kindsOfJob(job) : ['month_sheets'];
};

/** Null: the sheet alone, which is written at once. */
export function jobOf(choice: Choice, { scope, month }: SheetQuery): ExportJob | null {
  const { format, withNames } = choice;
  const what = whatOf(choice, scope, month);
  return what && { what, format, languages: languagesOf(choice), withNames };
}

function whatOf({ what, schoolId, as }: Choice, scope: SheetQuery['scope'], month: Month): ExportWhat | null {
  switch (what) {
    case 'sheet':
      return null;
    case 'disciplines':
      return scope.kind === 'room' ? { kind: what, roomId: scope.roomId, month } : null;
    case 'rooms':
      return { kind: what, schoolId, month };
    case 'year':
      return { kind: what, schoolId, month, as };
  }
}

export const isSheetFormat = (format: BundleFormat): format is ExportFormat => format !== 'events';
