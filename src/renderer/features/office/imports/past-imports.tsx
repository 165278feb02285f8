/** Imports that were made: when, by whom, from which file; the last ones can be taken back. */
import { History } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { ImportRun, ImportStayed } from '../../../../shared/ipc/contract/imports.ts';
import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import {
  Banner,
  Button,
  Chip,
  type Column,
  ConfirmDialog,
  DataTable,
  Dialog,
  EmptyState,
  Spinner,
  showToast,
} from '../../../ui/index.ts';
import office from '../office.module.css';
import css from './imports.module.css';

export function PastImports() {
  const { t } = useWords();
  const { data, error } = useCall('imports.list', {});
  const [asked, ask] = useState<ImportRun | null>(null);
  const [stayed, setStayed] = useState<readonly ImportStayed[]>([]);
  const { send, isPending } = useSend('imports.undo');
  const columns = useRunColumns(ask);
  const undo = async () => {
    const done = asked && (await send({ runId: asked.id }));
    ask(null);
    if (!done) return;
    showToast({ tone: 'ok', message: t('imports.undoDone', { count: done.undone }) });
    setStayed(done.stayed);
  };
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  return (
    <>
      <h2 className={css.title}>{t('imports.past')}</h2>
      <div className={office.panel}>
        {data ? (
          <DataTable
            grow
            label={t('imports.past')}
            columns={columns}
            rows={data}
            rowKey={(run) => run.id}
            isMuted={(run) => run.undoneAt !== null}
            empty={<EmptyState icon={History} title={t('imports.noPast')} message={t('imports.noPastHint')} />}
          />
        ) : (
          <Spinner label={t('common.loading')} size="large" />
        )}
      </div>
      <ConfirmDialog
        title={t('imports.undoTitle')}
        message={t('imports.undoMessage')}
        isOpen={asked !== null}
        confirmLabel={t('imports.undo')}
        cancelLabel={t('common.back')}
        isPending={isPending}
        onConfirm={() => void undo()}
        onCancel={() => ask(null)}
      />
      <Dialog
        title={t('imports.stayedTitle')}
        isOpen={stayed.length > 0}
        onClose={() => setStayed([])}
        actions={<Button onPress={() => setStayed([])}>{t('common.close')}</Button>}
      >
        <p>{t('imports.stayedHint')}</p>
        <ul className={css.stayed}>
          {stayed.map(({ id, name, why }) => (
            <li key={id}>
              <strong>{name}</strong> <span className={css.soft}>{t(`imports.stayed.${why}`)}</span>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}

const dayOf = (moment: string): string => `${formatDayShort(moment.slice(0, 10) as Day)} ${moment.slice(11, 16)}`;

function useRunColumns(onUndo: (run: ImportRun) => void): readonly Column<ImportRun>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { id: 'at', label: t('imports.when'), render: ({ at }) => dayOf(at), sortValue: ({ at }) => at },
      { id: 'who', label: t('imports.who'), render: ({ staffName }) => staffName },
      {
        id: 'file',
        label: t('imports.fileName'),
        render: ({ fileName, format }) => (
          <span className={css.person}>
            {fileName}
            <Chip label={t(`imports.formats.${format}`)} />
          </span>
        ),
      },
      { id: 'counts', label: t('imports.result'), render: ({ counts }) => t('imports.counts', counts) },
      {
        id: 'undo',
        label: t('imports.undo'),
        hideLabel: true,
        align: 'end',
        render: (run) =>
          run.undoneAt === null ? (
            <Button onPress={() => onUndo(run)}>{t('imports.undo')}</Button>
          ) : (
            <span className={css.soft}>{t('imports.undone', { day: dayOf(run.undoneAt) })}</span>
          ),
      },
    ],
    [t, onUndo],
  );
}
