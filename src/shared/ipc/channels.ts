/** Names of what passes between the processes. No schemas here: preload imports this file. */

/** Main -> window: carries the MessagePort to the data process. */
export const dataPortChannel = 'kabinet:data-port';
/** Window -> main: the page has loaded and wants its port. */
export const wantPortChannel = 'kabinet:want-port';
/** Main -> window, and back at once: the page is alive. */
export const beatChannel = 'kabinet:beat';
/** Window -> main: what to hand back should the page be lost, and whether the screen must stay on. */
export const keepChannel = 'kabinet:keep';
/** Window -> main, answered: what the page that was lost had kept, or null. */
export const keptChannel = 'kabinet:kept';
