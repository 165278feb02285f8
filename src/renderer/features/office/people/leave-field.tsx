import { FileLock2 } from 'lucide-react';
import { useState } from 'react';
import type { StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/index.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import css from './people.module.css';

/** How much somebody may take out of the app, and the way to change it. */
export function LeaveField({ person }: { readonly person: StaffRow }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data: kinds } = useCall('exportLeave.of', { staffId: person.id });
  return (
    <div>
      <p className={css.label}>{t('leave.title')}</p>
      <Button icon={FileLock2} isDisabled={!kinds} onPress={() => setOpen(true)}>
        {t('leave.button', { given: kinds?.filter(({ isAllowed }) => isAllowed).length ?? 0, all: kinds?.length ?? 0 })}
      </Button>
      {isOpen && <LeaveDialog person={person} onClose={() => setOpen(false)} />}
    </div>
  );
}
