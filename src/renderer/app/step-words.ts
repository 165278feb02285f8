import type { GoalStep } from '../../shared/domain/goal.ts';
import { en } from '../../shared/i18n/en/index.ts';
import { useWords } from './words.ts';

const isStepWord = (id: string): boolean => Object.hasOwn(en.steps, id);

/** A step's name: the school's own text, or the app's word for it. */
export function useStepWords() {
  const { t } = useWords();
  return ({ id, title }: GoalStep): string => {
    if (title !== '') return title;
    return isStepWord(id) ? t(`steps.${id}`) : id;
  };
}
