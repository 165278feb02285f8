/** Goals in the child's file: what hangs together, what may change, and the bank. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { type GoalFields, newGoalFields } from '../../../../src/shared/domain/goal.ts';
import type { ChildId, GoalId } from '../../../../src/shared/domain/ids.ts';
import { createRoom, type Room } from './sessions/room.ts';

const day = (text: string) => text as Day;
const texts: GoalFields['attainment'] = ['а', 'ә', 'б', 'в', 'г'];

let room: Room;
let childId: ChildId;
let otherId: ChildId;
beforeEach(() => {
  room = createRoom();
  [childId, otherId] = room.school.childIds;
});

const speech = (changes: Partial<GoalFields> = {}): GoalFields => ({
  ...newGoalFields('speech_therapy', 'Звук [л] в словах', day('2026-01-12')),
  ...changes,
});
const save = async (fields: GoalFields, goalId: GoalId | null = null, child = childId) =>
  (await room.window.call('goals.save', { goalId, childId: child, fields })).goalId;
const get = (goalId: GoalId) => room.window.call('goals.get', { goalId });
const list = (archived = false) => room.window.call('goals.list', { childId, archived });
const refused = (work: Promise<unknown>, code: string, field?: string) =>
  expect(work).rejects.toMatchObject({ code, ...(field && { detail: { field: `fields.${field}` } }) });

describe('a goal', () => {
  it('keeps all that was written of it', async () => {
    const parentId = await save(speech({ term: 'long', title: 'Речь понятна в классе' }));
    const fields = speech({
      parentId,
      icf: 'b320',
      baseline: 20,
      criterion: { value: 80, frame: { kind: 'data_points', count: 3 } },
      promptCeiling: 'model',
      attainment: texts,
      importance: 3,
      difficulty: 2,
      dueDay: day('2026-05-25'),
    });
    const goalId = await save(fields);
    expect(await get(goalId)).toEqual({ ...fields, id: goalId, childId, phases: [], isArchived: false });
    const changed = { ...fields, metOn: day('2026-04-20'), recorder: 'consonants' as const };
    await save(changed, goalId);
    expect(await get(goalId)).toMatchObject(changed);
  });

  it('without a criterion is a goal: kept, and recorded against', async () => {
    const goalId = await save(speech());
    expect((await get(goalId)).criterion).toBeNull();
    const sessionId = await room.steps.open(room.school.seriesId);
    const session = await room.steps.record(sessionId, childId, { kind: 'trial', result: 'correct' }, goalId);
    expect(session.children[0]?.measures[0]?.goalId).toBe(goalId);
  });

  it('of the long term is not measured and not offered in a session', async () => {
    const goalId = await save(
      speech({ term: 'long', baseline: 5, criterion: { value: 50, frame: { kind: 'days', count: 2 } } }),
    );
    expect(await get(goalId)).toMatchObject({ baseline: null, criterion: null, term: 'long' });
    const session = await room.steps.get(await room.steps.open(room.school.seriesId));
    expect(session.children[0]?.goals.map(({ id }) => id)).not.toContain(goalId);
  });

  it.each([
    ['recorder', { recorder: 'repetitions' }],
    ['promptCeiling', { promptCeiling: 'full_physical' }],
    ['baseline', { baseline: 101 }],
    ['baseline', { baseline: -1 }],
    ['criterion', { criterion: { value: 120, frame: { kind: 'days', count: 1 } } }],
    ['dueDay', { dueDay: day('2026-01-11') }],
    ['steps', { recorder: 'trials', steps: ['a', 'a'].map((id) => ({ id, title: 'а' })) }],
  ] as const)('is refused where its %s makes no sense', async (field, changes) => {
    await refused(save(speech(changes as Partial<GoalFields>)), 'bad_input', field);
    expect(await list()).toHaveLength(1);
  });

  it('may be recorded by attainment in any discipline, and needs all five texts or none', async () => {
    const goalId = await save(speech({ recorder: 'attainment', attainment: texts, baseline: -2 }));
    expect(await get(goalId)).toMatchObject({ recorder: 'attainment', attainment: texts });
    await refused(save(speech({ attainment: ['а', 'ә', '', 'в', 'г'] })), 'bad_input');
  });

  it('keeps its child, its discipline and its term', async () => {
    const goalId = await save(speech());
    await refused(save(speech(), goalId, otherId), 'not_found');
    await refused(save(speech({ discipline: 'pottery', recorder: 'steps' }), goalId), 'not_found');
    await refused(save(speech({ term: 'long' }), goalId), 'bad_input', 'term');
  });

  it('serves only a long-term goal of the same child and discipline', async () => {
    const short = await save(speech());
    const pottery = { ...newGoalFields('pottery', 'Кесе', null), term: 'long' as const };
    const ofAnother = await save(speech({ term: 'long' }), null, otherId);
    for (const parentId of [short, ofAnother, await save(pottery)])
      await refused(save(speech({ parentId })), 'bad_input', 'parentId');
    await refused(save(speech({ parentId: room.school.roomId as unknown as GoalId })), 'not_found');
  });

  it('goes to the archive and comes back; a second time is told to nobody', async () => {
    const { goalId } = room.school;
    const told = () => room.testApp.events.length;
    await room.window.call('goals.archive', { goalId });
    expect([await list(), (await list(true)).map(({ id }) => id)]).toEqual([[], [goalId]]);
    const before = told();
    await room.window.call('goals.archive', { goalId });
    expect(told()).toBe(before);
    await room.window.call('goals.restore', { goalId });
    expect((await list()).map(({ id }) => id)).toEqual([goalId]);
  });

  it('has phases in the order of days, each of which can be taken away', async () => {
    const { goalId } = room.school;
    const add = (on: string, title: string) => room.window.call('goals.addPhase', { goalId, day: day(on), title });
    const later = await add('2026-03-02', 'С картинками');
    await add('2026-02-02', 'Парами');
    const titles = async () => (await list())[0]?.phases.map(({ title }) => title);
    expect(await titles()).toEqual(['Парами', 'С картинками']);
    await room.window.call('goals.removePhase', later);
    expect(await titles()).toEqual(['Парами']);
    await refused(room.window.call('goals.removePhase', later), 'not_found');
  });
});

describe("the school's bank", () => {
  const template = {
    discipline: 'pottery',
    title: 'Ұлттық өрнек салу',
    recorder: 'duration',
    steps: [],
    icf: '',
  } as const;
  const bank = async () =>
    (await room.window.call('goalBank.list', { discipline: 'pottery' })).map(({ title }) => title);
  const put = (fields: object) =>
    room.window.call('goalBank.save', { templateId: null, fields: { ...template, steps: [], ...fields } });

  it('grows by a goal, once, whatever the case of the letters', async () => {
    const { templateId } = await put({});
    await refused(put({ title: 'ұлттық  ӨРНЕК салу' }), 'already_exists');
    expect(await bank()).toEqual([template.title]);
    await room.window.call('goalBank.archive', { templateId, archived: true });
    expect(await bank()).toEqual([]);
    await room.window.call('goalBank.archive', { templateId, archived: false });
    expect(await bank()).toEqual([template.title]);
  });

  it('takes only ways of recording that the discipline has, and can be changed', async () => {
    await refused(put({ recorder: 'trials' }), 'bad_input', 'recorder');
    const { templateId } = await put({});
    const fields = { ...template, steps: [], title: 'Өрнек' };
    await room.window.call('goalBank.save', { templateId, fields });
    expect(await bank()).toEqual(['Өрнек']);
  });
});
