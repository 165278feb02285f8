/** What may leave the app, and who may take it. */
export const exportKindWords = {
  month_sheets: 'Month sheets',
  year_books: 'Year books',
  machine_rows: 'Rows for other programs',
  reports: 'Reports',
  record: 'Record of changes',
  names: 'Names of children in files',
  erasure_papers: 'Erasure papers',
  timetable: 'Own timetable',
  child_reports: 'Reports on a child',
  drawings: 'Drawings',
} as const;

export const leave = {
  leave: {
    title: 'What may leave the app',
    of: '{{name}}: what may leave the app',
    button: 'Taking out: {{given}} of {{all}}',
    unusual: 'Differs from what is usual in the role',
    none: 'You have no leave for this: {{what}}.',
    noneHow: 'An administrator can give it, under People, Staff.',
    why: 'Applies at once. Each change is on record, and so is each file that goes out.',
    nothing: 'This role takes nothing out of the app.',
    kinds: exportKindWords,
    hints: {
      month_sheets: 'Attendance of a room, a discipline or a class as a file or on paper.',
      year_books: 'All months of the school year in one go.',
      machine_rows: 'A row for each child and session, children by their numbers.',
      reports: 'Summaries over rooms, disciplines and specialists.',
      record: 'Who did what and when, children by their numbers.',
      names: 'In rows for other programs and in the record of changes.',
      erasure_papers: 'The paper that says what of a child was erased.',
      timetable: 'The own week as a calendar file, without names.',
      child_reports: 'For parents and for the PMPK, as a file or on paper.',
      drawings: 'As a picture, a sheet or a video. The consent of the family is asked for besides.',
    },
  },
} as const;
