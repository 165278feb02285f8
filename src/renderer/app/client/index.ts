/** The only way from the window to the data. */
export { call, onDataEvent } from './client.ts';
export { errorText } from './error-text.ts';
export { queryClient, useCall, useSend } from './hooks.ts';
