/** Version 100: where the database stands in the journal of its changes. */
export const version = 100;

export const sql = `
-- One row. \`lineage\`: whose journal it is; \`serial\`: of the last record that is in here. \`back_to\`: the database was
-- taken back on purpose, to where that record had left it.
CREATE TABLE journal_place (
  id INTEGER PRIMARY KEY CHECK (id = 1), lineage TEXT NOT NULL, serial INTEGER NOT NULL, back_to INTEGER
) STRICT;
`;
