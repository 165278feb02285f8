/** Puts a report together: who it is for, which goals and drawings, and one's own words. */
import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { languages } from '../../../../../shared/domain/language.ts';
import { formatDay } from '../../../../../shared/i18n/dates.ts';
import type { ChildRow } from '../../../../../shared/ipc/contract/people.ts';
import { type GoalProgress, longestReportText, reportAudiences } from '../../../../../shared/ipc/contract/progress.ts';
import { useCall, useSend } from '../../../../app/client/index.ts';
import { useLeave } from '../../../../app/leave/use-leave.tsx';
import { useLeaving } from '../../../../app/use-leaving.tsx';
import { useWords } from '../../../../app/words.ts';
import { Button, Dialog, Segmented, showToast, TextField } from '../../../../ui/index.ts';
import type { Range } from '../progress/range.ts';
import { PickDrawings } from './pick-drawings.tsx';
import { PickGoals } from './pick-goals.tsx';
import css from './report.module.css';
import { emptyDraft, type ReportDraft } from './report-draft.ts';

type Props = {
  readonly child: ChildRow;
  readonly range: Range;
  readonly goals: readonly GoalProgress[];
  readonly onClose: () => void;
};

export function ReportDialog({ child, range, goals, onClose }: Props) {
  const { t, language } = useWords();
  const [draft, setDraft] = useState<ReportDraft>(emptyDraft);
  const { data: defaults } = useCall('progress.reportDefaults', { childId: child.id });
  const { send, isPending } = useSend('progress.report');
  const { leave, question } = useLeaving(draft.text.trim() !== '', onClose);
  const write = (part: Partial<ReportDraft>) => setDraft((before) => ({ ...before, ...part }));
  const withPoints = goals.filter(({ points }) => points.some(({ day }) => day >= range.from && day <= range.to));
  const goalIds = draft.goalIds ?? withPoints.map(({ id }) => id);
  const reportLanguage = draft.language ?? defaults?.language ?? child.language;
  // Only the family itself may get drawings that nobody agreed to show.
  const needsPromise = draft.drawingIds.length > 0 && defaults?.isDrawingConsentGiven === false;
  const takingOut = useLeave(['child_reports']);
  const isPromised = !needsPromise || (draft.isForFamilyOnly && draft.audience === 'parents');
  const isAllowed = takingOut.isAllowed && isPromised;

  const make = async (as: 'pdf' | 'paper') => {
    const made = await send({
      childId: child.id,
      ...range,
      ...draft,
      goalIds: [...goalIds],
      drawingIds: [...draft.drawingIds],
      language: reportLanguage,
      as,
    });
    if (!made?.isMade) return;
    showToast({ message: t(as === 'pdf' ? 'report.saved' : 'report.printed'), tone: 'ok' });
    onClose();
  };

  return (
    <Dialog
      title={t('report.title')}
      isOpen
      onClose={leave}
      closeLabel={t('common.close')}
      size="large"
      actions={
        <>
          <Button icon={Printer} isDisabled={isPending || !isAllowed} onPress={() => void make('paper')}>
            {t('report.print')}
          </Button>
          <Button
            variant="primary"
            icon={FileDown}
            isPending={isPending}
            isDisabled={!isAllowed}
            onPress={() => void make('pdf')}
          >
            {t('report.save')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        {takingOut.note}
        <p className={css.period}>
          {child.name} ·{' '}
          {t('report.periodOf', { from: formatDay(range.from, language), to: formatDay(range.to, language) })}
        </p>
        <div className={css.choices}>
          <Segmented
            label={t('report.audience')}
            options={reportAudiences.map((id) => ({
              id,
              label: t(id === 'parents' ? 'report.forParents' : 'report.forPmpk'),
            }))}
            value={draft.audience}
            onChange={(audience) => write({ audience })}
          />
          <Segmented
            label={t('report.language')}
            options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
            value={reportLanguage}
            onChange={(next) => write({ language: next })}
          />
        </div>
        <PickGoals goals={withPoints} picked={goalIds} onChange={(ids) => write({ goalIds: ids })} />
        <PickDrawings
          childId={child.id}
          draft={draft}
          isConsentMissing={defaults?.isDrawingConsentGiven === false}
          onChange={write}
        />
        <TextField
          label={t('report.text')}
          description={t('report.textWhy')}
          multiline
          rows={5}
          maxLength={longestReportText}
          value={draft.text}
          onChange={(text) => write({ text })}
        />
        {question}
      </div>
    </Dialog>
  );
}
