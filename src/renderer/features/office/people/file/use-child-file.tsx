import type { ChildId } from '../../../../../shared/domain/ids.ts';
import { errorText, useCall } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Banner } from '../../../../ui/index.ts';

/** The child's file; `problem` says why it cannot be read, and tries again. */
export function useChildFile(childId: ChildId) {
  const { t } = useWords();
  const { data: file, error, refetch } = useCall('childFile.get', { childId });
  const retry = { label: t('common.tryAgain'), onPress: () => void refetch() };
  const problem = error && (
    <Banner tone="problem" action={retry}>
      {errorText(t, error)}
    </Banner>
  );
  return { file, problem };
}
