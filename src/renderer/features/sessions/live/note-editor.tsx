/** A note about one child: saved as it is typed, with the discipline's phrases one tap away. */
import { definitionOf } from '../../../../shared/domain/discipline.ts';
import { longestNote, withLine } from '../../../../shared/domain/note.ts';
import type { NoteState } from '../../../../shared/domain/note-keeper.ts';
import type { Session, SessionChild } from '../../../../shared/domain/session.ts';
import { formatNumber } from '../../../../shared/i18n/dates.ts';
import { errorText } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { TextField } from '../../../ui/index.ts';
import css from './note.module.css';
import { PressButton } from './press-button.tsx';
import type { LiveSession } from './use-live-session.ts';
import { useNote } from './use-note.ts';

type Props = {
  readonly session: Session;
  readonly child: SessionChild;
  readonly notes: LiveSession['notes'];
  readonly rows: number;
  readonly isDisabled: boolean;
  readonly hasFocus?: boolean;
};

export function NoteEditor({ session, child, notes, rows, isDisabled, hasFocus = false }: Props) {
  const { t, language } = useWords();
  const { keeper, state } = useNote(session.id, child.childId, notes);
  const said = useNoteWords(state);
  const { phrases } = definitionOf(session.discipline).words[language];
  return (
    <div className={css.note}>
      <TextField
        multiline
        rows={rows}
        label={t('live.note')}
        value={state.text}
        placeholder={t('live.notePlaceholder')}
        isDisabled={isDisabled || state.status === 'loading'}
        autoFocus={hasFocus}
        onChange={(text) => keeper.type(text)}
        onBlur={() => void keeper.flush()}
        {...said}
      />
      {!isDisabled && phrases.length > 0 && (
        <div role="group" aria-label={t('live.phrases')} className={css.phrases}>
          {phrases.map((phrase) => (
            <PressButton
              key={phrase}
              onPress={() => {
                keeper.type(withLine(keeper.state().text, phrase));
                void keeper.flush();
              }}
            >
              {phrase}
            </PressButton>
          ))}
        </div>
      )}
    </div>
  );
}

/** The line under the note: whether it is saved, or what keeps it from being. */
function useNoteWords({ text, status, error, isMerged }: NoteState) {
  const { t, language } = useWords();
  if (status === 'too_long')
    return {
      errorMessage: t('errors.note_too_long', { limit: formatNumber(longestNote, language) }),
    };
  if (status === 'problem') return { errorMessage: `${t('live.noteWaiting')}. ${errorText(t, error)}` };
  if (isMerged) return { description: t('live.noteMerged') };
  if (status === 'waiting') return { description: t('live.noteWaiting') };
  return { description: status === 'saved' && text !== '' ? t('live.noteSaved') : ' ' };
}
