/** Parts of the people contract, one file of handlers each. */
import type { peopleCalls } from '../../../shared/ipc/contract/people.ts';
import type { Handlers } from '../../app.ts';

type PeopleHandlers = Handlers<typeof peopleCalls>;

/** The handlers whose names begin with `Prefix`. */
export type HandlersOf<Prefix extends string> = {
  readonly [Name in keyof PeopleHandlers as Name extends `${Prefix}.${string}` ? Name : never]: PeopleHandlers[Name];
};
