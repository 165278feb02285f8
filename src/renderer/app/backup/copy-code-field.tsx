/** The code from paper, typed with a finger or on the keyboard; a slip is shown before anything is tried. */
import { Delete } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { Button } from 'react-aria-components';
import { codeLetters } from '../../../shared/domain/code-letters.ts';
import { checkCopyCode, copyCodeGroups, groupCopyCode, lettersOfCopyCode } from '../../../shared/domain/copy-code.ts';
import { classes, VisuallyHidden } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './copy-code-field.module.css';

type Props = {
  readonly label: string;
  /** Letters alone. */
  readonly value: string;
  readonly onChange: (letters: string) => void;
  readonly onSubmit: () => void;
  /** What was wrong with the code when it was tried. */
  readonly problem?: string | undefined;
};

export function CopyCodeField({ label, value, onChange, onSubmit, problem }: Props) {
  const { t } = useWords();
  const checked = checkCopyCode(value);
  const wrongGroup = checked.state === 'slip' ? checked.group : null;
  const add = (letters: string) => onChange(lettersOfCopyCode(value + letters));
  const erase = () => onChange(value.slice(0, -1));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Backspace') erase();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onSubmit();
    else if (event.key.length === 1) add(event.key);
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => add(event.clipboardData?.getData('text') ?? ''));
  useEffect(() => {
    const keys = (event: KeyboardEvent) => onKey(event);
    const paste = (event: ClipboardEvent) => onPaste(event);
    window.addEventListener('keydown', keys);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('keydown', keys);
      window.removeEventListener('paste', paste);
    };
  }, []);
  const message = messageOf();
  return (
    <fieldset aria-label={label} className={css.field}>
      <p className={css.label}>{label}</p>
      <div role="status" className={css.groups}>
        <VisuallyHidden>{groupCopyCode(value)}</VisuallyHidden>
        {Array.from({ length: copyCodeGroups }, (_, group) => (
          <span
            key={group}
            aria-hidden
            className={classes(css.group, wrongGroup === group + 1 && css.wrong, checked.state === 'good' && css.good)}
          >
            {value.slice(group * 4, group * 4 + 4)}
          </span>
        ))}
      </div>
      <p role="alert" className={classes(css.message, message.isProblem && css.problem)}>
        {message.text}
      </p>
      <div className={css.keys}>
        {[...codeLetters].map((letter) => (
          <Button key={letter} preventFocusOnPress className={classes(css.key)} onPress={() => add(letter)}>
            {letter}
          </Button>
        ))}
        <Button
          preventFocusOnPress
          aria-label={t('copies.erase')}
          isDisabled={value === ''}
          className={classes(css.key)}
          onPress={erase}
        >
          <Delete aria-hidden />
        </Button>
      </div>
    </fieldset>
  );

  function messageOf(): { readonly text: string; readonly isProblem: boolean } {
    if (problem !== undefined) return { text: problem, isProblem: true };
    if (checked.state === 'short') return { text: t('copies.codeShort'), isProblem: false };
    if (checked.state === 'good') return { text: t('copies.codeGood'), isProblem: false };
    const { group } = checked;
    return { text: group === null ? t('copies.codeSlips') : t('copies.codeSlip', { group }), isProblem: true };
  }
}
