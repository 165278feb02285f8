/** How the studio suits one child, for the adults of the child: in the studio itself and in the child's file. */
import type { ReactNode } from 'react';
import { BUTTON_MM, type HandProfile, handProfileSchema } from '../../../shared/domain/hand-profile.ts';
import { formatNumber } from '../../../shared/i18n/dates.ts';
import { useWords } from '../../app/words.ts';
import { Card, NumberField, Segmented, Switch } from '../../ui/index.ts';
import { StepsField } from './steps-field.tsx';
import css from './suits.module.css';
import { TryOut } from './try-out.tsx';

export interface SuitsFormProps {
  readonly profile: HandProfile;
  readonly onChange: (profile: HandProfile) => void;
}

const { shape } = handProfileSchema;
const DELAYS = [0, 200, 500, 1000];
const MARKS = [0, 3, 6, 10];
const HOLDS = [0, 300, 600, 1000, 2000];

export function SuitsForm({ profile, onChange }: SuitsFormProps) {
  const { t, language } = useWords();
  const set = (change: Partial<HandProfile>) => onChange({ ...profile, ...change });
  const seconds = (ms: number) => formatNumber(ms / 1000, language, ms % 1000 === 0 ? 0 : 1);
  return (
    <div className={css.form}>
      <p className={css.why}>{t('suits.why')}</p>
      <div className={css.columns}>
        <div className={css.column}>
          <Group title={t('suits.buttons')}>
            <NumberField
              label={t('suits.buttonMm')}
              description={t('suits.buttonMmWhy')}
              value={profile.buttonMm}
              onChange={(buttonMm) => set({ buttonMm: buttonMm ?? BUTTON_MM.min })}
              min={BUTTON_MM.min}
              max={BUTTON_MM.max}
              unit={t('suits.mm')}
              decreaseLabel={t('suits.smaller')}
              increaseLabel={t('suits.larger')}
            />
            <Segmented
              label={t('suits.tools')}
              options={shape.tools.options.map((id) => ({ id, label: t(`suits.toolsOf.${id}`) }))}
              value={profile.tools}
              onChange={(tools) => set({ tools })}
            />
            <Segmented
              label={t('suits.look')}
              options={shape.look.options.map((id) => ({ id, label: t(`suits.lookOf.${id}`) }))}
              value={profile.look}
              onChange={(look) => set({ look })}
            />
          </Group>
          <Group title={t('suits.presses')}>
            <StepsField
              label={t('suits.holdTo')}
              description={t('suits.holdToWhy')}
              steps={HOLDS}
              value={profile.holdToAcceptMs}
              wordOf={(ms) => (ms === 0 ? t('suits.whenTapped') : t('suits.whenHeld', { seconds: seconds(ms) }))}
              onChange={(holdToAcceptMs) => set({ holdToAcceptMs })}
            />
            <StepsField
              label={t('suits.repeat')}
              description={t('suits.repeatWhy')}
              steps={HOLDS}
              value={profile.ignoreRepeatMs}
              wordOf={(ms) => (ms === 0 ? t('suits.always') : t('suits.after', { seconds: seconds(ms) }))}
              onChange={(ignoreRepeatMs) => set({ ignoreRepeatMs })}
            />
          </Group>
          <Group title={t('suits.senses')}>
            <Switch label={t('suits.sounds')} isSelected={profile.sounds} onChange={(sounds) => set({ sounds })} />
            <Switch label={t('suits.speech')} isSelected={profile.speech} onChange={(speech) => set({ speech })} />
            <Switch label={t('suits.motion')} isSelected={profile.motion} onChange={(motion) => set({ motion })} />
          </Group>
        </div>
        <div className={css.column}>
          <TryOut profile={profile} />
          <Group title={t('suits.hand')}>
            <Segmented
              label={t('suits.smoothing')}
              options={SMOOTHINGS.map((level) => ({ id: `${level}` as const, label: t(`suits.smoothingOf.${level}`) }))}
              value={`${profile.smoothing}` as const}
              onChange={(id) => set({ smoothing: Number(id) as HandProfile['smoothing'] })}
            />
            <StepsField
              label={t('suits.startDelay')}
              description={t('suits.startDelayWhy')}
              steps={DELAYS}
              value={profile.startDelayMs}
              wordOf={(ms) => (ms === 0 ? t('suits.atOnce') : t('suits.after', { seconds: seconds(ms) }))}
              onChange={(startDelayMs) => set({ startDelayMs })}
            />
            <StepsField
              label={t('suits.shortest')}
              description={t('suits.shortestWhy')}
              steps={MARKS}
              value={profile.shortestMarkMm}
              wordOf={(mm) => (mm === 0 ? t('suits.everyDot') : t('suits.from', { mm }))}
              onChange={(shortestMarkMm) => set({ shortestMarkMm })}
            />
            <Segmented
              label={t('suits.press')}
              description={t('suits.pressWhy')}
              options={shape.press.options.map((id) => ({ id, label: t(`suits.pressOf.${id}`) }))}
              value={profile.press}
              onChange={(press) => set({ press })}
            />
            <Segmented
              label={t('suits.follows')}
              options={shape.follows.options.map((id) => ({ id, label: t(`suits.followsOf.${id}`) }))}
              value={profile.follows}
              onChange={(follows) => set({ follows })}
            />
          </Group>
        </div>
      </div>
    </div>
  );
}

const SMOOTHINGS: readonly HandProfile['smoothing'][] = [0, 1, 2, 3];

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card title={title}>
      <div className={css.group}>{children}</div>
    </Card>
  );
}
