import { useState } from 'react';
import { Button } from 'react-aria-components';
import { foldForSearch } from '../../../../shared/domain/collation.ts';
import type { StaffId } from '../../../../shared/domain/ids.ts';
import type { Signer } from '../../../../shared/ipc/contract/certify.ts';
import { useWords } from '../../../app/words.ts';
import { Chip, classes, SearchField } from '../../../ui/index.ts';
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
      <ul className={css.signers} aria-label={t('signatures.specialists')}>
        {shown.map(({ staffId, name, isArchived, unsigned }) => (
          <li key={staffId}>
            <Button
              className={classes(css.signer, staffId === chosenId && css.chosen)}
              aria-current={staffId === chosenId}
              onPress={() => onChoose(staffId)}
            >
              <span className={css.signerName}>
                {name}
                {isArchived && <span className={css.quiet}>{t('signatures.left')}</span>}
              </span>
              {unsigned > 0 && <Chip tone={isArchived ? 'warn' : 'neutral'} label={String(unsigned)} />}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who left something behind stands first: nobody else will sign it. Who left and owes nothing stands last. */
export function inOrder(signers: readonly Signer[]): readonly Signer[] {
  const rank = ({ isArchived, unsigned }: Signer) => (isArchived ? (unsigned > 0 ? 0 : 2) : 1);
  return signers.toSorted((left, right) => rank(left) - rank(right));
}
