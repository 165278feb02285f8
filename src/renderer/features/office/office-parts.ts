/** The parts of the office, in the areas that hold them, and who is shown which. */
import type { StaffRole } from '../../../shared/domain/staff.ts';

export const officeAreas = {
  attendance: ['sheet', 'unmarked', 'signatures'],
  people: ['children', 'lists', 'staff', 'rooms', 'imports', 'left'],
  calendar: ['calendar'],
  reports: ['summary'],
  settings: ['settings', 'pins', 'template', 'backups', 'audit', 'access', 'voice'],
} as const;

export type OfficeArea = keyof typeof officeAreas;
export type OfficePart = (typeof officeAreas)[OfficeArea][number];

export const areaIds = Object.keys(officeAreas) as OfficeArea[];

export const partIds: readonly OfficePart[] = areaIds.flatMap((area) => officeAreas[area]);

export const partsOf = (area: OfficeArea): readonly OfficePart[] => officeAreas[area];

/** What tells of no child: all that somebody is shown who only looks after the PC. */
const deviceParts: readonly OfficePart[] = ['settings', 'pins', 'backups', 'voice'];

export const isShownTo = (role: StaffRole | undefined, part: OfficePart): boolean =>
  role === 'device_administrator' ? deviceParts.includes(part) : part !== 'pins';

export function areaOf(part: OfficePart): OfficeArea {
  return areaIds.find((area) => partsOf(area).includes(part)) ?? 'attendance';
}
