/** The parts of the office, in the areas that hold them. */

export const officeAreas = {
  attendance: ['sheet', 'unmarked', 'signatures'],
  people: ['children', 'staff', 'rooms', 'imports'],
  calendar: ['calendar'],
  reports: ['summary'],
  settings: ['settings', 'template', 'backups', 'audit', 'voice'],
} as const;

export type OfficeArea = keyof typeof officeAreas;
export type OfficePart = (typeof officeAreas)[OfficeArea][number];

export const areaIds = Object.keys(officeAreas) as OfficeArea[];

export const partIds: readonly OfficePart[] = areaIds.flatMap((area) => officeAreas[area]);

export const partsOf = (area: OfficeArea): readonly OfficePart[] => officeAreas[area];

export function areaOf(part: OfficePart): OfficeArea {
  return areaIds.find((area) => partsOf(area).includes(part)) ?? 'attendance';
}
