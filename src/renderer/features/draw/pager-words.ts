import { useWords } from '../../app/words.ts';

/** The words of a paged grid. */
export function usePagerWords() {
  const { t } = useWords();
  return {
    previousLabel: t('common.previous'),
    nextLabel: t('common.next'),
    pageLabel: (page: number, pages: number) => t('common.pageOf', { page, pages }),
  };
}
