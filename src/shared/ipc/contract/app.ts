/** The app as a whole: its state at start, first set-up, languages, leaving. */
import { z } from 'zod';
import { restoredSchema } from '../../domain/backup.ts';
import { daySchema, momentSchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { childIdSchema, roomIdSchema, schoolIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { pixelsPerMmSchema, screenKeySchema, screenSizesSchema } from '../../domain/screen-size.ts';
import { pinSchema, staffRoleSchema } from '../../domain/staff.ts';
import { lineSchema, nameSchema } from '../../domain/text.ts';
import { accompanied, administrator, anyone, anyStaff, call, nothing } from './call.ts';

/** Why the database could not be opened; each has a screen with words and what to do. */
export const problemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('damaged'), file: z.string() }),
  z.strictObject({ kind: z.literal('empty_file'), file: z.string() }),
  z.strictObject({ kind: z.literal('not_kabinet'), file: z.string() }),
  z.strictObject({ kind: z.literal('newer'), file: z.string(), found: z.number(), known: z.number() }),
  z.strictObject({ kind: z.literal('read_only'), file: z.string() }),
  z.strictObject({ kind: z.literal('disk_full'), file: z.string() }),
  z.strictObject({ kind: z.literal('disk_failing'), file: z.string() }),
  z.strictObject({ kind: z.literal('in_use'), file: z.string() }),
  z.strictObject({ kind: z.literal('no_driver') }),
]);
export type Problem = z.infer<typeof problemSchema>;

/** Whether the file itself is what is wrong, so that another one in its place would help. */
export function isReplaceable({ kind }: Pick<Problem, 'kind'>): boolean {
  return kind === 'damaged' || kind === 'empty_file' || kind === 'not_kabinet';
}

export const signedInSchema = z.strictObject({
  staffId: staffIdSchema,
  name: z.string(),
  role: staffRoleSchema,
  language: languageSchema,
});
export type SignedIn = z.infer<typeof signedInSchema>;

export const statusSchema = z.discriminatedUnion('state', [
  /** `language` is null until somebody has chosen one. */
  z.strictObject({ state: z.literal('first_start'), language: languageSchema.nullable() }),
  /** `newestBackup`: of when the newest sound backup is; null: there is none. */
  z.strictObject({ state: z.literal('problem'), problem: problemSchema, newestBackup: momentSchema.nullable() }),
  z.strictObject({
    state: z.literal('ready'),
    language: languageSchema,
    schoolName: z.string(),
    isDemo: z.boolean(),
    /** The school day it is here; in the demo school always the same one. */
    today: daySchema,
    now: momentSchema,
    /** The room this PC stands in. */
    room: z.strictObject({ id: roomIdSchema, name: z.string() }).nullable(),
    /** All of them; to who works in some, those. */
    rooms: z.array(
      z.strictObject({ id: roomIdSchema, name: z.string(), schoolId: schoolIdSchema, schoolName: z.string() }),
    ),
    signedIn: signedInSchema.nullable(),
    /** The child that this window belongs to, until an adult lets it out. */
    childId: childIdSchema.nullable(),
    /** Whether all sound of the studio is off on this PC. */
    isSilent: z.boolean(),
    /** Screens of this PC whose real size is known. */
    screenSizes: screenSizesSchema,
    /** Idle time in seconds after which staff doors lock. */
    idleSeconds: z.record(staffRoleSchema, z.number()),
    /** Null in the demo school, of which no backups are made. `isOld`: something was done since, days ago. */
    backup: z
      .strictObject({
        last: momentSchema.nullable(),
        isOld: z.boolean(),
        /** On the second drive; null: none was chosen. */
        second: z.strictObject({ drive: z.string(), last: momentSchema.nullable(), isOld: z.boolean() }).nullable(),
      })
      .nullable(),
    /** What was brought back of damaged data; null: nothing, or it was taken note of. */
    restored: restoredSchema.nullable(),
  }),
]);
export type Status = z.infer<typeof statusSchema>;
/** The state in which a school stands and doors can be opened. */
export type ReadyStatus = Extract<Status, { state: 'ready' }>;

export const setUpSchema = z.strictObject({
  language: languageSchema,
  schoolName: nameSchema,
  rooms: z
    .array(z.strictObject({ name: nameSchema, disciplines: z.array(disciplineSchema).min(1) }))
    .min(1)
    .max(50),
  administrator: z.strictObject({
    family: nameSchema,
    given: nameSchema,
    patronymic: lineSchema(100),
    pin: pinSchema,
  }),
});

export const appCalls = {
  'app.status': call(anyone, nothing, statusSchema),
  'app.setLanguage': call(anyone, z.strictObject({ language: languageSchema }), nothing),
  /** Only while there is no school: fills the database with the demo school; `progress` events tell how far. */
  'app.openDemo': call(anyone, nothing, nothing),
  /** Only while there is no school. The recovery code is shown once and stored as a hash. */
  'app.setUpSchool': call(anyone, setUpSchema, z.strictObject({ recoveryCode: z.string() })),
  /** Only right after set-up, with the code that was just given. */
  'app.printRecoveryCode': call(anyone, z.strictObject({ recoveryCode: z.string().max(60) }), nothing),
  /** With a recovery code a new PIN for an administrator can be set. */
  'app.recover': call(
    anyone,
    z.strictObject({ recoveryCode: z.string().max(60), staffId: staffIdSchema, pin: pinSchema }),
    z.strictObject({ recoveryCode: z.string() }),
  ),
  /** The code on paper is lost: a new one takes its place. */
  'app.newRecoveryCode': call(administrator, nothing, z.strictObject({ recoveryCode: z.string() })),
  /** Only when the database could not be opened: moves it aside (never deletes) and begins a new one. */
  'app.keepAside': call(anyone, nothing, z.strictObject({ keptAs: z.string() })),
  /** Tries again to open the database, after the disk was freed or the file put back. */
  'app.tryAgain': call(anyone, nothing, nothing),
  'app.chooseRoom': call(anyStaff, z.strictObject({ roomId: roomIdSchema }), nothing),
  /** How many CSS pixels of a screen are a millimetre; null forgets it. Staff, also beside a child. */
  'app.calibrate': call(
    [...anyStaff, ...accompanied],
    z.strictObject({ screen: screenKeySchema, pixelsPerMm: pixelsPerMmSchema.nullable() }),
    nothing,
  ),
  /** Leaves the app; staff only, or anyone while the database cannot be opened or there is no school yet. */
  'app.quit': call(anyone, nothing, nothing),
  /** Leaves the demo school for good: the demo data are kept aside as a file, and first start comes again. */
  'app.leaveDemo': call(administrator, nothing, nothing),
} as const;
