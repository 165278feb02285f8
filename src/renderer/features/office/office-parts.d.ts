/** The parts of the office, in the areas that hold them. */
export declare const officeAreas: {
    readonly attendance: readonly ["sheet", "signatures"];
    readonly people: readonly ["children", "staff", "rooms"];
    readonly reports: readonly ["summary"];
    readonly settings: readonly ["settings", "voice"];
};
export type OfficeArea = keyof typeof officeAreas;
export type OfficePart = (typeof officeAreas)[OfficeArea][number];
export declare const areaIds: OfficeArea[];
export declare const partsOf: (area: OfficeArea) => readonly OfficePart[];
export declare function areaOf(part: OfficePart): OfficeArea;
