import type { drawCalls } from '../../shared/ipc/contract/draw.ts';
import type { Handlers } from '../app.ts';

export const drawHandlers = {} as Handlers<typeof drawCalls>;
