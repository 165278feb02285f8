/** How the studio suits a child, for the staff. */
import type { handProfileCalls } from '../../shared/ipc/contract/hand-profile.ts';
import type { Handlers } from '../app.ts';
import { changeHandProfile, readHandProfile } from '../services/hand-profile.ts';
import { requireChild } from './people/require-child.ts';

export const handProfileHandlers: Handlers<typeof handProfileCalls> = {
  'handProfile.get': ({ childId }, context) => {
    requireChild(context, childId);
    return readHandProfile(context.database, childId);
  },

  'handProfile.set': ({ childId, profile }, context) => {
    requireChild(context, childId);
    changeHandProfile(context, childId, profile);
    return {};
  },
};
