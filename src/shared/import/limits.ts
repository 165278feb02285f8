/** What a file may hold. A district has a thousand children: whatever is far beyond that is a mistake or an attack. */

const mebi = 1024 * 1024;

export const importLimits = {
  /** Bytes of the file that was chosen, or of one file in a folder. */
  fileBytes: 64 * mebi,
  /** Bytes of all that is inside of an archive or a folder, unpacked. */
  allBytes: 256 * mebi,
  files: 1000,
  /** Unpacked bytes for one packed byte; XML of large sheets comes to about 30. */
  ratio: 200,
  /** Up to this size no ratio is looked at: a small file of zeros harms nobody. */
  ratioFrom: mebi,
  rows: 200_000,
  /** A plain list of children. */
  tableRows: 20_000,
  columns: 200,
} as const;
