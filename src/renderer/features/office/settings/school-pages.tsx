import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Card, PngPicture, VisuallyHidden } from '../../../ui/index.ts';
import css from './school-pages.module.css';

type SchoolPage = CallOutput<'starters.list'>[number];

/** Pages that were made of drawings: each can be put away and back. Drawings begun on one stay as they are. */
export function SchoolPages() {
  const { t } = useWords();
  const pages = useCall('starters.list', {}).data ?? [];
  return (
    <Card title={t('guided.make.ours')}>
      <p className={css.why}>{t(pages.length === 0 ? 'guided.kept.none' : 'guided.kept.why')}</p>
      {pages.length > 0 && (
        <ul className={css.pages}>
          {pages.map((page) => (
            <PageRow key={page.id} page={page} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function PageRow({ page }: { readonly page: SchoolPage }) {
  const { t } = useWords();
  const archive = useSend('starters.archive');
  const deed = t(page.isArchived ? 'guided.kept.putBack' : 'guided.kept.putAway');
  return (
    <li className={css.page}>
      <span className={css.picture}>
        <PngPicture png={page.picture} />
      </span>
      <span className={css.words}>
        <span className={css.title}>{page.title}</span>
        <span className={css.kind}>
          {t(`guided.ways.${page.kind}`)}
          {page.isArchived && ` · ${t('guided.kept.isAway')}`}
        </span>
      </span>
      <Button
        variant="quiet"
        isDisabled={archive.isPending}
        onPress={() => void archive.send({ starterId: page.id, archived: !page.isArchived })}
      >
        {deed}
        <VisuallyHidden>: {page.title}</VisuallyHidden>
      </Button>
    </li>
  );
}
