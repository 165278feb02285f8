/** Why a child is away, in a few words: where its recorder would be, as there is nothing to record. */
import { useState } from 'react';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';
import { TextField, ToggleChip } from '../../../ui/index.ts';
import css from './live.module.css';
import type { DetailsTap } from './use-live-session.ts';

const usual = ['doctor', 'family', 'lesson', 'event', 'notAtSchool', 'tired'] as const;

type Props = {
  readonly child: SessionChild;
  readonly isLocked: boolean;
  readonly isLarge?: boolean;
  readonly onDetails: (details: DetailsTap) => void;
};

export function ReasonPanel({ child, isLocked, isLarge = false, onDetails }: Props) {
  const { t } = useWords();
  const { childId, reason } = child;
  const save = (text: string) => onDetails({ childId, arrivedAt: null, leftAt: null, reason: text });
  return (
    <div className={isLarge ? css.largeReasons : css.reasons}>
      <div role="group" aria-label={t('live.reasonOf', { name: child.name })} className={css.reasonChips}>
        {usual.map((id) => {
          const text = t(`live.reasons.${id}`);
          return (
            <ToggleChip
              key={id}
              label={text}
              isSelected={reason === text}
              isDisabled={isLocked}
              onChange={(isChosen) => save(isChosen ? text : '')}
            />
          );
        })}
      </div>
      <OwnReason key={reason} reason={reason} isLocked={isLocked} onSave={save} />
    </div>
  );
}

type OwnProps = { readonly reason: string; readonly isLocked: boolean; readonly onSave: (text: string) => void };

function OwnReason({ reason, isLocked, onSave }: OwnProps) {
  const { t } = useWords();
  const [text, setText] = useState(reason);
  return (
    <TextField
      label={t('live.reasonOwn')}
      value={text}
      onChange={setText}
      onBlur={() => text.trim() !== reason && onSave(text)}
      maxLength={300}
      isDisabled={isLocked}
    />
  );
}
