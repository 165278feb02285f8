import { ArrowBigUp, Check, Delete, Globe } from 'lucide-react';
import type { CSSProperties } from 'react';
import { LANGUAGE_KEYS, LETTER_KEYS, SIGN_KEYS, WIDEST_ROW } from '../../../../shared/drawing/keyboard/layouts.ts';
import { cased, type Key } from '../../../../shared/drawing/keyboard/typing.ts';
import type { Writing } from '../../../../shared/drawing/things/writing.ts';
import { useWords } from '../../../app/words.ts';
import type { LooseThings } from '../../../studio/things/loose-things.ts';
import { classes } from '../../../ui/css.ts';
import { wordsFrom } from '../sound/word-of.ts';
import { KeyButton } from './key-button.tsx';
import css from './label-keyboard.module.css';
import { useTyping } from './use-typing.ts';

interface LabelKeyboardProps {
  readonly writing: Writing;
  readonly things: LooseThings;
}

/** The keyboard on the glass. A real one types too; whatever was typed stays when it closes. */
export function LabelKeyboard({ writing: { thing }, things }: LabelKeyboardProps) {
  const { t, language: wordsLanguage } = useWords();
  const { typing, send } = useTyping(thing.text, wordsLanguage, things);
  const { shift, language, page } = typing;
  const rows = page === 'letters' ? LETTER_KEYS[language] : SIGN_KEYS;
  const isUpper = shift !== 'off';
  // What the key says is what comes, as on every keyboard people know.
  const pageKey = page === 'letters' ? '123' : cased(LETTER_KEYS[language][1]?.slice(0, 2).join('') ?? '', 'on');
  const pageWord = page === 'letters' ? t('draw.keyboard.signs') : t('draw.keyboard.letters');
  const key = (kind: Exclude<Key['kind'], 'letter'>) => () => send({ kind });
  return (
    <section
      className={css.keyboard}
      aria-label={t('draw.keyboard.label')}
      {...wordsFrom('things')}
      style={{ '--columns': WIDEST_ROW } as CSSProperties}
    >
      <output className={css.line} style={{ color: thing.colour }} aria-label={t('draw.keyboard.text')}>
        <span className={css.text}>{typing.text}</span>
        <span className={css.caret} aria-hidden />
      </output>
      {rows.map((row) => (
        <div key={row.join('')} className={css.row}>
          {row.map((letter) => (
            <KeyButton key={letter} label={cased(letter, shift)} onPress={() => send({ kind: 'letter', letter })}>
              {cased(letter, shift)}
            </KeyButton>
          ))}
        </div>
      ))}
      <div className={css.row}>
        <KeyButton label={t('draw.keyboard.shift')} wide={1.5} isSelected={isUpper} onPress={key('shift')}>
          <ArrowBigUp aria-hidden className={classes(css.icon, isUpper && css.filled)} />
        </KeyButton>
        <KeyButton label={`${pageKey}: ${pageWord}`} word={pageWord} wide={1.5} onPress={key('page')}>
          {pageKey}
        </KeyButton>
        <KeyButton
          label={`${LANGUAGE_KEYS[language]}: ${t('draw.keyboard.language')}`}
          word={t('draw.keyboard.language')}
          wide={1.5}
          onPress={key('language')}
        >
          <Globe aria-hidden className={css.small} />
          {LANGUAGE_KEYS[language]}
        </KeyButton>
        <KeyButton label={t('draw.keyboard.space')} wide={4} onPress={key('space')}>
          <span className={css.space} />
        </KeyButton>
        <KeyButton label={t('draw.keyboard.delete')} wide={1.5} onPress={key('delete')}>
          <Delete aria-hidden className={css.icon} />
        </KeyButton>
        <KeyButton label={t('draw.keyboard.ready')} wide={2} isReady onPress={() => things.endWriting()}>
          <Check aria-hidden className={css.icon} />
          <span className={css.word}>{t('draw.keyboard.ready')}</span>
        </KeyButton>
      </div>
    </section>
  );
}
