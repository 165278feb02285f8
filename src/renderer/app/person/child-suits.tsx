import { useQueryClient } from '@tanstack/react-query';
import type { HandProfile } from '../../../shared/domain/hand-profile.ts';
import type { ChildId } from '../../../shared/domain/ids.ts';
import { SuitsForm } from '../../studio/suits/suits-form.tsx';
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
  const change = async (next: HandProfile) => {
    client.setQueryData(queryKey, next);
    // What was refused is not how it is.
    if (!(await send({ childId, profile: next }))) await client.invalidateQueries({ queryKey });
  };
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!profile) return <Spinner label={t('common.loading')} />;
  return <SuitsForm profile={profile} onChange={(next) => void change(next)} />;
}
