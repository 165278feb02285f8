/** What is taken out of the app as files or paper. */
export const exports = {
  exports: {
    title: 'Export attendance',
    /** Begins the name of a file for other systems. */
    eventsStem: 'Attendance-events',
    formats: {
      xlsx: 'Excel',
      csv: 'CSV (Excel)',
      plain: 'CSV',
      pdf: 'PDF',
      events: 'Ed-Fi',
    },
    formatHints: {
      xlsx: 'A4 landscape with header, marks and signature lines.',
      csv: 'Opens in Excel here: semicolons and decimal commas.',
      plain: 'For other programs: commas, decimal points, dates such as 2026-04-22, codes for marks.',
      pdf: 'To print: A4 landscape, pages numbered.',
      events:
        'CSV for other systems: a row for each child and session, with ids, without what was written about children.',
    },
    what: 'What',
    whats: {
      sheet: 'This sheet: {{name}}',
      disciplines: 'Each discipline of this room: {{month}}',
      rooms: 'All rooms: {{month}}',
      year: 'School year {{year}}: every room and month',
    },
    school: 'School',
    allSchools: 'All schools',
    as: 'Files',
    book: 'One workbook',
    files: 'A file for each month',
    onlyFiles: 'A file for each month, together in a ZIP.',
    secondLanguage: 'Second language',
    noSecond: 'None',
    withNames: 'With names of children',
    withNamesWhy: 'Without them there are only ids.',
    print: 'Print',
    running: 'Being written',
    runningOf: '{{done}} of {{total}} sheets',
    stop: 'Stop',
    made_one: 'Saved, {{count}} sheet: {{path}}',
    made_other: 'Saved, {{count}} sheets: {{path}}',
    leftOut_one: '{{count}} session is not in it: nobody has marked it yet.',
    leftOut_other: '{{count}} sessions are not in it: nobody has marked them yet.',
  },
} as const;
