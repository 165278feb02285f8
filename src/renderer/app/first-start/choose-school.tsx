import { Compass, HardDriveDownload, type LucideIcon, School } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Stack } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './first-start.module.css';

type Props = { readonly onDemo: () => void; readonly onSetUp: () => void; readonly onRestore: () => void };

export function ChooseSchool({ onDemo, onSetUp, onRestore }: Props) {
  const { t } = useWords();
  return (
    <Stack gap={6} align="center">
      <h1 className={css.title}>{t('setUp.welcome')}</h1>
      <p className={css.lead}>{t('setUp.howToBegin')}</p>
      <div className={css.choices}>
        <Choice icon={Compass} name={t('setUp.openDemo')} why={t('setUp.openDemoWhy')} onPress={onDemo} />
        <Choice icon={School} name={t('setUp.setUpSchool')} why={t('setUp.setUpSchoolWhy')} onPress={onSetUp} />
        <Choice
          icon={HardDriveDownload}
          name={t('copies.restoreFirst')}
          why={t('copies.restoreFirstWhy')}
          onPress={onRestore}
        />
      </div>
    </Stack>
  );
}

type ChoiceProps = {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly why: string;
  readonly onPress: () => void;
};

function Choice({ icon: Icon, name, why, onPress }: ChoiceProps) {
  return (
    <Button className={css.choice ?? ''} onPress={onPress}>
      <Icon aria-hidden strokeWidth={1.5} />
      <span className={css.choiceName}>{name}</span>
      <span className={css.choiceWhy}>{why}</span>
    </Button>
  );
}
