import { LifeBuoy } from 'lucide-react';
import { useMemo } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { EmergencyRow } from '../../../../shared/ipc/contract/emergency.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Chip, type Column, DataTable, EmptyState, Spinner } from '../../../ui/index.ts';
import css from './access.module.css';

type Props = { readonly emergencies: readonly EmergencyRow[] | undefined };

/** Who opened whose record in an emergency, why, for how long, and how often. */
export function EmergencyList({ emergencies }: Props) {
  const { t } = useWords();
  const columns = useColumns();
  if (!emergencies) return <Spinner label={t('common.loading')} size="large" />;
  return (
    <DataTable
      grow
      label={t('emergency.list')}
      columns={columns}
      rows={emergencies}
      rowKey={({ id }) => id}
      empty={<EmptyState icon={LifeBuoy} title={t('emergency.nobody')} message={t('emergency.nobodyHint')} />}
    />
  );
}

function useColumns(): readonly Column<EmergencyRow>[] {
  const { t } = useWords();
  const { send, isPending } = useSend('emergency.endForOther');
  return useMemo(
    () => [
      { id: 'by', label: t('emergency.by'), width: '12rem', render: ({ staffName }) => staffName },
      {
        id: 'whose',
        label: t('emergency.whose'),
        render: ({ childName, className, roomName }) => (
          <span className={css.two}>
            {childName}
            <span className={css.quiet}>{[className, roomName].filter(Boolean).join(' · ')}</span>
          </span>
        ),
      },
      {
        id: 'why',
        label: t('emergency.reason'),
        render: ({ why, words }) => (
          <span className={css.two}>
            {t(`emergency.said.${why}`)}
            <span className={css.quiet}>{words}</span>
          </span>
        ),
      },
      {
        id: 'from',
        label: t('emergency.from'),
        width: '10rem',
        render: ({ openedAt }) => `${formatDayShort(openedAt.slice(0, 10) as Day)}, ${openedAt.slice(11, 16)}`,
      },
      { id: 'until', label: t('emergency.until'), width: '5rem', render: ({ until }) => until },
      {
        id: 'openings',
        label: t('emergency.openings'),
        width: '6rem',
        align: 'end',
        render: ({ openings }) => String(openings),
      },
      {
        id: 'state',
        label: t('emergency.end'),
        hideLabel: true,
        width: '15rem',
        render: ({ id, end }) =>
          end === null ? (
            <span className={css.lasting}>
              <Chip tone="warn" label={t('emergency.lasts')} />
              <Button variant="plain" isDisabled={isPending} onPress={() => void send({ accessId: id })}>
                {t('emergency.end')}
              </Button>
            </span>
          ) : (
            <span className={css.quiet}>{`${end.at.slice(11, 16)}, ${t(`emergency.said.${end.by}`)}`}</span>
          ),
      },
    ],
    [t, send, isPending],
  );
}
