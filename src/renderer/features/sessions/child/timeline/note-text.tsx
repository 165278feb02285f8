import { useState } from 'react';
import type { ChildId, SessionId } from '../../../../../shared/domain/ids.ts';
import { useCall } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Button } from '../../../../ui/index.ts';
import css from './timeline.module.css';

type Props = {
  readonly childId: ChildId;
  readonly sessionId: SessionId;
  /** The beginning, or all of it. */
  readonly note: string;
  readonly isCut: boolean;
};

/** Letters and lines that are shown of a note before it is unfolded. */
const [longest, mostLines] = [220, 3];

/** A note, folded where it is long; the whole of it is read only when it is asked for. */
export function NoteText({ childId, sessionId, note, isCut }: Props) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useCall('progress.note', { sessionId, childId }, isOpen && isCut);
  const isLong = isCut || note.length > longest || note.split('\n').length > mostLines;
  return (
    <div>
      <p className={isLong && !isOpen ? `${css.note} ${css.folded}` : css.note}>
        {isOpen ? (data?.text ?? note) : note}
      </p>
      {isLong && (
        <Button variant="plain" onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? t('timeline.shortNote') : t('timeline.wholeNote')}
        </Button>
      )}
    </div>
  );
}
