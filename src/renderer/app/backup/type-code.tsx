import { useState } from 'react';
import { checkCopyCode } from '../../../shared/domain/copy-code.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { FoundCopy } from '../../../shared/domain/second-copy.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import { Button, Row, Stack } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import { CopyCodeField } from './copy-code-field.tsx';

type Props = {
  readonly copy: FoundCopy;
  /** What the last try said. */
  readonly problem: string | undefined;
  readonly onOpen: (code: string) => void;
  readonly onBack: () => void;
};

export function TypeCode({ copy, problem, onOpen, onBack }: Props) {
  const { t, language } = useWords();
  const [letters, setLetters] = useState('');
  const [isTouched, touch] = useState(false);
  const isGood = checkCopyCode(letters).state === 'good';
  const open = () => {
    if (isGood) onOpen(letters);
  };
  return (
    <Stack gap={4}>
      <CopyCodeField
        label={t('copies.codeAsked', { day: formatDay(copy.codeMadeAt.slice(0, 10) as Day, language) })}
        value={letters}
        problem={isTouched ? undefined : problem}
        onChange={(typed) => {
          touch(true);
          setLetters(typed);
        }}
        onSubmit={open}
      />
      <Row justify="between">
        <Button onPress={onBack}>{t('common.back')}</Button>
        <Button variant="primary" isDisabled={!isGood} onPress={open}>
          {t('copies.openCopy')}
        </Button>
      </Row>
    </Stack>
  );
}
