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
    kind: 'Sheet of',
    choose: {
      room: 'Choose a room',
      class: 'Choose a class',
      group: 'Choose a group',
      specialist: 'Choose a specialist',
      child: 'Choose a child',
    },
    none: 'Nothing to choose from',
    noneHint: 'There is none yet. Choose another kind of sheet.',
    nothingFound: 'Nobody of that name',
    rooms: 'Rooms',
    part: 'Discipline and room',
    noClass: 'without a class',
  },
} as const;
