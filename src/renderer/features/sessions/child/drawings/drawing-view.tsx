/** One drawing large: the picture, how it was made, what it belongs to, and the way out of the app. */
import { ArrowLeft, Clapperboard, Image, Link2, Printer, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../../../shared/domain/day.ts';
import { formatDay } from '../../../../../shared/i18n/dates.ts';
import type { ChildDrawing } from '../../../../../shared/ipc/contract/drawings.ts';
import { errorText, useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { ReplayPlayer } from '../../../../studio/replay-player.tsx';
import { WholePicture } from '../../../../studio/whole-picture.tsx';
import { Banner, Button, IconButton, Segmented, Spinner, showToast } from '../../../../ui/index.ts';
import { useReadOnly } from '../read-only.ts';
import css from './drawings.module.css';
import { Feelings } from './feelings.tsx';
import { StaffLinks } from './staff-links.tsx';
import { StaffOut } from './staff-out.tsx';
import { useStaffDrawing } from './use-staff-drawing.ts';

const views = { picture: Image, film: Clapperboard, links: Link2, out: Printer } as const;
type View = keyof typeof views;
const all = Object.keys(views) as readonly View[];
const seen: readonly View[] = ['picture', 'film'];

type Props = { readonly drawing: ChildDrawing; readonly isBinned: boolean; readonly onBack: () => void };

export function DrawingView({ drawing: { id, updatedAt }, isBinned, onBack }: Props) {
  const { t, language } = useWords();
  const isReadOnly = useReadOnly();
  const [view, setView] = useState<View>('picture');
  const { drawing, error } = useStaffDrawing(id);
  const { send, isPending } = useSend('drawings.restore');
  const name = t('timeline.drawingOf', { day: formatDay(updatedAt.slice(0, 10) as Day, language) });
  const restore = async () => {
    if (!(await send({ drawingId: id }))) return;
    showToast({ message: t('adult.bin.isBack'), tone: 'ok' });
    onBack();
  };
  return (
    <div className={css.view}>
      <header className={css.head}>
        <IconButton label={t('common.back')} icon={ArrowLeft} onPress={onBack} />
        <h2 className={css.title}>{name}</h2>
        {drawing && <Feelings entries={drawing.entries} />}
        {isBinned ? (
          !isReadOnly && (
            <Button icon={Undo2} variant="primary" isPending={isPending} onPress={() => void restore()}>
              {t('adult.bin.restore')}
            </Button>
          )
        ) : (
          <Segmented
            label={t('childDrawings.view')}
            hideLabel
            options={(isReadOnly ? seen : all).map((one) => ({
              id: one,
              label: t(`childDrawings.views.${one}`),
              icon: views[one],
            }))}
            value={view}
            onChange={setView}
          />
        )}
      </header>
      {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
      {!drawing && !error && <Spinner label={t('common.loading')} />}
      {drawing && (
        <div className={css.body}>
          {view === 'picture' && <WholePicture label={name} drawing={drawing} />}
          {view === 'film' && <ReplayPlayer label={name} page={drawing.page} entries={drawing.entries} size="staff" />}
          {view === 'links' && <StaffLinks drawingId={id} drawing={drawing} />}
          {view === 'out' && <StaffOut drawingId={id} drawing={drawing} />}
        </div>
      )}
    </div>
  );
}
