/** What of a child is erased and why; then a second adult agrees with a PIN. */
import { Eraser } from 'lucide-react';
import { useState } from 'react';
import type { StaffId } from '../../../../shared/domain/ids.ts';
import {
  type ErasureReason,
  erasureReasons,
  type RecordKind,
  recordKinds,
  withWhatBelongs,
} from '../../../../shared/domain/retention.ts';
import type { Erasure, LeftChild } from '../../../../shared/ipc/contract/erasure.ts';
import { call, useCall } from '../../../app/client/index.ts';
import { SecondAdult } from '../../../app/sign-in/second-adult.tsx';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, Checkbox, Dialog, Select, Stack } from '../../../ui/index.ts';
import css from './erasure.module.css';

type Props = {
  readonly child: LeftChild;
  /** The person signed in, who cannot be the second adult. */
  readonly ownId: StaffId | null;
  readonly onErased: (erasure: Erasure) => void;
  readonly onClose: () => void;
};

export function EraseDialog({ child, ownId, onErased, onClose }: Props) {
  const { t } = useWords();
  const { childId, name, due, erased } = child;
  const { data: counts } = useCall('erasure.preview', { childId });
  const [chosen, choose] = useState<readonly RecordKind[]>(due);
  const [reason, setReason] = useState<ErasureReason>(due.length > 0 ? 'period_over' : 'asked_by_family');
  const [isAgreed, agree] = useState(false);
  const kinds = withWhatBelongs(chosen);
  const title = t('erasure.eraseTitle', { name });
  const toggle = (kind: RecordKind, isOn: boolean) =>
    choose(isOn ? [...chosen, kind] : chosen.filter((one) => one !== kind));
  const erase = async (approverId: StaffId, approverPin: string) => {
    const erasure = await call('erasure.erase', { childId, kinds: [...kinds], reason, approverId, approverPin });
    onErased(erasure);
  };
  if (isAgreed)
    return (
      <SecondAdult
        title={title}
        why={t('erasure.working')}
        exceptId={ownId}
        onPin={erase}
        onClose={() => agree(false)}
      />
    );
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="danger"
            icon={Eraser}
            isDisabled={chosen.length === 0 || !counts}
            onPress={() => agree(true)}
          >
            {t('erasure.approve')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <fieldset className={css.kinds}>
          <legend>{t('erasure.what')}</legend>
          {recordKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={t(`erasure.kinds.${kind}`)}
              isSelected={kinds.includes(kind) || erased.includes(kind)}
              isDisabled={erased.includes(kind) || (kind !== 'identity' && chosen.includes('identity'))}
              onChange={(isOn) => toggle(kind, isOn)}
            />
          ))}
        </fieldset>
        <p className={css.quiet}>{t('erasure.identityTakesAll')}</p>
        <Select
          label={t('erasure.whyErase')}
          options={erasureReasons.map((id) => ({ id, label: t(`erasure.reasons.${id}`) }))}
          value={reason}
          onChange={setReason}
          placeholder={t('erasure.whyErase')}
        />
        {counts && (
          <p>
            {t('erasure.goes', counts)} {t('erasure.stays', { count: counts.sessions })}
          </p>
        )}
        <Banner tone="warn">{t('erasure.forGood')}</Banner>
      </Stack>
    </Dialog>
  );
}
