import { useState } from 'react';
import type { Day } from '../../../../../shared/domain/day.ts';
import type { DrawingId } from '../../../../../shared/domain/ids.ts';
import { formatDay } from '../../../../../shared/i18n/dates.ts';
import { useWords } from '../../../../app/words.ts';
import { Dialog } from '../../../../ui/index.ts';
import { DrawingThumb } from '../drawing-thumb.tsx';
import css from './timeline.module.css';

/** A drawing in small; a tap shows it large. */
export function DrawingButton({ drawingId, day }: { readonly drawingId: DrawingId; readonly day: Day }) {
  const { t, language } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const name = t('timeline.drawingOf', { day: formatDay(day, language) });
  return (
    <>
      <button type="button" className={css.drawing} aria-label={name} onClick={() => setIsOpen(true)}>
        <DrawingThumb drawingId={drawingId} />
      </button>
      <Dialog
        title={name}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
        size="large"
        isDismissable
      >
        <div className={css.large}>
          <DrawingThumb drawingId={drawingId} />
        </div>
      </Dialog>
    </>
  );
}
