/** State at start, first set-up, recovery, leaving. */
import { defaultCalendar } from '../../shared/domain/calendar-default.ts';
import { sortKey } from '../../shared/domain/collation.ts';
import { type Language, languageSchema } from '../../shared/domain/language.ts';
import { pinWeakness, shortestPin } from '../../shared/domain/staff.ts';
import type { appCalls, ReadyStatus, Status } from '../../shared/ipc/contract/app.ts';
import type { ParsedInput } from '../../shared/ipc/contract/index.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { roomsInReach } from '../access/reach.ts';
import { type CallContext, type Handlers, newId } from '../app.ts';
import { backupState } from '../backup/backup-beside.ts';
import { change } from '../change.ts';
import { idleSeconds } from '../connection.ts';
import { insertCalendar } from '../db/queries/calendars.ts';
import { findRoom, hasSchool, insertRoom, insertSchool, listRooms } from '../db/queries/school.ts';
import { readSetting, writeSetting } from '../db/queries/settings.ts';
import { findStaff, insertStaff, writePin } from '../db/queries/staff.ts';
import { found } from '../found.ts';
import { fillDemo } from '../services/demo/index.ts';
import { namesFor } from '../services/names.ts';
import { hashPin, isPin, makeRecoveryCode, normaliseRecoveryCode } from '../services/pin.ts';
import { recoveryPage } from '../services/recovery-page.ts';
import { changeScreenSize, readScreenSizes } from '../services/screen-sizes.ts';
import { moment, today } from '../store.ts';
import { readRestored } from '../tell-restored.ts';
import { signedInAt } from './auth.ts';

export const appHandlers: Handlers<typeof appCalls> = {
  'app.status': (_input, context) => statusOf(context),

  'app.setLanguage': ({ language }, context) => {
    writeSetting(context.database, 'language', language);
    context.app.broadcast({ event: 'changed', topic: 'settings' });
    return {};
  },

  'app.openDemo': async (_input, context) => {
    refuseIfSchool(context);
    await fillDemo(context, (done, total) => context.app.broadcast({ event: 'progress', work: 'demo', done, total }));
    context.app.broadcast({ event: 'changed', topic: 'settings' });
    return {};
  },

  'app.setUpSchool': async (input, context) => {
    refuseIfSchool(context);
    const weakness = pinWeakness(input.administrator.pin, 'administrator');
    if (weakness) throw new CallError('weak_pin', { why: weakness, count: shortestPin.administrator });
    const recoveryCode = makeRecoveryCode(context.app.random(20));
    const pinHash = await hashPin(input.administrator.pin);
    const recoveryHash = await hashPin(normaliseRecoveryCode(recoveryCode));
    refuseIfSchool(context);
    writeSchool(context, input, pinHash, recoveryHash);
    return { recoveryCode };
  },

  'app.printRecoveryCode': async ({ recoveryCode }, context) => {
    await refuseWrongCode(context, recoveryCode);
    await context.app.host.print(recoveryPage(recoveryCode, languageOf(context)));
    return {};
  },

  'app.recover': async ({ recoveryCode, staffId, pin }, context) => {
    await refuseWrongCode(context, recoveryCode);
    const staff = findStaff(context.database, staffId);
    if (staff?.role !== 'administrator' || staff.archived_at !== null) throw new CallError('not_found');
    const weakness = pinWeakness(pin, 'administrator');
    if (weakness) throw new CallError('weak_pin', { why: weakness, count: shortestPin.administrator });
    const [pinHash, next] = [await hashPin(pin), makeRecoveryCode(context.app.random(20))];
    const nextHash = await hashPin(normaliseRecoveryCode(next));
    change(context, 'people', { kind: 'staff.pin_recovered', subjectId: staffId }, () => {
      writePin(context.database, staffId, pinHash);
      writeSetting(context.database, 'recovery_hash', nextHash);
    });
    return { recoveryCode: next };
  },

  'app.newRecoveryCode': async (_input, context) => {
    const recoveryCode = makeRecoveryCode(context.app.random(20));
    const hash = await hashPin(normaliseRecoveryCode(recoveryCode));
    change(
      context,
      'settings',
      { kind: 'school.recovery_code_made', subjectId: context.connection.staffId ?? '' },
      () => writeSetting(context.database, 'recovery_hash', hash),
    );
    return { recoveryCode };
  },

  'app.keepAside': (_input, context) => {
    if (!context.app.store.problem) throw new CallError('not_allowed');
    return { keptAs: beginAnew(context) };
  },

  'app.tryAgain': (_input, context) => {
    context.app.store.tryAgain();
    return {};
  },

  'app.chooseRoom': ({ roomId }, context) => {
    found(findRoom(context.database, roomId));
    change(context, 'settings', { kind: 'device.room_chosen', subjectId: roomId, roomId }, () =>
      writeSetting(context.database, 'room_id', roomId),
    );
    return {};
  },

  'app.calibrate': ({ screen, pixelsPerMm }, context) => {
    changeScreenSize(context, screen, pixelsPerMm);
    return {};
  },

  'app.quit': (_input, context) => {
    const isStaff = signedInAt(context) !== null;
    const isStanding = context.app.store.problem === null && hasSchool(context.database);
    if (isStanding && !isStaff) throw new CallError('not_allowed');
    context.app.host.quit();
    return {};
  },

  'app.leaveDemo': async (_input, context) => {
    if (readSetting(context.database, 'is_demo') === null) throw new CallError('not_allowed');
    await context.app.exports.stop();
    const language = languageOf(context);
    beginAnew(context);
    writeSetting(context.database, 'language', language);
    context.connection.become({ role: 'nobody' });
    context.app.broadcast({ event: 'signed-out' });
    context.app.broadcast({ event: 'changed', topic: 'settings' });
    return {};
  },
};

