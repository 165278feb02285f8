import type { Help } from '../../../../../shared/domain/goal-point.ts';
import { useWords } from '../../../../app/words.ts';
import { helpParts } from './help-parts.ts';

/** "Alone 7, Example 3, Incorrect 2". */
export function HelpText({ help }: { readonly help: Help }) {
  const { t } = useWords();
  return helpParts(help)
    .map(({ key, count }) => `${t(key)} ${count}`)
    .join(', ');
}
