/** Goals to start from in a discipline: the school's own first, then those that come with the app. */
import { type Discipline, definitionOf } from '../../../shared/domain/discipline.ts';
import { type GoalTemplateFields, stepsOf } from '../../../shared/domain/goal.ts';
import type { IcfCode } from '../../../shared/domain/icf.ts';
import type { GoalTemplateId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { useCall } from '../../app/client/index.ts';
import { useWords } from '../../app/words.ts';

/** `templateId` null: one of the app's, which cannot be changed. */
export type BankGoal = GoalTemplateFields & { readonly templateId: GoalTemplateId | null };

export function useBankGoals(discipline: Discipline | null, isWanted = true): readonly BankGoal[] {
  const { language } = useWords();
  const query = { discipline: discipline ?? 'speech_therapy' } as const;
  const { data: own = [] } = useCall('goalBank.list', query, isWanted && discipline !== null);
  if (discipline === null) return [];
  return [...own.map(({ id, ...fields }) => ({ ...fields, templateId: id })), ...goalsOfApp(discipline, language)];
}

function goalsOfApp(discipline: Discipline, language: Language): readonly BankGoal[] {
  return definitionOf(discipline).bank.map(({ recorder, icf, title }) => ({
    templateId: null,
    discipline,
    title: title[language],
    recorder,
    steps: recorder === 'steps' ? stepsOf(discipline) : [],
    icf: icf as IcfCode | '',
  }));
}