function beginAnew(context: CallContext): string {
  const kept = context.app.store.beginAnew();
  context.app.second.forget();
  return kept.split(/[\\/]/).at(-1) ?? '';
}

function refuseIfSchool(context: CallContext): void {
  // Another window is filling in the demo school: it holds a transaction for some seconds.
  if (context.database.inTransaction) throw new CallError('busy');
  if (hasSchool(context.database)) throw new CallError('already_exists');
}

/** A wrong code costs a full hash each time; with 99 bits that is protection enough. */
async function refuseWrongCode(context: CallContext, code: string): Promise<void> {
  const stored = readSetting(context.database, 'recovery_hash');
  if (!stored || !(await isPin(stored, normaliseRecoveryCode(code)))) throw new CallError('wrong_pin', { seconds: 0 });
}

function languageOf(context: CallContext): Language {
  return languageSchema.catch('kk').parse(readSetting(context.database, 'language'));
}

function statusOf(context: CallContext): Status {
  const { store, clock } = context.app;
  if (store.problem)
    return { state: 'problem', problem: store.problem, newestBackup: context.app.backups.last?.at ?? null };
  const { database } = context;
  const language = languageSchema.nullable().catch(null).parse(readSetting(database, 'language'));
  if (!hasSchool(database)) return { state: 'first_start', language };
  const rooms = listRooms(database).filter((room) => room.archived_at === null);
  const room = rooms.find(({ id }) => id === readSetting(database, 'room_id')) ?? rooms[0];

  const isDemo = readSetting(database, 'is_demo') !== null;
  const { role } = context.connection;
  const reach = role === 'specialist' || role === 'lead_specialist' ? roomsInReach(context) : null;

  return {
    state: 'ready',
    language: language ?? 'kk',
    schoolName: room?.school_name ?? '',
    isDemo,
    today: today(database, clock),
    now: moment(database, clock),
    room: room ? ({ id: room.id, name: room.name } as ReadyStatus['room']) : null,
    rooms: rooms
      .filter(({ id }) => reach === null || reach.includes(id))
      .map(({ id, name, school_id, school_name }) => ({
        id,
        name,
        schoolId: school_id,
        schoolName: school_name,
      })) as ReadyStatus['rooms'],
    signedIn: signedInAt(context),
    childId: context.connection.childId,
    isSilent: readSetting(database, 'is_silent') === '1',
    screenSizes: readScreenSizes(database),
    idleSeconds,
    backup: isDemo ? null : backupState(context.app),
    restored: readRestored(database),
  };
}

function writeSchool(
  context: CallContext,
  input: ParsedInput<'app.setUpSchool'>,
  pinHash: string,
  recoveryHash: string,
): void {
  const { database, app } = context;
  const schoolId = newId(app);
  const rooms = input.rooms.map((room) => ({ ...room, id: newId(app) }));
  const staffId = newId(app);
  const { pin: _pin, ...name } = input.administrator;
  change(context, 'settings', { kind: 'school.set_up', subjectId: schoolId, data: { rooms: rooms.length } }, () => {
    insertSchool(database, { id: schoolId, name: input.schoolName, sort_key: sortKey(input.schoolName) });
    insertCalendar(database, schoolId, defaultCalendar(today(database, app.clock)));
    for (const { id, name: roomName, disciplines } of rooms) {
      insertRoom(database, {
        id,
        school_id: schoolId,
        name: roomName,
        sort_key: sortKey(roomName),
        disciplines: JSON.stringify(disciplines),
      });
    }
    insertStaff(database, {
      id: staffId,
      ...name,
      ...namesFor(name),
      role: 'administrator',
      specialism: 'administrator',
      language: input.language,
      pictogram: 'key',
    });
    writePin(database, staffId, pinHash);
    writeSetting(database, 'language', input.language);
    writeSetting(database, 'recovery_hash', recoveryHash);
    writeSetting(database, 'room_id', rooms[0]?.id ?? '');
  });
}
