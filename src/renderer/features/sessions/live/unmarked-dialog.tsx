/** Asks about the children whose attendance nobody has marked. */
import { useState } from 'react';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { ChildPicture } from '../../../app/person/child-picture.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack } from '../../../ui/index.ts';
import { AttendanceControl } from './attendance-control.tsx';
import css from './live.module.css';
import type { MarkableStatus } from './taps.ts';

type Props = {
  readonly session: Session;
  readonly isPending: boolean;
  readonly onMark: (childId: ChildId, status: MarkableStatus) => void;
  /** Asks again when the child came or left. */
  readonly onTimes: (childId: ChildId) => void;
  readonly onAllPresent: () => void;
  /** Null until everybody is marked. */
  readonly onFinish: (() => void) | null;
  readonly onClose: () => void;
};

export function UnmarkedDialog(props: Props) {
  const { session, isPending, onMark, onTimes, onFinish, onClose } = props;
  const { t } = useWords();
  // Those who were not marked when it opened stay in sight while they are being marked.
  const [asked] = useState(
    () => new Set(session.children.filter(({ status }) => status === 'not_marked').map(({ childId }) => childId)),
  );
  return (
    <Dialog
      isOpen
      title={t('sessions.whoWasHere')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.back')}</Button>
          <Button isDisabled={onFinish !== null} onPress={props.onAllPresent}>
            {t('sessions.allPresent')}
          </Button>
          <Button variant="primary" isDisabled={onFinish === null} isPending={isPending} onPress={() => onFinish?.()}>
            {t('sessions.finish')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <p>{t('sessions.whoWasHereWhy')}</p>
        {session.children
          .filter(({ childId }) => asked.has(childId))
          .map((child) => (
            <div key={child.childId} className={css.asked}>
              <span className={css.smallFace}>
                <ChildPicture childId={child.childId} pictogram={child.pictogram} size="fill" />
              </span>
              <span className={css.askedName}>{child.name}</span>
              <AttendanceControl
                childId={child.childId}
                name={child.name}
                status={child.status}
                arrivedAt={child.arrivedAt}
                leftAt={child.leftAt}
                onMark={onMark}
                onTimes={onTimes}
              />
            </div>
          ))}
      </Stack>
    </Dialog>
  );
}
