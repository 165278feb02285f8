/** Who may do what, and who opened records in an emergency. */
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Segmented } from '../../../ui/index.ts';
import office from '../office.module.css';
import { EmergencyList } from './emergency-list.tsx';
import { RightsGrid } from './rights-grid.tsx';

const views = ['rights', 'emergency'] as const;
type View = (typeof views)[number];

export function AccessScreen() {
  const { t, language } = useWords();
  const { data: emergencies } = useCall('emergency.list', {});
  const isLasting = emergencies?.some(({ end }) => end === null) ?? false;
  const [chosen, choose] = useState<View | null>(null);
  // What lasts is what an administrator comes for; what is on screen then stays there.
  if (chosen === null && emergencies) choose(isLasting ? 'emergency' : 'rights');
  const view = chosen ?? 'rights';
  const { send, isPending } = useSend('rights.print');
  return (
    <div className={office.screen}>
      <div className={office.toolbar}>
        <Segmented
          label={t('office.nav.access')}
          hideLabel
          options={views.map((id) => ({
            id,
            label: t(id === 'rights' ? 'rights.title' : 'emergency.list'),
            isMarked: id === 'emergency' && isLasting,
          }))}
          value={view}
          onChange={choose}
        />
        {view === 'rights' && (
          <div className={office.push}>
            <Button icon={Printer} isPending={isPending} onPress={() => void send({ language })}>
              {t('exports.print')}
            </Button>
          </div>
        )}
      </div>
      <div className={office.panel}>
        {view === 'rights' ? <RightsGrid /> : <EmergencyList emergencies={emergencies} />}
      </div>
      {view === 'rights' && <p className={office.quiet}>{t('rights.why')}</p>}
    </div>
  );
}
