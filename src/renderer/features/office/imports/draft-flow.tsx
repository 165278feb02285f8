/** The second and the third step: what is what, and what will happen. */
import { useState } from 'react';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ColumnMeaning } from '../../../../shared/import/columns.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ImportMapping, ReadDraft } from '../../../../shared/ipc/contract/imports.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/index.ts';
import { useKept } from '../use-kept.ts';
import { areColumnsSound, roomsOf } from './choices.ts';
import css from './imports.module.css';
import { Steps } from './steps.tsx';
import { WhatStep } from './what-step.tsx';
import { WillStep } from './will-step.tsx';

type Props = {
  readonly status: ReadyStatus;
  readonly draft: ReadDraft;
  readonly onLeave: () => void;
  readonly onDone: () => void;
};

export function DraftFlow({ status, draft, onLeave, onDone }: Props) {
  const { t } = useWords();
  const [step, setStep] = useState<'what' | 'will'>('what');
  const [table, setTable] = useState(0);
  const [said, setSaid] = useState<Readonly<Record<number, readonly (ColumnMeaning | null)[]>>>({});
  const [chosen, setChosen] = useState<Readonly<Record<string, RoomId | null | undefined>>>({});
  const [hasStaff, setHasStaff] = useState(draft.hasStaff);
  const columns = said[table] ?? draft.tables[table]?.columns ?? [];
  const isSound = areColumnsSound(columns, draft);
  const choice = { draftId: draft.draftId, table, columns: [...columns] };
  const places = useKept(useCall('imports.places', choice, isSound).data);
  const rooms = roomsOf(places ?? [], chosen);
  const mapping: ImportMapping = { ...choice, rooms, hasStaff };
  return (
    <div className={css.flow}>
      <header className={css.flowHead}>
        <Steps at={step} />
        <span className={css.fileName}>
          {draft.fileName} · {t(`imports.formats.${draft.format}`)}
        </span>
        <Button variant="plain" onPress={onLeave}>
          {t('common.cancel')}
        </Button>
      </header>
      {step === 'what' && (
        <WhatStep
          rooms={status.rooms}
          draft={draft}
          table={table}
          onTable={setTable}
          columns={columns}
          onColumns={(next) => setSaid({ ...said, [table]: next })}
          places={isSound ? places : []}
          choices={rooms}
          onChoose={(key, roomId) => setChosen({ ...chosen, [key]: roomId })}
          hasStaff={hasStaff}
          onHasStaff={setHasStaff}
          onNext={() => setStep('will')}
        />
      )}
      {step === 'will' && <WillStep mapping={mapping} onBack={() => setStep('what')} onDone={onDone} />}
    </div>
  );
}
