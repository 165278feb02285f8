/** When a recording is over by itself: a word was said, and then it was quiet. Nobody has to press stop a hundred times. */

/** A recording never lasts longer, in ms: the longest word takes two seconds. */
export const LONGEST_CLIP_MS = 4000;
/** So long a voice must have been heard, and so long it must be quiet after it. */
const SPOKEN_MS = 120;
const QUIET_MS = 650;
/** Louder than the room by so much is a voice, and never below this. */
const OVER_ROOM = 3;
const LEAST_LEVEL = 0.012;
/** The room is listened to for so long before anybody can have begun to speak. */
const ROOM_MS = 200;

export type Listening = {
  readonly elapsedMs: number;
  readonly room: number;
  readonly spokenMs: number;
  readonly quietMs: number;
};
export const NOTHING_HEARD: Listening = { elapsedMs: 0, room: 0, spokenMs: 0, quietMs: 0 };

/** @param level root mean square of the last `ms` */
export function hear(before: Listening, level: number, ms: number): Listening {
  const elapsedMs = before.elapsedMs + ms;
  const limit = Math.max(LEAST_LEVEL, before.room * OVER_ROOM);
  const isVoice = level >= limit;
  // A voice within the first moments is a voice, and not the room.
  const isRoom = elapsedMs <= ROOM_MS && !isVoice;
  return {
    elapsedMs,
    room: isRoom ? Math.max(before.room, level) : before.room,
    spokenMs: before.spokenMs + (isVoice ? ms : 0),
    quietMs: isVoice ? 0 : before.quietMs + ms,
  };
}

export function isOver({ elapsedMs, spokenMs, quietMs }: Listening): boolean {
  return elapsedMs >= LONGEST_CLIP_MS || (hasSpoken({ spokenMs }) && quietMs >= QUIET_MS);
}

export function hasSpoken({ spokenMs }: Pick<Listening, 'spokenMs'>): boolean {
  return spokenMs >= SPOKEN_MS;
}
