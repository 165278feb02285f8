/** Several colleagues or rooms at once. */
import type { peopleTogetherCalls } from '../../shared/ipc/contract/people-together.ts';
import type { Handlers } from '../app.ts';
import { archiveRooms, moveRooms, readMoveEffects, undoRoomsTogether } from './people/rooms-together.ts';
import { changeStaffTogether, undoStaffTogether } from './people/staff-together.ts';

export const peopleTogetherHandlers: Handlers<typeof peopleTogetherCalls> = {
  'staffTogether.change': (input, context) => changeStaffTogether(context, input),
  'staffTogether.undo': ({ batchId }, context) => undoStaffTogether(context, batchId),
  'roomsTogether.archive': (input, context) => archiveRooms(context, input),
  'roomsTogether.moveEffect': (input, context) => readMoveEffects(context, input),
  'roomsTogether.move': (input, context) => moveRooms(context, input),
  'roomsTogether.undo': ({ batchId }, context) => undoRoomsTogether(context, batchId),
};
