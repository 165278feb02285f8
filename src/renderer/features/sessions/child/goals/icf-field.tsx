/** A code of the ICF: searched by the code or by a word of any language. */
import { Search, X } from 'lucide-react';
import { useState } from 'react';
import { findIcf, type IcfCode } from '../../../../../shared/domain/icf.ts';
import { dictionaries } from '../../../../../shared/i18n/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Button, Dialog, EmptyState, IconButton, SearchField, Stack } from '../../../../ui/index.ts';
import css from './goals.module.css';

const titles = Object.values(dictionaries).map(({ icf }) => icf);

type Props = { readonly value: IcfCode | ''; readonly onChange: (code: IcfCode | '') => void };

export function IcfField({ value, onChange }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const choose = (code: IcfCode) => {
    onChange(code);
    setOpen(false);
  };
  return (
    <div>
      <p className={css.label}>{t('goals.icf')}</p>
      <div className={css.icf}>
        <Button icon={Search} isFullWidth onPress={() => setOpen(true)}>
          {value === '' ? t('goals.chooseIcf') : `${value} ${t(`icf.${value}`)}`}
        </Button>
        {value !== '' && <IconButton label={t('goals.noIcf')} icon={X} onPress={() => onChange('')} />}
      </div>
      {isOpen && <IcfDialog onChoose={choose} onClose={() => setOpen(false)} />}
    </div>
  );
}

type DialogProps = { readonly onChoose: (code: IcfCode) => void; readonly onClose: () => void };

function IcfDialog({ onChoose, onClose }: DialogProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const found = findIcf(search, titles);
  return (
    <Dialog isOpen isDismissable title={t('goals.icf')} onClose={onClose} closeLabel={t('common.close')}>
      <Stack gap={3}>
        <SearchField
          autoFocus
          label={t('goals.searchIcf')}
          value={search}
          onChange={setSearch}
          clearLabel={t('common.clearSearch')}
        />
        <ul className={css.bank} aria-label={t('goals.icf')}>
          {found.map((code) => (
            <li key={code} className={css.bankLine}>
              <button type="button" className={css.line} onClick={() => onChoose(code)}>
                <span className={css.levelCode}>{code}</span>
                <span className={css.icfTitle}>{t(`icf.${code}`)}</span>
              </button>
            </li>
          ))}
          {found.length === 0 && <EmptyState title={t('goals.nothingFound')} />}
        </ul>
      </Stack>
    </Dialog>
  );
}
