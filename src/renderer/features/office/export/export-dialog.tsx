import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import type { SheetQuery } from '../../../../shared/ipc/contract/attendance.ts';
import { useSend } from '../../../app/client/index.ts';
import { useLeave } from '../../../app/leave/use-leave.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack, showToast } from '../../../ui/index.ts';
import { type School, useSchools } from '../use-schools.ts';
import { type Choice, isSheetFormat, jobOf, kindsOfChoice, languagesOf } from './choice.ts';
import { ExportFields } from './export-fields.tsx';
import { ExportProgress, StopButton } from './export-progress.tsx';

type Props = {
  readonly query: SheetQuery;
  /** Of the sheet that is looked at. */
  readonly name: string;
  readonly onClose: () => void;
};

export function ExportDialog(props: Props) {
  const schools = useSchools();
  return schools.length > 0 && <Chosen {...props} schools={schools} />;
}

function Chosen({ query, name, schools, onClose }: Props & { readonly schools: readonly School[] }) {
  const { t, language } = useWords();
  const [choice, setChoice] = useState<Choice>({
    what: 'sheet',
    schoolId: schools.length === 1 ? (schools[0]?.id ?? null) : null,
    as: 'book',
    format: 'xlsx',
    language,
    second: null,
    withNames: false,
  });
  const { run, print, isWriting, isPending } = useExport(query, choice, onClose);
  const leave = useLeave(kindsOfChoice(choice, query));
  return (
    <Dialog
      title={t('exports.title')}
      isOpen
      // What is being written is stopped by its own button, never by accident.
      onClose={() => !isWriting && onClose()}
      {...(!isWriting && { closeLabel: t('common.close') })}
      actions={
        isWriting ? (
          <StopButton />
        ) : (
          <>
            <Button onPress={onClose}>{t('common.cancel')}</Button>
            {choice.what === 'sheet' && (
              <Button icon={Printer} isDisabled={isPending || !leave.isAllowed} onPress={() => void print()}>
                {t('exports.print')}
              </Button>
            )}
            <Button
              variant="primary"
              icon={FileDown}
              isPending={isPending}
              isDisabled={!leave.isAllowed}
              onPress={() => void run()}
            >
              {t('office.export')}
            </Button>
          </>
        )
      }
    >
      {isWriting ? (
        <ExportProgress />
      ) : (
        <Stack gap={5}>
          {leave.note}
          <ExportFields query={query} name={name} schools={schools} choice={choice} onChange={setChoice} />
        </Stack>
      )}
    </Dialog>
  );
}

function useExport(query: SheetQuery, choice: Choice, onClose: () => void) {
  const { t } = useWords();
  const sheet = useSend('attendance.export');
  const paper = useSend('attendance.print');
  const bundle = useSend('exports.make');
  const job = jobOf(choice, query);
  const languages = languagesOf(choice);

  const runSheet = async () => {
    if (!isSheetFormat(choice.format)) return;
    const answer = await sheet.send({ ...query, format: choice.format, languages });
    if (!answer || answer.path === null) return;
    showToast({ tone: 'ok', message: t('office.exported', { path: answer.path }) });
    onClose();
  };
  const runBundle = async () => {
    const answer = job && (await bundle.send(job));
    if (!answer || answer.path === null) return;
    const { path, sheets, leftOut } = answer;
    const made = t('exports.made', { count: sheets, path });
    const notIn = leftOut > 0 ? ` ${t('exports.leftOut', { count: leftOut })}` : '';
    showToast({ tone: leftOut > 0 ? 'warn' : 'ok', message: made + notIn });
    onClose();
  };
  const print = async () => {
    const answer = await paper.send({ ...query, languages });
    if (answer?.isPrinted) onClose();
  };
  return {
    run: job ? runBundle : runSheet,
    print,
    isWriting: bundle.isPending,
    isPending: sheet.isPending || paper.isPending,
  };
}
