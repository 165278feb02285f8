import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openingCalls } from '../../../src/data/audit/openings.ts';
import { change, recordEvent } from '../../../src/data/change.ts';
import { type CallName, callNames } from '../../../src/shared/ipc/contract/index.ts';
import { fillSmallSchool } from '../../support/small-school.ts';
import { createTestApp } from '../../support/test-app.ts';
import { allowedRole, contentOf, countEvents, factsOf, type House, openHouse } from './call-inputs.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

/** Calls that write something that is no fact about the school, each with its reason. */
const writeWithoutEvent: Partial<Record<CallName, string>> = {
  'app.setLanguage': 'the language of this PC, also before there is a school',
  'draw.append': 'the journal is itself a list of events in order',
  'draw.storeInk': 'can be painted again from the journal',
  'draw.thumbnail': 'can be drawn again from the journal',
  'progress.storeThumbnail': 'can be drawn again from the journal',
};

/** Facts about the school, with the number of events that tell of each: all in one transaction. */
const eventsOf: Partial<Record<CallName, number>> = {
  'app.recover': 1,
  'app.newRecoveryCode': 1,
  'app.chooseRoom': 1,
  'app.calibrate': 1,
  'handProfile.set': 1,
  'auth.signIn': 1,
  'auth.changePin': 1,
  'auth.setLanguage': 1,
  'children.save': 1,
  'children.archive': 1,
  // The person, and the new PIN of the same form.
  'staff.save': 2,
  'exportLeave.set': 1,
  'staff.givePin': 1,
  'emergency.open': 1,
  'emergency.end': 1,
  'emergency.endForOther': 1,
  'staff.archive': 1,
  'rooms.save': 1,
  'rooms.archive': 1,
  'sessions.openPlanned': 1,
  'sessions.startUnplanned': 1,
  'sessions.mark': 1,
  'sessions.record': 1,
  'sessions.stop': 1,
  'sessions.details': 1,
  'sessions.pause': 1,
  'sessions.note': 1,
  'sessions.undo': 1,
  'sessions.finish': 1,
  'certify.sign': 1,
  'certify.unlock': 1,
  'certify.reopen': 1,
  'certify.signFor': 1,
  'certify.handOver': 1,
  'makeUps.decide': 1,
  'makeUps.start': 1,
  'goals.save': 1,
  'goals.archive': 1,
  'goals.addPhase': 1,
  'goals.removePhase': 1,
  'goalBank.save': 1,
  'goalBank.archive': 1,
  'childFile.saveGuardian': 1,
  'childFile.removeGuardian': 1,
  'childFile.giveConsent': 1,
  'childFile.withdrawConsent': 1,
  'childFile.saveMandate': 1,
  'childFile.endMandate': 1,
  'childFile.setPhoto': 1,
  'childFile.removePhoto': 1,
  'groups.save': 1,
  'groups.archive': 1,
  'plan.save': 1,
  'plan.end': 1,
  'plan.moveOccurrence': 1,
  'plan.cancelOccurrence': 1,
  'plan.export': 1,
  'draw.create': 1,
  'draw.copy': 1,
  'draw.bin': 1,
  'draw.setProfile': 1,
  'draw.makeStarter': 1,
  'starters.archive': 1,
  'voice.record': 1,
  'voice.remove': 1,
  'voice.setSilent': 1,
  'draw.link': 1,
  'draw.saveOut': 1,
  'drawings.restore': 1,
  'drawings.link': 1,
  'drawings.saveOut': 1,
  'attendance.export': 1,
  'attendance.correct': 1,
  'attendance.close': 2,
  'attendance.takeBackCorrection': 1,
  'progress.report': 1,
  'backup.take': 1,
  'copies.choose': 1,
  'copies.leave': 1,
  'copies.renewCode': 1,
  'audit.check': 1,
  'audit.export': 1,
  'backup.takeNote': 1,
  'attendance.print': 1,
  'erasure.setPeriods': 1,
  'erasure.erase': 1,
  'template.save': 1,
  'exports.make': 1,
  'reports.export': 1,
  'reports.print': 1,
  'calendar.write': 1,
  'childrenTogether.change': 4,
  'childrenTogether.undo': 4,
  'childrenTogether.leaveElsewhere': 1,
  'childrenTogether.merge': 2,
  'staffTogether.change': 2,
  'staffTogether.undo': 2,
  'roomsTogether.archive': 2,
  'roomsTogether.move': 2,
  'roomsTogether.undo': 2,
};

/** Begin with an empty database or another one: what they write is tested where they are. */
const beginAnew: readonly CallName[] = [
  ...(['app.openDemo', 'app.setUpSchool', 'app.keepAside', 'app.leaveDemo'] as const),
  ...(['backup.restore', 'backup.restoreNewest'] as const),
];

/** Go on with a file that was read before: what they write is tested where the reading is. */
const goOnWithAFile: readonly CallName[] = [
  'imports.places',
  'imports.preview',
  'imports.run',
  'imports.undo',
  ...(['copies.open', 'copies.printCode', 'copies.restore'] as const),
];

const ordinary = callNames.filter((call) => ![...beginAnew, ...goOnWithAFile].includes(call));

