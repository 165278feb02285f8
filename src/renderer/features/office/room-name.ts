/** A room by its name, and by its school where there is more than one. */
type Named = { readonly name: string; readonly schoolName: string };

export function roomOptions<Room extends Named & { readonly id: string }>(
  rooms: readonly Room[],
): readonly { readonly id: Room['id']; readonly label: string }[] {
  const hasSchools = new Set(rooms.map((room) => room.schoolName)).size > 1;
  return rooms.map((room) => ({
    id: room.id,
    label: hasSchools ? `${room.name} · ${room.schoolName}` : room.name,
  }));
}
