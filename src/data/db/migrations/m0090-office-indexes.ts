/**
 * Version 90: indexes of the office's lists. Each list is read in its own order and reads nothing that is not in it; and
 * taking an import back asks by index whether anything else is known of a person.
 */
export const version = 90;

export const sql = `
-- People in the order of names: those in use, or those who are not.
CREATE INDEX child_listed ON child ((archived_at IS NOT NULL), sort_key);
CREATE INDEX staff_listed ON staff ((archived_at IS NOT NULL), sort_key);
CREATE INDEX staff_by_role ON staff (role, sort_key, id);
DROP INDEX staff_by_name;

-- What a month sheet can be of, without the rest of what is known of a child.
CREATE INDEX child_choice ON child (merged_into, sort_key, id, family, given, patronymic, class_name, room_id, archived_at);
CREATE INDEX child_in_class ON child (room_id, merged_into, class_name);

CREATE INDEX school_by_name ON school (sort_key, id, name);
DROP INDEX room_by_school;
CREATE INDEX room_by_school ON room (school_id, sort_key);

-- Children whom nobody marked are few.
CREATE INDEX session_child_unmarked ON session_child (session_id, child_id) WHERE counted = 'not_marked';

-- What points at somebody. Without these the database walks over all sessions for each person who is removed.
CREATE INDEX session_by_certifier ON session (certified_by) WHERE certified_by IS NOT NULL;
CREATE INDEX session_child_by_office ON session_child (office_by) WHERE office_by IS NOT NULL;
CREATE INDEX certificate_by_staff ON certificate (staff_id);
CREATE INDEX certificate_by_unlocker ON certificate (unlocked_by) WHERE unlocked_by IS NOT NULL;
CREATE INDEX child_photo_by_child ON child_photo (child_id);
CREATE INDEX consent_by_staff ON consent (recorded_by);
CREATE INDEX import_run_by_staff ON import_run (staff_id);
`;
