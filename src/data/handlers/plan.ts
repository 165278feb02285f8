/** The weekly plan, one file each: what repeats, single times, the week as it is, who is in it, the calendar file. */
import type { planCalls } from '../../shared/ipc/contract/plan.ts';
import type { Handlers } from '../app.ts';
import { exceptionHandlers } from './plan/exceptions.ts';
import { exportHandlers } from './plan/export.ts';
import { memberHandlers } from './plan/members.ts';
import { seriesHandlers } from './plan/series.ts';
import { weekHandlers } from './plan/week.ts';

export const planHandlers: Handlers<typeof planCalls> = {
  ...seriesHandlers,
  ...exceptionHandlers,
  ...weekHandlers,
  ...memberHandlers,
  ...exportHandlers,
};
