import type { StaffTile } from '../../../shared/ipc/contract/auth.ts';
import { useWords } from '../words.ts';

/** What somebody is here, in words: the work, and the role where that is more than holding sessions. */
export function useWorkOf(): (staff: StaffTile) => string {
  const { t } = useWords();
  return ({ role, specialism }) => {
    if (role === 'specialist') return t(`specialisms.${specialism}`);
    return role === 'lead_specialist' ? `${t(`roles.${role}`)}, ${t(`specialisms.${specialism}`)}` : t(`roles.${role}`);
  };
}
