/** What a child works towards in one discipline. */
import { z } from 'zod';
import { type Criterion, criterionSchema, figureRangeOf } from './criterion.ts';
import { type Day, daySchema } from './day.ts';
import { type Discipline, definitionOf, disciplineSchema, firstRecorderOf } from './discipline.ts';
import { icfSchema } from './icf.ts';
import { childIdSchema, goalIdSchema, goalPhaseIdSchema } from './ids.ts';
import { promptLevelSchema } from './measure.ts';
import { type RecorderKind, recorderKindSchema } from './recorder.ts';
import { filledLineSchema, lineSchema } from './text.ts';

/** A step of a task: one of the app's own words (`title` empty, id a key of `steps.*`) or a text of the school's. */
export const goalStepSchema = z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), title: lineSchema(100) });
export type GoalStep = z.infer<typeof goalStepSchema>;
export const goalStepsSchema = z.array(goalStepSchema).max(20);

export const longestGoalTitle = 300;
export const goalTitleSchema = filledLineSchema(longestGoalTitle);

const attainmentTextSchema = filledLineSchema(300);
/** What each level of attainment means for this goal, from -2 to +2: all five or none. */
export const attainmentTextsSchema = z.tuple([
  attainmentTextSchema,
  attainmentTextSchema,
  attainmentTextSchema,
  attainmentTextSchema,
  attainmentTextSchema,
]);
export type AttainmentTexts = z.infer<typeof attainmentTextsSchema>;

/** What a session knows of a goal. */
export const goalSchema = z.strictObject({
  id: goalIdSchema,
  childId: childIdSchema,
  discipline: disciplineSchema,
  title: z.string(),
  /** Which figure the goal is followed by. */
  recorder: recorderKindSchema,
  /** Steps in order; empty unless it is recorded by steps. */
  steps: goalStepsSchema,
  /** The most help that still counts as prompted. */
  promptCeiling: promptLevelSchema.nullable(),
  attainment: attainmentTextsSchema.nullable(),
});
export type Goal = z.infer<typeof goalSchema>;

export const goalTerms = ['long', 'short'] as const;
export type GoalTerm = (typeof goalTerms)[number];

/** Importance and difficulty, 0 (none) to 3; {@link goalWeight} multiplies them. */
export const goalGradeSchema = z.number().int().min(0).max(3);

/** All that a person writes of a goal. */
export const goalFieldsSchema = z.strictObject({
  discipline: disciplineSchema,
  title: goalTitleSchema,
  /** Observations are recorded against short-term goals; a long-term one says where they lead. */
  term: z.enum(goalTerms),
  /** The long-term goal that a short-term one serves. */
  parentId: goalIdSchema.nullable(),
  recorder: recorderKindSchema,
  steps: goalStepsSchema,
  icf: icfSchema,
  /** Where the child stood at the beginning, in the unit of the recorder. */
  baseline: z
    .number()
    .min(-2)
    .max(8 * 60 * 60)
    .nullable(),
  /** Null: not decided yet. The goal is kept and can be recorded against all the same. */
  criterion: criterionSchema.nullable(),
  promptCeiling: promptLevelSchema.nullable(),
  attainment: attainmentTextsSchema.nullable(),
  importance: goalGradeSchema,
  difficulty: goalGradeSchema,
  fromDay: daySchema.nullable(),
  dueDay: daySchema.nullable(),
  metOn: daySchema.nullable(),
});
export type GoalFields = z.infer<typeof goalFieldsSchema>;

/** A day from which on the goal is worked on in another way: a line in its chart. */
export const goalPhaseSchema = z.strictObject({
  id: goalPhaseIdSchema,
  day: daySchema,
  title: z.string(),
});
export type GoalPhase = z.infer<typeof goalPhaseSchema>;

/** A goal in the child's file. */
export const fullGoalSchema = goalFieldsSchema.extend({
  id: goalIdSchema,
  childId: childIdSchema,
  /** In the order of days. */
  phases: z.array(goalPhaseSchema),
  isArchived: z.boolean(),
});
export type FullGoal = z.infer<typeof fullGoalSchema>;

/** Ways in which goals of the discipline can be recorded: its own, and attainment, which fits any goal. */
export function goalRecordersOf(discipline: Discipline): readonly RecorderKind[] {
  return [...new Set<RecorderKind>([...definitionOf(discipline).recorders, 'attainment'])];
}

/** What a new goal begins with. */
export function newGoalFields(discipline: Discipline, title: string, fromDay: Day | null): GoalFields {
  const recorder = firstRecorderOf(discipline);
  return {
    discipline,
    title,
    term: 'short',
    parentId: null,
    recorder,
    steps: recorder === 'steps' ? stepsOf(discipline) : [],
    icf: '',
    baseline: null,
    criterion: null,
    promptCeiling: null,
    attainment: null,
    importance: 1,
    difficulty: 1,
    fromDay,
    dueDay: null,
    metOn: null,
  };
}

/** The steps that a goal of the discipline begins with. */
export function stepsOf(discipline: Discipline): GoalStep[] {
  return definitionOf(discipline).steps.map((id) => ({ id, title: '' }));
}

/** Long-term goals are not recorded against: how they are measured is said by the short-term ones. */
export function withoutMeasuring(fields: GoalFields): GoalFields {
  return { ...fields, parentId: null, steps: [], baseline: null, criterion: null, promptCeiling: null };
}

export type GoalProblem = 'recorder' | 'steps' | 'promptCeiling' | 'baseline' | 'criterion' | 'dueDay';

/** The first field that contradicts another one, or null. A goal without criterion, baseline or steps is no problem. */
export function goalProblem(fields: GoalFields): GoalProblem | null {
  const { discipline, recorder, steps, promptCeiling, baseline, criterion, fromDay, dueDay } = fields;
  if (!goalRecordersOf(discipline).includes(recorder)) return 'recorder';
  if (new Set(steps.map(({ id }) => id)).size < steps.length) return 'steps';
  if (promptCeiling !== null && !definitionOf(discipline).ladder.includes(promptCeiling)) return 'promptCeiling';
  if (baseline !== null && !isFigure(recorder, baseline)) return 'baseline';
  if (criterion !== null && !isCriterionOf(recorder, criterion)) return 'criterion';
  if (fromDay !== null && dueDay !== null && dueDay < fromDay) return 'dueDay';
  return null;
}

const isCriterionOf = (recorder: RecorderKind, { value }: Criterion) => isFigure(recorder, value);

function isFigure(recorder: RecorderKind, value: number): boolean {
  const { min, max } = figureRangeOf(recorder);
  return value >= min && value <= max;
}

/** A goal of the school's own bank. */
export const goalTemplateFieldsSchema = z.strictObject({
  discipline: disciplineSchema,
  title: goalTitleSchema,
  recorder: recorderKindSchema,
  steps: goalStepsSchema,
  icf: icfSchema,
});
export type GoalTemplateFields = z.infer<typeof goalTemplateFieldsSchema>;
