/** The office's lists, one file each. */
import type { peopleCalls } from '../../shared/ipc/contract/people.ts';
import type { Handlers } from '../app.ts';
import { childrenHandlers } from './people/children.ts';
import { roomsHandlers } from './people/rooms.ts';
import { staffHandlers } from './people/staff.ts';

export const peopleHandlers: Handlers<typeof peopleCalls> = {
  ...childrenHandlers,
  ...staffHandlers,
  ...roomsHandlers,
};
