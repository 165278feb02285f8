import { useQueryClient } from '@tanstack/react-query';
import type { HandProfile } from '../../../shared/domain/hand-profile.ts';
import type { ChildId } from '../../../shared/domain/ids.ts';
import { KeptSuits } from '../../studio/suits/kept-suits.tsx';
import { Banner, Spinner } from '../../ui/index.ts';
import { errorText, useCall, useSend } from '../client/index.ts';
import { useWords } from '../words.ts';

/** How the studio suits a child, in the child's file. */
export function ChildSuits({ childId }: { readonly childId: ChildId }) {
  const { t } = useWords();
  const client = useQueryClient();
  const { data: profile, error } = useCall('handProfile.get', { childId });
  const { send } = useSend('handProfile.set');
  const queryKey = ['handProfile.get', { childId }];
  const save = async (next: HandProfile) => {
    // What was refused is not how it is.
    if (!(await send({ childId, profile: next }))) await client.invalidateQueries({ queryKey });
  };
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!profile) return <Spinner label={t('common.loading')} />;
  return (
    <KeptSuits key={childId} stored={profile} onShow={(next) => client.setQueryData(queryKey, next)} onSave={save} />
  );
}
