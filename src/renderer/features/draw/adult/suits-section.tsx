import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { HandProfile } from '../../../../shared/domain/hand-profile.ts';
import { call, errorText, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { KeptSuits } from '../../../studio/suits/kept-suits.tsx';
import { Banner, Spinner } from '../../../ui/index.ts';
import css from './adult.module.css';
import type { AdultSectionProps } from './section-props.ts';

/** How the studio suits the child; the desk behind this panel follows at once. */
export function SuitsSection({ child }: AdultSectionProps) {
  const { t } = useWords();
  const client = useQueryClient();
  const queryKey = ['draw.profile', child.id];
  const { data: profile, error } = useQuery({ queryKey, queryFn: () => call('draw.profile', {}) });
  const { send } = useSend('draw.setProfile');
  const save = async (next: HandProfile) => {
    // What was refused is not how it is.
    if (!(await send({ profile: next }))) await client.invalidateQueries({ queryKey });
  };
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!profile) return <Spinner label={t('common.loading')} />;
  return (
    <div className={css.scroll}>
      <KeptSuits key={child.id} stored={profile} onShow={(next) => client.setQueryData(queryKey, next)} onSave={save} />
    </div>
  );
}
