/** What an adult does for a child in the studio. It closes by itself a minute after the last touch. */
import { useEffect, useEffectEvent, useState } from 'react';
import { adultSeconds } from '../../../../shared/domain/staff.ts';
import { call, onDataEvent } from '../../../app/client/index.ts';
import { useIdleLock } from '../../../app/shell/idle-lock.ts';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Button, Pictogram, Tabs } from '../../../ui/index.ts';
import css from './adult.module.css';
import type { AdultSectionProps } from './section-props.ts';
import { type AdultSection, type AdultSectionId, adultSections } from './sections.ts';

type Props = AdultSectionProps & { readonly onClose: () => void };

const stays = () => call('draw.adultStays', {});

export function AdultPanel({ onClose, ...about }: Props) {
  const { t } = useWords();
  const { child, drawingId } = about;
  const sections = adultSections.filter(({ of }) => of === 'child' || drawingId !== null);
  const [chosenId, choose] = useState<AdultSectionId | null>(null);
  const section = sections.find(({ id }) => id === chosenId) ?? sections[0];
  useIdleLock(adultSeconds, onClose, stays);
  useLockedElsewhere(onClose);
  return (
    <div className={css.panel}>
      <AppHeader
        title={t('adult.title')}
        subtitle={child.givenName}
        picture={<Pictogram id={child.pictogram} size="fill" />}
      >
        <Button variant="primary" onPress={onClose}>
          {t('adult.done')}
        </Button>
      </AppHeader>
      {section && (
        <main className={css.body}>
          <Tabs
            label={t('adult.title')}
            tabs={sections.map(({ id, icon }) => ({ id, icon, label: t(`adult.sections.${id}`) }))}
            selectedId={section.id}
            onChange={choose}
          >
            <SectionContent section={section} about={about} />
          </Tabs>
        </main>
      )}
    </div>
  );
}

function SectionContent({ section, about }: { readonly section: AdultSection; readonly about: AdultSectionProps }) {
  if (section.of === 'child') return <section.Content {...about} />;
  return about.drawingId === null ? null : <section.Content {...about} drawingId={about.drawingId} />;
}

/** The data process counts the minute as well, and may be the first to say that it is over. */
function useLockedElsewhere(onLocked: () => void): void {
  const lock = useEffectEvent(onLocked);
  useEffect(() => onDataEvent((event) => event.event === 'signed-out' && lock()), []);
}
