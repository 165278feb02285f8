import { useState } from 'react';
import { foldForSearch } from '../../../../shared/domain/collation.ts';
import type { StaffId } from '../../../../shared/domain/ids.ts';
import type { Signer } from '../../../../shared/ipc/contract/certify.ts';
import { useWords } from '../../../app/words.ts';
import { Chip, SearchField, SideList } from '../../../ui/index.ts';
import css from './signatures.module.css';

type Props = {
  readonly signers: readonly Signer[];
  readonly chosenId: StaffId;
  readonly onChoose: (staffId: StaffId) => void;
};

/** Specialists with how much each has left to sign. */
export function SignerList({ signers, chosenId, onChoose }: Props) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const wanted = foldForSearch(search).trim();
  const shown = inOrder(signers).filter(({ name }) => foldForSearch(name).includes(wanted));
  return (
    <div className={css.signersPanel}>
      <div className={css.search}>
        <SearchField
          label={t('office.searchName')}
          placeholder={t('office.searchName')}
          clearLabel={t('common.clearSearch')}
          value={search}
          onChange={setSearch}
        />
      </div>
      <SideList
        label={t('signatures.specialists')}
        items={shown.map(({ staffId, name, isArchived, unsigned }) => ({
          id: staffId,
          name,
          detail: isArchived ? t('signatures.left') : undefined,
          end: unsigned > 0 && <Chip tone={isArchived ? 'warn' : 'neutral'} label={String(unsigned)} />,
        }))}
        chosen={chosenId}
        onChoose={onChoose}
      />
    </div>
  );
}

/** Who left something behind stands first: nobody else will sign it. Who left and owes nothing stands last. */
export function inOrder(signers: readonly Signer[]): readonly Signer[] {
  const rank = ({ isArchived, unsigned }: Signer) => (isArchived ? (unsigned > 0 ? 0 : 2) : 1);
  return signers.toSorted((left, right) => rank(left) - rank(right));
}
