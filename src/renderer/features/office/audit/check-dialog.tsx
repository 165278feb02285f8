/** The record is read from the first entry to the last; what came of it, in words. */
import { useEffect, useState } from 'react';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { deedText } from '../../../../shared/sheet/audit-table.ts';
import { momentText } from '../../../app/backup/moment-text.ts';
import { onDataEvent } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, Dialog, ProgressBar, Stack } from '../../../ui/index.ts';
import css from './audit.module.css';

type Checked = CallOutput<'audit.check'>;
/** `result` null: it is being read still. */
type Props = { readonly result: Checked | null; readonly onClose: () => void };

export function CheckDialog({ result, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      title={t(result ? 'audit.title' : 'audit.checking')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      isDismissable={result !== null}
      actions={
        <Button variant="primary" isDisabled={!result} onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      {result ? <Result result={result} /> : <Progress />}
    </Dialog>
  );
}

function Progress() {
  const { t } = useWords();
  const [{ done, total }, setCounts] = useState({ done: 0, total: 1 });
  useEffect(
    () =>
      onDataEvent((event) => {
        if (event.event === 'progress' && event.work === 'audit') setCounts(event);
      }),
    [],
  );
  return <ProgressBar label={t('audit.checking')} hideLabel value={done} max={Math.max(1, total)} />;
}

function Result({ result: { events, fault, comparedWith } }: { readonly result: Checked }) {
  const { t, language } = useWords();
  if (!fault)
    return (
      <Stack gap={3}>
        <Banner tone="ok">{t('audit.sound', { count: events })}</Banner>
        <p className={css.facts}>
          {comparedWith === null
            ? t('audit.notCompared')
            : t('audit.compared', { at: momentText(comparedWith, language) })}
        </p>
      </Stack>
    );
  const { row } = fault;
  return (
    <Stack gap={3}>
      <Banner tone="problem">{t(`audit.faults.${fault.kind}`)}</Banner>
      {row && (
        <p className={css.facts}>
          <b>{momentText(row.at, language)}</b>
          {` – ${[row.who, deedText(row, dictionaries[language]), row.about].filter((part) => part !== '').join(' – ')} (${t('audit.number')} ${row.seq})`}
        </p>
      )}
      <p className={css.facts}>{t('audit.faultHint')}</p>
    </Stack>
  );
}
