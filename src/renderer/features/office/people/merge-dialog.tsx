import { useState } from 'react';
import { type MandateStand, mandateKind } from '../../../../shared/domain/mandate-rows.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, ConfirmDialog, Dialog, Segmented, Stack, showToast } from '../../../ui/index.ts';
import { isSameLine, type MergeLine, mergedFields, mergeLines, proposedSide, type Side } from './merge-fields.ts';
import css from './people.module.css';
import { SharedMandates } from './shared-mandates.tsx';
import { SharedSessions } from './shared-sessions.tsx';

type Props = { readonly left: ChildRow; readonly right: ChildRow; readonly onClose: () => void };

/** Two entries side by side, and what of each stays. */
export function MergeDialog({ left, right, onClose }: Props) {
  const { t } = useWords();
  const [isTurned, turn] = useState(false);
  const [kept, gone] = isTurned ? [right, left] : [left, right];
  return (
    <Merging
      key={kept.id}
      kept={kept}
      gone={gone}
      onSwap={() => turn(!isTurned)}
      onClose={onClose}
      title={t('people.mergeTitle')}
    />
  );
}

type MergingProps = {
  readonly kept: ChildRow;
  readonly gone: ChildRow;
  readonly title: string;
  readonly onSwap: () => void;
  readonly onClose: () => void;
};

function Merging({ kept, gone, title, onSwap, onClose }: MergingProps) {
  const { t } = useWords();
  const { data: preview } = useCall('childrenTogether.mergePreview', { keptId: kept.id, goneId: gone.id });
  const { send, isPending } = useSend('childrenTogether.merge');
  const [sides, setSides] = useState(
    () =>
      Object.fromEntries(mergeLines.map((line) => [line, proposedSide(line, kept, gone)])) as Record<MergeLine, Side>,
  );
  const [decided, decide] = useState<Readonly<Record<string, Side>>>({});
  const [stands, setStands] = useState<Readonly<Record<string, MandateStand>>>({});
  const [isAsked, ask] = useState(false);
  const fields = mergedFields(kept, gone, sides);
  const merge = async () => {
    const shared = preview?.shared ?? [];
    const input = {
      keptId: kept.id,
      goneId: gone.id,
      fields,
      decided: shared.map(({ sessionId, proposed }) => ({ sessionId, counts: decided[sessionId] ?? proposed })),
      mandates: (preview?.mandates ?? []).map(({ discipline, mode }) => ({
        discipline,
        mode,
        stands: stands[mandateKind({ discipline, mode })] ?? 'both',
      })),
    };
    ask(false);
    if (!(await send(input))) return;
    showToast({ tone: 'ok', message: t('people.merged', { name: kept.name }) });
    onClose();
  };
  return (
    <>
      <Dialog
        title={title}
        isOpen
        onClose={onClose}
        size="large"
        closeLabel={t('common.close')}
        actions={
          <>
            <div className={css.archive}>
              <Button onPress={onSwap}>{t('people.swap')}</Button>
            </div>
            <Button onPress={onClose}>{t('common.cancel')}</Button>
            <Button variant="primary" isPending={isPending} isDisabled={!preview} onPress={() => ask(true)}>
              {t('people.merge')}
            </Button>
          </>
        }
      >
        <Stack gap={4}>
          <p className={css.label}>{t('people.mergeHint')}</p>
          <div className={css.mergeLines}>
            {mergeLines.map((line) => (
              <LineChoice
                key={line}
                line={line}
                kept={kept}
                gone={gone}
                side={sides[line]}
                onChange={(side) => setSides({ ...sides, [line]: side })}
              />
            ))}
          </div>
          {preview && (
            <p>
              <strong>{t('people.movesTitle')}</strong>{' '}
              {t('people.moves', {
                sessions: preview.sessions,
                goals: preview.goals,
                drawings: preview.drawings,
                notes: preview.notes,
              })}
            </p>
          )}
          {preview && preview.mandates.length > 0 && (
            <SharedMandates
              kinds={preview.mandates}
              chosen={stands}
              onChoose={(kind, stand) => setStands({ ...stands, [kind]: stand })}
            />
          )}
          {preview && preview.shared.length > 0 && (
            <SharedSessions
              shared={preview.shared}
              decided={decided}
              onDecide={(sessionId, side) => decide({ ...decided, [sessionId]: side })}
            />
          )}
        </Stack>
      </Dialog>
      <ConfirmDialog
        title={t('people.mergeAsk')}
        message={t('people.mergeAskWhy', { gone: `${gone.name}, ${gone.className}`, kept: kept.name })}
        isOpen={isAsked}
        confirmLabel={t('people.mergeNow')}
        cancelLabel={t('common.cancel')}
        tone="danger"
        onConfirm={() => void merge()}
        onCancel={() => ask(false)}
      />
    </>
  );
}

type LineProps = {
  readonly line: MergeLine;
  readonly kept: ChildRow;
  readonly gone: ChildRow;
  readonly side: Side;
  readonly onChange: (side: Side) => void;
};

/** What is the same in both needs no choice. */
function LineChoice({ line, kept, gone, side, onChange }: LineProps) {
  const { t } = useWords();
  const textOf = useLineText(line);
  const label = t(`people.fields.${line}`);
  if (isSameLine(line, kept, gone))
    return (
      <>
        <span className={css.mergeLabel}>{label}</span>
        <span>{textOf(kept)}</span>
      </>
    );
  return (
    <>
      <span className={css.mergeLabel}>{label}</span>
      <Segmented
        label={label}
        hideLabel
        options={[
          { id: 'kept', label: textOf(kept) },
          { id: 'gone', label: textOf(gone) },
        ]}
        value={side}
        onChange={onChange}
      />
    </>
  );
}

function useLineText(line: MergeLine) {
  const { t } = useWords();
  const day = (value: ChildRow['birthDate']) => (value ? formatDayShort(value) : '');
  const textOf = (row: ChildRow): string => {
    switch (line) {
      case 'name':
        return row.name;
      case 'birthDate':
        return day(row.birthDate);
      case 'className':
        return row.className;
      case 'room':
        return `${row.roomName}, ${row.schoolName}`;
      case 'enrolled':
        return [day(row.enrolledFrom), day(row.enrolledTo)].filter(Boolean).join(' – ');
      case 'pmpk':
        return [row.pmpkNumber, day(row.pmpkValidTo)].filter(Boolean).join(', ');
      case 'language':
        return t(`languages.${row.language}`);
    }
  };
  return (row: ChildRow) => textOf(row) || t('people.empty');
}
