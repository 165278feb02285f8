import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../../src/data/host.ts';
import type { DrawingId } from '../../../../src/shared/domain/ids.ts';
import { beginEntry } from '../../../../src/shared/drawing/journal.ts';
import type { OutInput } from '../../../../src/shared/ipc/contract/drawings.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let adult: TestWindow;
let specialist: TestWindow;
let drawingId: DrawingId;

beforeEach(async () => {
  testApp = createTestApp();
  school = fillSmallSchool(testApp);
  const [childId] = school.childIds;
  adult = testApp.window();
  await adult.call('draw.enter', { childId });
  drawingId = (await adult.call('draw.create', {})).drawingId;
  await adult.call('draw.append', { drawingId, entries: [{ seq: 0, entry: beginEntry() }] });
  const lastSeen = testApp.app.clock.now();
  adult.connection.become({ role: 'accompanied_child', childId, staffId: school.specialistId, lastSeen });
  specialist = testApp.window().become('specialist', school.specialistId);
});
afterEach(() => testApp.close());

/** The head of a PNG of that size. */
function png(width = 1920, height = 1200): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

const out = (rest: Partial<OutInput> = {}): OutInput => ({
  drawingId,
  as: 'png',
  bytes: png(),
  language: 'kk',
  isForFamilyOnly: false,
  ...rest,
});

function giveConsent(validTo: string | null = null): void {
  testApp.app.store.database
    .prepare(
      `INSERT INTO consent (id, child_id, kind, given_on, given_by, valid_to, recorded_by)
       VALUES ('c', ?, 'drawings', '2026-01-10', 'Анасы', ?, ?)`,
    )
    .run(school.childIds[0], validTo, school.specialistId);
}

const events = () =>
  testApp.app.store.database
    .prepare("SELECT kind, actor_id AS actor, data FROM event WHERE kind LIKE 'drawing.%saved_out' ORDER BY seq")
    .all() as readonly { kind: string; actor: string; data: string }[];

