/** All schools, one of them, or one room, as one list to choose from. */
import type { ReportPlace } from '../../../../shared/domain/report.ts';
import type { RoomRow } from '../../../../shared/ipc/contract/people.ts';

export type PlaceOption = { readonly id: string; readonly label: string; readonly place: ReportPlace };

export function placeOptions(
  rooms: readonly RoomRow[],
  words: { readonly all: string; readonly whole: (schoolName: string) => string },
): readonly PlaceOption[] {
  const schools = [...Map.groupBy(rooms, (room) => room.schoolId)];
  const hasSchools = schools.length > 1;
  return [
    { id: 'all', label: hasSchools ? words.all : (rooms[0]?.schoolName ?? words.all), place: { kind: 'all' } },
    ...schools.flatMap(([schoolId, own]): readonly PlaceOption[] => {
      const name = own[0]?.schoolName ?? '';
      const whole: PlaceOption = { id: schoolId, label: words.whole(name), place: { kind: 'school', schoolId } };
      const each = own.map(
        (room): PlaceOption => ({
          id: room.id,
          label: hasSchools ? `${room.name} · ${name}` : room.name,
          place: { kind: 'room', roomId: room.id },
        }),
      );
      return hasSchools ? [whole, ...each] : each;
    }),
  ];
}

export function placeId(place: ReportPlace): string {
  if (place.kind === 'all') return 'all';
  return place.kind === 'school' ? place.schoolId : place.roomId;
}
