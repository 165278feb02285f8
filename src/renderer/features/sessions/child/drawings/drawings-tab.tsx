/** All drawings of the child by days, and what was put into the bin; a tap opens one. */
import { Images, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../../../shared/domain/day.ts';
import { formatDay } from '../../../../../shared/i18n/dates.ts';
import { dayInWords } from '../../../../../shared/i18n/day-words.ts';
import type { ChildDrawing } from '../../../../../shared/ipc/contract/drawings.ts';
import { errorText, useCall } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Banner, EmptyState, PagedGrid, Segmented, Spinner } from '../../../../ui/index.ts';
import type { ChildTabProps } from '../child-tab-props.ts';
import { DrawingView } from './drawing-view.tsx';
import css from './drawings.module.css';
import { StaffPicture } from './staff-picture.tsx';

type Where = 'gallery' | 'bin';

export function DrawingsTab({ child, status }: ChildTabProps) {
  const { t, language } = useWords();
  const [where, setWhere] = useState<Where>('gallery');
  const [open, setOpen] = useState<ChildDrawing | null>(null);
  const { data: drawings, error } = useCall('drawings.list', { childId: child.id, binned: where === 'bin' });
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (open) return <DrawingView drawing={open} isBinned={where === 'bin'} onBack={() => setOpen(null)} />;
  const dayOf = (drawing: ChildDrawing) => drawing.updatedAt.slice(0, 10) as Day;
  return (
    <div className={css.tab}>
      <Segmented
        label={t('childDrawings.where')}
        hideLabel
        options={[
          { id: 'gallery', label: t('children.tabs.drawings'), icon: Images },
          { id: 'bin', label: t('adult.sections.bin'), icon: Trash2 },
        ]}
        value={where}
        onChange={setWhere}
      />
      {!drawings && <Spinner label={t('common.loading')} />}
      {drawings?.length === 0 && (
        <EmptyState
          title={t(where === 'bin' ? 'adult.bin.empty' : 'childDrawings.none')}
          message={t(where === 'bin' ? 'adult.bin.emptyWhy' : 'childDrawings.noneWhy')}
        />
      )}
      {drawings && drawings.length > 0 && (
        <div className={css.grid}>
          <PagedGrid
            key={where}
            label={t('children.tabs.drawings')}
            items={drawings}
            itemKey={({ id }) => id}
            tileWidthMm={44}
            tileHeightMm={34}
            growsTo={1.6}
            size="staff"
            gapMm={3}
            previousLabel={t('common.previous')}
            nextLabel={t('common.next')}
            pageLabel={(page, pages) => t('common.pageOf', { page, pages })}
            renderItem={(drawing, place) => {
              const before = drawings[drawings.indexOf(drawing) - 1];
              const begins = place === 0 || !before || dayOf(before) !== dayOf(drawing);
              return (
                <div className={css.cell}>
                  <p className={css.day}>{begins ? dayInWords(dayOf(drawing), status.today, language) : ''}</p>
                  <button
                    type="button"
                    className={css.picture}
                    aria-label={t('timeline.drawingOf', { day: formatDay(dayOf(drawing), language) })}
                    onClick={() => setOpen(drawing)}
                  >
                    <StaffPicture drawingId={drawing.id} isBinned={where === 'bin'} />
                  </button>
                </div>
              );
            }}
          />
        </div>
      )}
    </div>
  );
}
