/** Version 80: events are links of a chain, and are found by time, person and kind. */
export const version = 80;

export const sql = `
-- The place of each event in the chain of its PC; the hash is stated in src/data/audit/chain.ts.
CREATE TABLE event_link (
  seq INTEGER PRIMARY KEY REFERENCES event, device_id TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
  -- Stays when the data of a child are erased.
  data_hash TEXT NOT NULL CHECK (length(data_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE UNIQUE INDEX event_link_by_device ON event_link (device_id, number);
CREATE TRIGGER event_link_is_for_ever BEFORE UPDATE ON event_link
BEGIN SELECT raise(ABORT, 'links of events are never changed'); END;
CREATE TRIGGER event_link_is_never_lost BEFORE DELETE ON event_link
BEGIN SELECT raise(ABORT, 'links of events are never deleted'); END;

-- What the office's list of all that happened is read by, newest first.
CREATE INDEX event_by_time ON event (at);
CREATE INDEX event_by_actor ON event (actor_id, at);
CREATE INDEX event_by_kind ON event (kind, at);

-- Events of before are linked while work goes on: a school of many years would wait seconds for its first screen.
INSERT INTO setting (key, value) SELECT 'unlinked_events', 'yes' WHERE EXISTS (SELECT 1 FROM event);
`;
