import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { useSend } from '../../../app/client/index.ts';
import { ScreenSizePanel } from '../../../app/screen-size/screen-size-panel.tsx';
import { SilentSwitch } from '../../../app/voice/silent-switch.tsx';
import { useWords } from '../../../app/words.ts';
import { Card, LanguageSwitch, Select, Stack } from '../../../ui/index.ts';
import { roomOptions } from '../room-name.ts';
import { ChangePin } from './change-pin.tsx';
import { Credits } from './credits.tsx';
import { LeaveDemo, QuitApp } from './leaving.tsx';
import { NewRecoveryCode } from './new-recovery-code.tsx';
import { SchoolPages } from './school-pages.tsx';
import css from './settings.module.css';

export function SettingsScreen({ status }: { readonly status: ReadyStatus }) {
  const { t, language } = useWords();
  const isOffice = status.signedIn?.role === 'administrator';
  const { send: setLanguage } = useSend('auth.setLanguage');
  const { send: chooseRoom } = useSend('app.chooseRoom');
  return (
    <div className={css.screen}>
      <div className={css.columns}>
        <Stack gap={4}>
          <Card title={t('office.myLanguage')}>
            <LanguageSwitch
              label={t('common.language')}
              value={status.signedIn?.language ?? language}
              onChange={(chosen) => void setLanguage({ language: chosen })}
            />
          </Card>
          <Card title={t('office.thisPc')}>
            <Stack gap={4}>
              <Select
                label={t('office.roomOfPc')}
                options={roomOptions(status.rooms)}
                value={status.room?.id ?? null}
                onChange={(roomId) => void chooseRoom({ roomId: roomId as RoomId })}
                placeholder={t('office.room')}
              />
              <SilentSwitch isSilent={status.isSilent} />
            </Stack>
          </Card>
          {isOffice && <SchoolPages />}
          <ChangePin />
        </Stack>
        <Stack gap={4}>
          <Card title={t('screenSize.title')}>
            <Stack gap={3}>
              <p>{t('screenSize.why')}</p>
              <ScreenSizePanel sizes={status.screenSizes} />
            </Stack>
          </Card>
        </Stack>
        <Stack gap={4}>
          {isOffice && (status.isDemo ? <LeaveDemo /> : <NewRecoveryCode />)}
          <QuitApp />
          <Credits />
        </Stack>
      </div>
    </div>
  );
}
