/** The office: kinds of month sheets, its own marks beside the specialist's, and what is not marked. */
export const sheets = {
  scopes: {
    room: 'Room',
    class: 'Class',
    group: 'Group',
    specialist: 'Specialist',
    child: 'Child',
  },
  sheetOf: {
    rooms: 'Rooms',
    part: 'Discipline and room',
    noClass: 'without a class',
  },
} as const;
