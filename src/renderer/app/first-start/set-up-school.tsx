import { useState } from 'react';
import { Button, Card, Row, Stack } from '../../ui/index.ts';
import { useSend } from '../client/index.ts';
import { RecoveryCode } from '../sign-in/recovery-code.tsx';
import { useWords } from '../words.ts';
import { AdministratorFields } from './administrator-fields.tsx';
import { type Draft, emptyDraft, isSound, toSetUp } from './draft.ts';
import css from './first-start.module.css';
import { RoomFields } from './room-fields.tsx';
import { SchoolFields } from './school-fields.tsx';

type Props = { readonly onBack: () => void; readonly onFinished: () => void };

/** School, rooms, first administrator; then the recovery code. Nothing is stored before the last step. */
export function SetUpSchool({ onBack, onFinished }: Props) {
  const { t, language } = useWords();
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(t('setUp.roomNumber', { number: 1 })));
  const [step, setStep] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const { send, isPending } = useSend('app.setUpSchool');
  const [code, setCode] = useState<string | null>(null);
  if (code !== null) return <CodeStep code={code} onFinished={onFinished} />;

  const steps = [SchoolFields, RoomFields, AdministratorFields] as const;
  const titles = [t('setUp.school'), t('setUp.rooms'), t('setUp.administrator')] as const;
  const Fields = steps[step] ?? SchoolFields;
  const isLast = step === steps.length - 1;
  const goOn = async () => {
    setChecked(true);
    if (!isSound(draft, step)) return;
    if (!isLast) {
      setStep(step + 1);
      setChecked(false);
      return;
    }
    const answer = await send(toSetUp(draft, language));
    if (answer) setCode(answer.recoveryCode);
  };
  return (
    <Card padding="roomy" title={titles[step]}>
      <Stack gap={5}>
        <Fields draft={draft} onChange={setDraft} isChecked={isChecked} />
        <Row justify="between">
          <Button onPress={() => (step === 0 ? onBack() : setStep(step - 1))}>{t('common.back')}</Button>
          <p className={css.stepCount}>{t('common.pageOf', { page: step + 1, pages: steps.length })}</p>
          <Button variant="primary" isPending={isPending} onPress={() => void goOn()}>
            {isLast ? t('setUp.create') : t('common.next')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

function CodeStep({ code, onFinished }: { readonly code: string; readonly onFinished: () => void }) {
  const { t } = useWords();
  return (
    <Card padding="roomy" title={t('setUp.recoveryTitle')}>
      <Stack gap={5}>
        <RecoveryCode code={code} />
        <Row justify="end">
          <Button variant="primary" onPress={onFinished}>
            {t('setUp.codeKept')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
