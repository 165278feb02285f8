/** Names of what passes between the processes. No schemas here: preload imports this file. */

/** Main -> window: carries the MessagePort to the data process. */
export const dataPortChannel = 'kabinet:data-port';
/** Window -> main: the page has loaded and wants its port. */
export const wantPortChannel = 'kabinet:want-port';