describe('a drawing that leaves the app', () => {
  it('needs a consent that counts today, or stays in the family; nothing is written down for what is refused', async () => {
    await expect(adult.call('draw.saveOut', out())).rejects.toMatchObject({ code: 'no_consent' });
    giveConsent('2026-04-21');
    await expect(specialist.call('drawings.saveOut', out())).rejects.toMatchObject({ code: 'no_consent' });
    expect(await adult.call('draw.outFacts', { drawingId })).toEqual({ isConsentGiven: false, isAllowed: true });
    expect(testApp.saved).toEqual([]);
    expect(events()).toEqual([]);
    expect(await adult.call('draw.saveOut', out({ isForFamilyOnly: true }))).toEqual({ isMade: true });
    expect(testApp.saved).toHaveLength(1);
  });

  it('is written down with who took it and how, before it goes', async () => {
    giveConsent();
    let toldBefore = 0;
    const host: Host = {
      ...testApp.app.host,
      saveFile: async () => {
        toldBefore = events().length;
        return { saved: true, path: 'x' };
      },
    };
    Object.assign(testApp.app, { host });
    await adult.call('draw.saveOut', out());
    expect(toldBefore).toBe(1);
    const [event] = events();
    expect(event?.actor).toBe(school.specialistId);
    expect(JSON.parse(event?.data ?? '')).toMatchObject({ as: 'png', isForFamilyOnly: false });
  });

  it('is named by the given name alone and the day', async () => {
    giveConsent();
    for (const [language, name] of [
      ['kk', 'Сурет_Айша_2026-04-22.png'],
      ['ru', 'Рисунок_Айша_2026-04-22.png'],
      ['en', 'Drawing_Айша_2026-04-22.png'],
    ] as const) {
      await specialist.call('drawings.saveOut', out({ language }));
      expect(testApp.saved.at(-1)?.fileName).toBe(name);
    }
  });

  it('is a sheet of A4 in its own direction, as PDF and on paper; without a consent the sheet says for whom', async () => {
    await adult.call('draw.saveOut', out({ as: 'pdf', bytes: png(1200, 1920), isForFamilyOnly: true }));
    expect(testApp.saved[0]?.content).toMatchObject({ kind: 'pdf', landscape: false });
    await adult.call('draw.saveOut', out({ as: 'paper', isForFamilyOnly: true }));
    expect(testApp.printed[0]).toContain('data:image/png;base64,');
    expect(testApp.printed[0]).toContain('class="family"');
    giveConsent();
    await adult.call('draw.saveOut', out({ as: 'paper' }));
    expect(testApp.printed[1]).not.toContain('class="family"');
  });

  it('is what it says, or nothing', async () => {
    giveConsent();
    const text = (words: string) => new Uint8Array(new TextEncoder().encode(words));
    for (const [as, bytes] of [
      ['png', text('<svg xmlns="x"/>')],
      ['svg', text('<html><script>1</script>')],
      ['gif', png()],
      ['webm', text('GIF89a    ')],
    ] as const)
      await expect(adult.call('draw.saveOut', out({ as, bytes }))).rejects.toMatchObject({ code: 'bad_input' });
    expect(testApp.saved).toEqual([]);
    await adult.call('draw.saveOut', out({ as: 'svg', bytes: text('<svg xmlns="x"/>') }));
    await adult.call('draw.saveOut', out({ as: 'gif', bytes: text('GIF89a    ') }));
    expect(testApp.saved).toHaveLength(2);
  });

  it.each([
    ['cancelled', null],
    ['failed', 'could_not_save'],
    ['full', 'disk_full'],
  ] as const)('that was not saved (%s) is written down as such', async (reason, code) => {
    giveConsent();
    Object.assign(testApp.app, {
      host: { ...testApp.app.host, saveFile: async () => ({ saved: false, reason }) } satisfies Host,
    });
    const call = adult.call('draw.saveOut', out());
    if (code) await expect(call).rejects.toMatchObject({ code });
    else expect(await call).toEqual({ isMade: false });
    expect(events().map(({ kind }) => kind)).toEqual(['drawing.saved_out', 'drawing.not_saved_out']);
  });
});

describe('what a drawing belongs to', () => {
  it('is chosen among the sessions of the child, those of the day first, and its goals', async () => {
    const { sessionId } = await specialist.call('sessions.openPlanned', {
      seriesId: school.seriesId,
      day: '2026-04-22',
    });
    const links = await specialist.call('drawings.links', { drawingId });
    expect(links).toMatchObject({ sessionId: null, goalId: null });
    expect(links.sessions[0]).toMatchObject({ id: sessionId, isOfThatDay: true });
    expect(links.goals.map(({ id }) => id)).toEqual([school.goalId]);
    await adult.call('draw.link', { drawingId, sessionId, goalId: school.goalId });
    expect(await specialist.call('drawings.links', { drawingId })).toMatchObject({ sessionId, goalId: school.goalId });
    await specialist.call('drawings.link', { drawingId, sessionId: null, goalId: null });
    expect(await specialist.call('drawings.list', { childId: school.childIds[0], binned: false })).toMatchObject([
      { id: drawingId, sessionId: null, goalId: null },
    ]);
  });

  it('is nothing of another child', async () => {
    const other = testApp.app.store.database;
    other
      .prepare(
        "INSERT INTO goal (id, child_id, discipline, title, steps) VALUES ('01900000-0000-7000-8000-000000000009', ?, 'pottery', 'Шар', '[]')",
      )
      .run(school.childIds[1]);
    const goalId = '01900000-0000-7000-8000-000000000009' as typeof school.goalId;
    const call = specialist.call('drawings.link', { drawingId, sessionId: null, goalId });
    await expect(call).rejects.toMatchObject({ code: 'not_found' });
  });
});
