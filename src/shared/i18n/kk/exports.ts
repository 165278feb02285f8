/** What is taken out of the app as files or paper. */
export const exports = {
  exports: {
    /** Begins the name of a file for other systems. */
    eventsStem: 'Қатысу-оқиғалары',
    formats: {
      xlsx: 'Excel (XLSX)',
      csv: 'Кесте (CSV)',
      plain: 'Бағдарламаларға CSV',
      pdf: 'Басып шығаруға (PDF)',
    },
    formatHints: {
      xlsx: 'A4, көлденең парақ: тақырыбы, белгілері және қол қою жолдары бар.',
      csv: 'Excel-де ашылады: нүктелі үтір және ондық үтір.',
      plain: 'Басқа бағдарламаларға: үтір, ондық нүкте, 2026-04-22 түріндегі күндер, белгілердің орнына кодтар.',
      pdf: 'A4, көлденең парақ, беттері нөмірленген.',
    },
  },
} as const;
