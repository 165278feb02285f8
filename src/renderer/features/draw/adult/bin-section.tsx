/** What the child put away. A tap brings a picture back to the child; nothing here is ever deleted. */

import type { Day } from '../../../../shared/domain/day.ts';
import type { DrawingId } from '../../../../shared/domain/ids.ts';
import { formatDay } from '../../../../shared/i18n/dates.ts';
import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, EmptyState, PagedGrid, PictureTile, Spinner, showToast } from '../../../ui/index.ts';
import { DrawingPicture } from '../gallery/drawing-picture.tsx';
import { usePagerWords } from '../pager-words.ts';
import css from './adult.module.css';

export function BinSection() {
  const { t, language } = useWords();
  const pagerWords = usePagerWords();
  const { data: drawings, error } = useCall('draw.binned', {});
  const { send, isPending } = useSend('draw.bin');
  const restore = async (drawingId: DrawingId) => {
    const done = await send({ drawingId, binned: false });
    if (done) showToast({ message: t('adult.bin.isBack'), tone: 'ok' });
  };
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!drawings) return <Spinner label={t('common.loading')} />;
  if (drawings.length === 0) {
    return (
      <div className={css.middle}>
        <EmptyState title={t('adult.bin.empty')} message={t('adult.bin.emptyWhy')} />
      </div>
    );
  }
  return (
    <div className={css.section}>
      <p className={css.why}>{t('adult.bin.why')}</p>
      <PagedGrid
        label={t('adult.sections.bin')}
        items={drawings}
        itemKey={(drawing) => drawing.id}
        tileWidthMm={50}
        tileHeightMm={44}
        growsTo={1.6}
        size="staff"
        {...pagerWords}
        renderItem={(drawing) => (
          <PictureTile
            size="fill"
            label={t('adult.bin.restore')}
            caption={formatDay(drawing.updatedAt.slice(0, 10) as Day, language)}
            picture={<DrawingPicture drawing={drawing} />}
            isDisabled={isPending}
            onPress={() => void restore(drawing.id)}
          />
        )}
      />
    </div>
  );
}
