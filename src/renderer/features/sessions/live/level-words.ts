/** Keys of the words for levels that are numbers in the data. */
const attainmentKeys = ['m2', 'm1', 'z0', 'p1', 'p2'] as const;
const moodKeys = ['m1', 'm2', 'm3', 'm4', 'm5'] as const;

/** @param level -2 to 2 */
export const attainmentWord = (level: number) => `live.attainment.${attainmentKeys[level + 2] ?? 'z0'}` as const;

/** @param face 1 to 5 */
export const moodWord = (face: number) => `live.moods.${moodKeys[face - 1] ?? 'm3'}` as const;
