import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../../../shared/domain/day.ts';
import type { ChildId } from '../../../../../shared/domain/ids.ts';
import { formatDay } from '../../../../../shared/i18n/dates.ts';
import { useCall } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Banner, Button, Checkbox } from '../../../../ui/index.ts';
import { DrawingThumb } from '../drawing-thumb.tsx';
import css from './report.module.css';
import { mostDrawings, type ReportDraft, toggled } from './report-draft.ts';

type Props = {
  readonly childId: ChildId;
  readonly draft: ReportDraft;
  readonly isConsentMissing: boolean;
  readonly onChange: (part: Partial<ReportDraft>) => void;
};

/** Pictures shown at once. */
const pageSize = 12;

/** Drawings, none at first: each goes out because somebody chose it. */
export function PickDrawings({ childId, draft, isConsentMissing, onChange }: Props) {
  const { t, language } = useWords();
  const [shown, setShown] = useState(pageSize);
  const { data: drawings } = useCall('progress.drawings', { childId });
  const { drawingIds } = draft;
  return (
    <fieldset className={css.group}>
      <legend>{t('report.drawings')}</legend>
      {drawings?.length === 0 && <p className={css.quiet}>{t('report.noDrawings')}</p>}
      <div className={css.drawings}>
        {drawings?.slice(0, shown).map(({ id, updatedAt }) => {
          const isPicked = drawingIds.includes(id);
          return (
            <button
              key={id}
              type="button"
              className={css.drawing}
              aria-pressed={isPicked}
              aria-label={t('timeline.drawingOf', { day: formatDay(updatedAt.slice(0, 10) as Day, language) })}
              disabled={!isPicked && drawingIds.length >= mostDrawings}
              onClick={() => onChange({ drawingIds: toggled(drawingIds, id) })}
            >
              <DrawingThumb drawingId={id} />
              {isPicked && <Check aria-hidden className={css.tick} />}
            </button>
          );
        })}
      </div>
      {drawings && drawings.length > shown && (
        <Button onPress={() => setShown(shown + pageSize)}>{t('timeline.more')}</Button>
      )}
      {isConsentMissing && drawingIds.length > 0 && (
        <>
          <Banner tone="warn">{t('report.noConsent')}</Banner>
          <Checkbox
            label={t('report.familyOnly')}
            isSelected={draft.isForFamilyOnly && draft.audience === 'parents'}
            isDisabled={draft.audience !== 'parents'}
            onChange={(isForFamilyOnly) => onChange({ isForFamilyOnly })}
          />
        </>
      )}
    </fieldset>
  );
}
