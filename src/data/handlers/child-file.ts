/** The child's file. Every change is an event; dated rows end, consents are withdrawn, nothing of them is deleted. */
import type { childFileCalls } from '../../shared/ipc/contract/child-file.ts';
import type { Handlers } from '../app.ts';
import { readChildFile } from '../services/child-file-view.ts';
import { consentHandlers } from './child-file/consents.ts';
import { guardianHandlers } from './child-file/guardians.ts';
import { mandateHandlers } from './child-file/mandates.ts';
import { photoHandlers } from './child-file/photos.ts';
import { requireChild } from './people/require-child.ts';

export const childFileHandlers: Handlers<typeof childFileCalls> = {
  'childFile.get': ({ childId }, context) => {
    requireChild(context, childId);
    return readChildFile(context.database, childId);
  },
  ...guardianHandlers,
  ...consentHandlers,
  ...mandateHandlers,
  ...photoHandlers,
};
