import { useMemo } from 'react';
import type { ImportProblem } from '../../../../shared/import/problem.ts';
import type { ImportDraft } from '../../../../shared/ipc/contract/imports.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button } from '../../../ui/index.ts';
import css from './imports.module.css';
import { useProblemWords } from './use-problem-words.ts';

type Props = {
  readonly draft: Extract<ImportDraft, { state: 'refused' }>;
  readonly onAnother: () => void;
  readonly onBack: () => void;
};

/** The file as a whole is not taken: everything that is wrong with it, in words. */
export function RefusedPanel({ draft, onAnother, onBack }: Props) {
  const { t } = useWords();
  return (
    <div className={css.refused}>
      <h2 className={css.title}>{draft.fileName}</h2>
      <Banner tone="problem" title={t('imports.refusedTitle')}>
        {t('imports.refusedHint')}
      </Banner>
      <ProblemList problems={draft.problems} />
      <div className={css.buttons}>
        <Button onPress={onBack}>{t('common.back')}</Button>
        <Button variant="primary" onPress={onAnother}>
          {t('imports.another')}
        </Button>
      </div>
    </div>
  );
}

export function ProblemList({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const words = useProblemWords();
  const lines = useMemo(() => problems.slice(0, 100), [problems]);
  return (
    <ul className={css.problems}>
      {lines.map((problem, place) => (
        <li key={place}>
          <span className={css.place}>{words.place(problem)}</span>
          <span>{words.why(problem)}</span>
        </li>
      ))}
    </ul>
  );
}
