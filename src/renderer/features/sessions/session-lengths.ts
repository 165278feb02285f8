/** Lengths in use, in minutes; national norms differ, so any other can be typed into the plan. */
export const sessionLengths = [20, 25, 30, 40, 45] as const;
