/** What is taken out of the app as files or paper. */
export const exports = {
  exports: {
    /** Begins the name of a file for other systems. */
    eventsStem: 'Attendance-events',
    formats: {
      xlsx: 'Excel (XLSX)',
      csv: 'Table (CSV)',
      plain: 'CSV for programs',
      pdf: 'To print (PDF)',
    },
    formatHints: {
      xlsx: 'A4 landscape with header, marks and signature lines.',
      csv: 'Opens in Excel here: semicolons and decimal commas.',
      plain: 'For other programs: commas, decimal points, dates such as 2026-04-22, codes for marks.',
      pdf: 'A4 landscape, pages numbered.',
    },
  },
} as const;
