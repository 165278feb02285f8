/** The second and the third step: what is what, and what will happen. */
import { useMemo } from 'react';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ImportMapping, ReadDraft } from '../../../../shared/ipc/contract/imports.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Banner, Button } from '../../../ui/index.ts';
import { useKept } from '../use-kept.ts';
import { areColumnsSound, type Choices, isChosen, roomsOf } from './choices.ts';
import css from './imports.module.css';
import { Steps } from './steps.tsx';
import { WhatStep } from './what-step.tsx';
import { WillStep } from './will-step.tsx';

type Props = {
  readonly status: ReadyStatus;
  readonly draft: ReadDraft;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly onLeave: () => void;
  readonly onDone: () => void;
};

export function DraftFlow({ status, draft, choices, onChoices, onLeave, onDone }: Props) {
  const { t } = useWords();
  const { step, table, said, rooms: chosen, hasStaff } = choices;
  const put = (changes: Partial<Choices>) => onChoices({ ...choices, ...changes });
  const skipped = useMemo(() => new Set(choices.skipped), [choices.skipped]);
  const { leave, question } = useLeaving(isChosen(choices, draft), onLeave, { isKept: true, isDiscard: true });
  const columns = said[table] ?? draft.tables[table]?.columns ?? [];
  const isSound = areColumnsSound(columns, draft);
  const choice = { draftId: draft.draftId, table, columns: [...columns] };
  const { data, error } = useCall('imports.places', choice, isSound);
  const places = useKept(data);
  const rooms = roomsOf(places ?? [], chosen);
  const mapping: ImportMapping = { ...choice, rooms, hasStaff };
  return (
    <div className={css.flow}>
      <header className={css.flowHead}>
        <Steps at={step} />
        <span className={css.fileName}>
          {draft.fileName} · {t(`imports.formats.${draft.format}`)}
        </span>
        <Button variant="plain" onPress={leave}>
          {t('common.cancel')}
        </Button>
      </header>
      {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
      {step === 'what' && (
        <WhatStep
          rooms={status.rooms}
          draft={draft}
          table={table}
          onTable={(next) => put({ table: next })}
          columns={columns}
          onColumns={(next) => put({ said: { ...said, [table]: next } })}
          places={isSound ? places : []}
          choices={rooms}
          onChoose={(key, roomId) => put({ rooms: { ...chosen, [key]: roomId } })}
          hasStaff={hasStaff}
          onHasStaff={(next) => put({ hasStaff: next })}
          onNext={() => put({ step: 'will' })}
        />
      )}
      {step === 'will' && (
        <WillStep
          mapping={mapping}
          skipped={skipped}
          onSkipped={(keys) => put({ skipped: [...keys] })}
          onBack={() => put({ step: 'what' })}
          onDone={onDone}
        />
      )}
      {question}
    </div>
  );
}