function ask(call: CallName) {
  const { testApp, windowOf, inputs } = house;
  // A room can be archived once nobody is in it and another one is left.
  if (call === 'rooms.archive') {
    testApp.app.store.database.exec(`UPDATE child SET archived_at = enrolled_from;
      INSERT INTO room SELECT 'other', school_id, name, sort_key, disciplines, NULL FROM room LIMIT 1`);
  }
  if (call === 'backup.preview') testApp.app.backups.takeNow(testApp.app.store.database, 'asked');
  const before = { content: withoutEvents(), events: countEvents(testApp) };
  const reply = testApp.dispatch(windowOf(allowedRole(call)).connection, { id: 1, call, input: inputs[call] });
  return { before, reply };
}

/** Rows of all tables but the events. */
const withoutEvents = () => factsOf(house.testApp);

describe('each call that changes a fact', () => {
  it.each(ordinary)('%s tells it, and nothing else is written', async (call) => {
    const { before, reply } = ask(call);
    expect(await reply).toMatchObject({ ok: true });
    const told = countEvents(house.testApp) - before.events;
    expect(told).toBe(eventsOf[call] ?? (openingCalls.includes(call) ? 1 : 0));
    if (call in eventsOf) expect(house.testApp.events).toContainEqual({ event: 'changed', topic: expect.any(String) });
    else if (!(call in writeWithoutEvent)) expect(withoutEvents()).toBe(before.content);
  });

  it.each(ordinary.filter((call) => !(call in writeWithoutEvent)))(
    '%s: where the event cannot be written, nothing is',
    async (call) => {
      house.testApp.app.store.database.exec(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON event BEGIN SELECT raise(ABORT, 'no room for events'); END",
      );
      const { before, reply } = ask(call);
      await reply;
      expect(withoutEvents()).toBe(before.content);
      expect(countEvents(house.testApp)).toBe(before.events);
    },
  );
});

describe('a sign-in that could not be written down', () => {
  it('is none: nobody is behind the door', async () => {
    const { testApp, inputs } = house;
    testApp.app.store.database.exec(
      "CREATE TEMP TRIGGER full BEFORE INSERT ON event BEGIN SELECT raise(ABORT, 'no room for events'); END",
    );
    const window = testApp.window();
    await expect(window.call('auth.signIn', inputs['auth.signIn'])).rejects.toMatchObject({ code: 'internal' });
    expect(window.connection.role).toBe('nobody');
  });
});

describe('an event', () => {
  it('says who did what, when, where, and on which PC', async () => {
    const { testApp, school, windowOf, inputs } = house;
    await windowOf('administrator').call('children.archive', inputs['children.archive']);
    const event = testApp.app.store.database.prepare('SELECT * FROM event ORDER BY seq DESC LIMIT 1').get();
    expect(event).toMatchObject({
      kind: 'child.archived',
      subject_id: school.childIds[0],
      room_id: school.roomId,
      actor_id: school.administratorId,
      at: '2026-04-22T09:00:00',
      undoes: null,
    });
  });

  it('tells who signed in, though nobody was at the window before', async () => {
    const { testApp, school, inputs } = house;
    await testApp.window().call('auth.signIn', inputs['auth.signIn']);
    const event = testApp.app.store.database.prepare('SELECT * FROM event ORDER BY seq DESC LIMIT 1').get();
    expect(event).toMatchObject({
      kind: 'staff.signed_in',
      actor_id: school.specialistId,
      subject_id: school.specialistId,
    });
  });

  it.each([
    ['changed', "UPDATE event SET kind = 'x'"],
    ['deleted', 'DELETE FROM event'],
    [
      'replaced under its number',
      `INSERT OR REPLACE INTO event (seq, id, device_id, at, kind, subject_id, data)
       SELECT seq, 'new', '', at, 'x', subject_id, '{}' FROM event LIMIT 1`,
    ],
    [
      'replaced under its name',
      `INSERT OR REPLACE INTO event (id, device_id, at, kind, subject_id, data)
       SELECT id, '', at, 'x', subject_id, '{}' FROM event LIMIT 1`,
    ],
    [
      'put in another one by an upsert',
      `INSERT INTO event (seq, id, device_id, at, kind, subject_id, data)
       SELECT seq, 'new', '', at, 'x', subject_id, '{}' FROM event WHERE true LIMIT 1
       ON CONFLICT (seq) DO UPDATE SET kind = 'x'`,
    ],
  ])('is never %s', (_how, sql) => {
    const before = contentOf(house.testApp);
    expect(() => house.testApp.app.store.database.exec(sql)).toThrow(/never (changed|deleted)/);
    expect(contentOf(house.testApp)).toBe(before);
  });

  it('is taken back once at most', () => {
    const context = house.testApp.context(house.windowOf('specialist'));
    const first = recordEvent(context, { kind: 'a.done', subjectId: 'a' });
    recordEvent(context, { kind: 'a.undone', subjectId: 'a', undoes: first });
    expect(() => recordEvent(context, { kind: 'a.undone', subjectId: 'a', undoes: first })).toThrow(/UNIQUE/);
  });
});

describe('a change that fails half way', () => {
  it('leaves no row, no event, and tells no window', () => {
    const testApp = createTestApp();
    const school = fillSmallSchool(testApp);
    const context = testApp.context(testApp.window().become('administrator', school.administratorId));
    const before = contentOf(testApp);
    const half = () =>
      change(context, 'people', { kind: 'child.changed', subjectId: school.childIds[0] }, () => {
        context.database.exec("UPDATE child SET given = 'x'");
        throw new Error('power cut');
      });
    expect(half).toThrow('power cut');
    expect(contentOf(testApp)).toBe(before);
    expect(testApp.events).toEqual([]);
    testApp.close();
  });
});
