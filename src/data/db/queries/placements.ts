/** Rooms that children were in before. */
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared.ts';
import type { FormerPlacementRow } from './sheet-children.ts';

export function insertPlacement(database: Database, row: FormerPlacementRow): void {
  prepared<[FormerPlacementRow]>(
    database,
    `INSERT INTO former_placement (child_id, room_id, from_day, to_day)
     VALUES (@child_id, @room_id, @from_day, @to_day)`,
  ).run(row);
}

export function deletePlacement(database: Database, childId: string, from: string): void {
  prepared<[string, string]>(database, 'DELETE FROM former_placement WHERE child_id = ? AND from_day = ?').run(
    childId,
    from,
  );
}

export function writeRoomAndClass(
  database: Database,
  child: { id: string; room_id: string; class_name: string },
): void {
  prepared<[typeof child]>(
    database,
    'UPDATE child SET room_id = @room_id, class_name = @class_name WHERE id = @id',
  ).run(child);
}
