import type { peopleCalls } from '../../shared/ipc/contract/people.ts';
import type { Handlers } from '../app.ts';

export const peopleHandlers = {} as Handlers<typeof peopleCalls>;
