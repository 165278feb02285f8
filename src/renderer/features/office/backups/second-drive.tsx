/** The second drive in a line: what it has, or what is wrong with it, and what can be done. */
import { KeyRound, Unplug, Usb } from 'lucide-react';
import { useState } from 'react';
import type { SecondState } from '../../../../shared/domain/second-copy.ts';
import { momentText } from '../../../app/backup/moment-text.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, ConfirmDialog, MenuButton } from '../../../ui/index.ts';
import css from './backups.module.css';
import { ChooseDrive } from './choose-drive.tsx';
import { CopyCodeDialog } from './copy-code-dialog.tsx';

type Asked = 'choose' | 'code' | 'leave';

export function SecondDrive() {
  const { t } = useWords();
  const { data: state } = useCall('copies.state', {});
  const renew = useSend('copies.renewCode');
  const leave = useSend('copies.leave');
  const [asked, ask] = useState<Asked | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const words = useStateWords(state);
  if (!state) return null;
  const drive = state.drive?.label ?? '';
  const makeCode = async () => {
    const made = await renew.send({});
    ask(null);
    if (made) setCode(made.code);
  };
  const giveUp = async () => {
    await leave.send({});
    ask(null);
  };
  return (
    <>
      <Banner
        tone={state.failure ? 'warn' : state.drive ? 'ok' : 'info'}
        icon={state.failure ? undefined : Usb}
        title={t('copies.title')}
        actions={
          <div className={css.menu}>
            {state.drive ? (
              <MenuButton
                label={t('common.edit')}
                ariaLabel={t('copies.title')}
                options={[
                  { id: 'choose', label: t('copies.another'), icon: Usb },
                  { id: 'code', label: t('copies.newCode'), icon: KeyRound },
                  { id: 'leave', label: t('copies.leave'), icon: Unplug },
                ]}
                onChoose={(id) => ask(id)}
              />
            ) : (
              <Button icon={Usb} onPress={() => ask('choose')}>
                {t('copies.choose')}
              </Button>
            )}
          </div>
        }
      >
        {words}
      </Banner>
      {asked === 'choose' && (
        <ChooseDrive
          onClose={() => ask(null)}
          onChosen={(made) => {
            ask(null);
            setCode(made);
          }}
        />
      )}
      {code !== null && <CopyCodeDialog code={code} onClose={() => setCode(null)} />}
      <ConfirmDialog
        title={t('copies.newCodeTitle')}
        message={t('copies.newCodeMessage')}
        isOpen={asked === 'code'}
        confirmLabel={t('copies.newCode')}
        cancelLabel={t('common.cancel')}
        isPending={renew.isPending}
        onConfirm={() => void makeCode()}
        onCancel={() => ask(null)}
      />
      <ConfirmDialog
        title={t('copies.leaveTitle', { drive })}
        message={t('copies.leaveMessage')}
        isOpen={asked === 'leave'}
        confirmLabel={t('copies.leave')}
        cancelLabel={t('common.cancel')}
        isPending={leave.isPending}
        onConfirm={() => void giveUp()}
        onCancel={() => ask(null)}
      />
    </>
  );
}

function useStateWords(state: SecondState | undefined): string {
  const { t, language } = useWords();
  if (!state?.drive) return t('copies.none');
  const { drive, failure, last, lastSeen, isCopying } = state;
  const values = { drive: drive.label };
  const there = last ? t('copies.last', { ...values, at: momentText(last.at, language) }) : t('copies.notYet', values);
  if (failure) {
    const since = momentText((failure.kind === 'absent' && lastSeen) || failure.since, language);
    return `${t(`copies.states.${failure.kind}`, { ...values, since })} ${there}`;
  }
  return isCopying ? t('copies.copying', values) : there;
}
