/** The live session: attendance and recorders on one screen, nothing more than a tap away. */
import { useState } from 'react';
import type { ChildId, SessionId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { errorText } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Banner, Spinner } from '../../../ui/index.ts';
import { FinishedBar } from '../after/finished-bar.tsx';
import { FinishControls } from './finish-controls.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { useChosenGoals } from './goals-chosen.ts';
import { GroupBoard } from './group-board.tsx';
import css from './live.module.css';
import { NoteDialog } from './note-dialog.tsx';
import { useChosenRecorders } from './recorders/chosen.ts';
import { SessionClockProvider, useClockOf } from './session-clock.ts';
import { SessionHeader } from './session-header.tsx';
import { SingleBoard } from './single-board.tsx';
import type { MarkableStatus } from './taps.ts';
import { TimesDialog } from './times-dialog.tsx';
import { type LiveSession, useLiveSession } from './use-live-session.ts';

type Props = {
  readonly status: ReadyStatus;
  readonly sessionId: SessionId;
  readonly onBack: () => void;
  /** After it was finished: the screen is left. */
  readonly onFinished: (session: Session) => void;
};

export function LiveScreen(props: Props) {
  const { t } = useWords();
  const live = useLiveSession(props.sessionId);
  if (live.session) return <Live {...props} live={live} session={live.session} />;
  return (
    <main className={css.screen}>
      <AppHeader title={t('doors.sessions')} onBack={props.onBack} backLabel={t('common.back')} />
      <div className={css.middle}>
        {live.error ? (
          <Banner tone="problem">{errorText(t, live.error)}</Banner>
        ) : (
          <Spinner label={t('common.loading')} />
        )}
      </div>
    </main>
  );
}

type LiveProps = Props & { readonly live: LiveSession; readonly session: Session };

function Live({ status, live, session, onBack, onFinished }: LiveProps) {
  const clock = useClockOf(session);
  const goals = useChosenGoals();
  const recorders = useChosenRecorders(session.discipline);
  const [goalFor, setGoalFor] = useState<ChildId | null>(null);
  const [timesFor, setTimesFor] = useState<ChildId | null>(null);
  const [noteFor, setNoteFor] = useState<ChildId | null>(null);
  const childOf = (id: ChildId | null) => session.children.find(({ childId }) => childId === id) ?? null;
  const mark = async (childId: ChildId, marked: MarkableStatus) => {
    const isSaved = await live.mark({ childId, status: marked });
    if (isSaved && (marked === 'late' || marked === 'left_early')) setTimesFor(childId);
  };
  const Board = session.children.length === 1 ? SingleBoard : GroupBoard;
  const finished = session.finishedAt !== null;
  return (
    <main className={css.screen}>
      <SessionHeader session={session} today={status.today} live={live} onBack={onBack}>
        {!finished && (
          <FinishControls
            session={session}
            today={status.today}
            live={live}
            onMark={(childId, marked) => void mark(childId, marked)}
            onTimes={setTimesFor}
            onFinished={onFinished}
          />
        )}
      </SessionHeader>
      {finished && <FinishedBar status={status} session={session} />}
      <SessionClockProvider value={clock}>
        <Board
          session={session}
          live={live}
          goals={goals}
          recorders={recorders}
          isLocked={finished}
          onMark={(childId, marked) => void mark(childId, marked)}
          onTimes={setTimesFor}
          onNote={setNoteFor}
          onAddGoal={setGoalFor}
        />
      </SessionClockProvider>
      <TimesDialog session={session} child={childOf(timesFor)} live={live} onClose={() => setTimesFor(null)} />
      <NoteDialog
        session={session}
        child={childOf(noteFor)}
        notes={live.notes}
        isDisabled={session.certifiedAt !== null}
        onClose={() => setNoteFor(null)}
      />
      <GoalDialog
        child={childOf(goalFor)}
        discipline={session.discipline}
        onClose={() => setGoalFor(null)}
        onAdded={(childId, goalId) => goals.choose(childId, goalId)}
      />
    </main>
  );
}
