/** What is taken out of the app as files or paper. */
export const exports = {
  exports: {
    /** Begins the name of a file for other systems. */
    eventsStem: 'События-посещаемости',
    formats: {
      xlsx: 'Excel (XLSX)',
      csv: 'Таблица (CSV)',
      plain: 'CSV для программ',
      pdf: 'Для печати (PDF)',
    },
    formatHints: {
      xlsx: 'A4, альбомный лист: шапка, обозначения и строки для подписей.',
      csv: 'Открывается в Excel: точка с запятой и десятичная запятая.',
      plain: 'Для других программ: запятые, десятичная точка, даты вида 2026-04-22, вместо обозначений коды.',
      pdf: 'A4, альбомный лист, страницы пронумерованы.',
    },
  },
} as const;
