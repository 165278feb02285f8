import { useMemo } from 'react';
import { formatDayShort, formatMonth, formatMonthWithin, formatNumber } from '../../../../shared/i18n/dates.ts';
import type { CalendarChange, CalendarEffect } from '../../../../shared/ipc/contract/calendar.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { type Column, DataTable, Spinner } from '../../../ui/index.ts';
import { StepDialog } from '../step-dialog.tsx';
import css from './calendar.module.css';

type Props = {
  readonly title: string;
  readonly changes: CalendarChange[];
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
};

/** What a change does to the plan, before it is kept. */
export function EffectDialog({ title, changes, isSaving, onSave, onClose }: Props) {
  const { t } = useWords();
  const { data: effect } = useCall('calendar.effect', { changes });
  return (
    <StepDialog
      title={title}
      size="medium"
      doLabel={t('common.save')}
      canDo={effect !== undefined}
      isPending={isSaving}
      onDo={onSave}
      onClose={onClose}
    >
      {effect ? <Effect effect={effect} /> : <Spinner label={t('common.loading')} size="large" />}
    </StepDialog>
  );
}

type EffectLine = {
  readonly id: string;
  readonly room: string;
  readonly month: string;
  readonly sessions: string;
  readonly childTimes: string;
};

function Effect({ effect }: { readonly effect: CalendarEffect }) {
  const { t, language } = useWords();
  const lines = useLines(effect);
  const columns = useMemo<readonly Column<EffectLine>[]>(
    () => [
      { id: 'room', label: t('calendar.effectRoom'), render: (line) => line.room },
      { id: 'month', label: t('calendar.effectMonth'), render: (line) => line.month },
      { id: 'sessions', label: t('calendar.effectSessions'), align: 'end', render: (line) => line.sessions },
      { id: 'childTimes', label: t('calendar.effectChildTimes'), align: 'end', render: (line) => line.childTimes },
    ],
    [t],
  );
  const all = effect.rooms.flatMap(({ months }) => months);
  const lost = all.reduce((sum, one) => sum + one.sessionsLost, 0);
  const gained = all.reduce((sum, one) => sum + one.sessionsGained, 0);
  const isNothing = lines.length === 0 && effect.moved.length === 0 && effect.held.length === 0;
  const months = effect.sheets.map((month) => formatMonthWithin(month, language)).join(', ');
  return (
    <div className={css.effect}>
      {isNothing && <p className={css.big}>{t('calendar.effectNone')}</p>}
      {lost > 0 && <p className={css.big}>{t('calendar.effectLost', { count: lost })}</p>}
      {gained > 0 && <p className={css.big}>{t('calendar.effectGained', { count: gained })}</p>}
      {effect.sheets.length > 0 && <p className={css.note}>{t('calendar.effectSheets', { months })}</p>}
      {effect.held.length > 0 && (
        <div className={css.note}>
          <p>{t('calendar.effectHeld')}</p>
          <ul className={css.plain}>
            {effect.held.map(({ schoolName, day, sessions }) => (
              <li key={`${schoolName} ${day}`}>
                {t('calendar.effectHeldDay', { day: formatDayShort(day), count: sessions })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {effect.moved.length > 0 && (
        <div className={css.note}>
          <p>{t('calendar.effectMoved')}</p>
          <ul className={css.plain}>
            {effect.moved.map((one) => (
              <li key={`${one.roomName} ${one.staffName} ${one.day} ${one.toDay} ${one.toStart}`}>
                {`${formatDayShort(one.toDay)} ${one.toStart} · ${t(`disciplines.${one.discipline}`)} · ${one.staffName} · ${one.roomName}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {lines.length > 0 && (
        <DataTable label={t('calendar.effectTitle')} columns={columns} rows={lines} rowKey={(line) => line.id} />
      )}
    </div>
  );
}

function useLines(effect: CalendarEffect): readonly EffectLine[] {
  const { language } = useWords();
  const hasSchools = new Set(effect.rooms.map(({ schoolName }) => schoolName)).size > 1;
  const change = (lost: number, gained: number) =>
    [lost > 0 && `\u2212${formatNumber(lost, language)}`, gained > 0 && `+${formatNumber(gained, language)}`]
      .filter(Boolean)
      .join('  ');
  return effect.rooms.flatMap(({ roomId, roomName, schoolName, months }) =>
    months.map((one) => ({
      id: `${roomId} ${one.month}`,
      room: hasSchools ? `${roomName} · ${schoolName}` : roomName,
      month: formatMonth(one.month, language),
      sessions: change(one.sessionsLost, one.sessionsGained),
      childTimes: change(one.childTimesLost, one.childTimesGained),
    })),
  );
}
