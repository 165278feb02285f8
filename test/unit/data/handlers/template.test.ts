import { expect, it } from 'vitest';
import type { SchoolId } from '../../../../src/shared/domain/ids.ts';
import { defaultTemplate } from '../../../../src/shared/sheet/default-template.ts';
import { openHouse } from '../call-inputs.ts';

async function openOffice() {
  const house = await openHouse();
  const window = house.windowOf('administrator');
  const schoolId = house.school.schoolId as SchoolId;
  const sheet = () => window.call('attendance.month', house.inputs['attendance.month']);
  const events = () =>
    house.testApp.app.store.database
      .prepare<[], { data: string }>("SELECT data FROM event WHERE kind = 'template.changed' ORDER BY seq")
      .all()
      .map(({ data }) => JSON.parse(data));
  return { window, schoolId, sheet, events };
}

it('a school that changed nothing has the sheet as it comes', async () => {
  const { window, schoolId, sheet } = await openOffice();
  expect(await window.call('template.read', { schoolId })).toEqual({ template: defaultTemplate, isChanged: false });
  expect((await sheet()).template).toEqual(defaultTemplate);
});

it('what a school changes is on its sheets, told as an event, and can be put back', async () => {
  const { window, schoolId, sheet, events } = await openOffice();
  const template = { ...defaultTemplate, facts: ['month'] as ('month' | 'school')[] };
  await window.call('template.save', { schoolId, template });
  expect(await window.call('template.read', { schoolId })).toEqual({ template, isChanged: true });
  expect((await sheet()).template).toEqual(template);
  await window.call('template.save', { schoolId, template: null });
  expect((await window.call('template.read', { schoolId })).isChanged).toBe(false);
  expect((await sheet()).template).toEqual(defaultTemplate);
  expect(events()).toEqual([
    { before: null, after: template },
    { before: template, after: null },
  ]);
});

it('marks that cannot be told apart are refused, and so is a school that is not there', async () => {
  const { window, schoolId, events } = await openOffice();
  const { kk } = defaultTemplate.marks;
  const template = { ...defaultTemplate, marks: { ...defaultTemplate.marks, kk: { ...kk, late: kk.refused } } };
  await expect(window.call('template.save', { schoolId, template })).rejects.toMatchObject({ code: 'bad_input' });
  const nowhere = '018f0000-0000-7000-8000-0000000000ff' as SchoolId;
  await expect(window.call('template.save', { schoolId: nowhere, template: null })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(events()).toEqual([]);
});
