import { Baby, FileDown, ShieldCheck, UserRound } from 'lucide-react';
import { useState } from 'react';
import { auditGroups } from '../../../../shared/domain/audit.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { type AuditFilter, auditFormats } from '../../../../shared/ipc/contract/audit.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, DateField, MenuButton, SearchField, Select, ToggleChip } from '../../../ui/index.ts';
import office from '../office.module.css';
import css from './audit.module.css';

/** Who was looked for, by name, so that the chip says it. */
export type Chosen = { readonly filter: AuditFilter; readonly name: string | null };
export const everything: Chosen = {
  filter: { staffId: null, childId: null, group: null, from: null, to: null },
  name: null,
};

type Props = {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly isChecking: boolean;
  readonly onCheck: () => void;
  /** Null: there is no leave for it. */
  readonly onExport: ((format: (typeof auditFormats)[number]) => void) | null;
};

export function AuditToolbar({ chosen, onChoose, isChecking, onCheck, onExport }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const { data: found } = useCall('audit.find', { text: text.trim() }, text.trim().length > 1);
  const { filter, name } = chosen;
  const narrow = (part: Partial<AuditFilter>) => onChoose({ ...chosen, filter: { ...filter, ...part } });
  const pick = (part: Pick<AuditFilter, 'staffId' | 'childId'>, called: string | null) => {
    setText('');
    onChoose({ filter: { ...filter, ...part }, name: called });
  };
  const nobody = { staffId: null, childId: null };
  const shown = text.trim().length > 1 ? (found ?? []) : [];
  return (
    <>
      <div className={office.toolbar}>
        <div className={css.search}>
          <SearchField label={t('audit.find')} clearLabel={t('audit.clear')} value={text} onChange={setText} />
        </div>
        <div className={css.group}>
          <Select
            label={t('audit.group')}
            hideLabel
            options={[
              { id: 'all', label: t('audit.allGroups') },
              ...auditGroups.map((id) => ({ id, label: t(`audit.groups.${id}`) })),
            ]}
            value={filter.group ?? 'all'}
            onChange={(id) => narrow({ group: auditGroups.find((group) => group === id) ?? null })}
            placeholder={t('audit.allGroups')}
          />
        </div>
        {(['from', 'to'] as const).map((end) => (
          <div key={end} className={css.day}>
            <DateField
              label={t(`audit.${end}`)}
              value={filter[end]}
              onChange={(day) => narrow({ [end]: day as Day | null })}
              invalidMessage={t('audit.badDay')}
            />
          </div>
        ))}
        <div className={css.deeds}>
          {onExport && (
            <MenuButton
              label={t('audit.export')}
              icon={FileDown}
              options={auditFormats.map((id) => ({ id, label: t(`audit.formats.${id}`) }))}
              onChoose={onExport}
            />
          )}
          <Button icon={ShieldCheck} isPending={isChecking} onPress={onCheck}>
            {t('audit.check')}
          </Button>
        </div>
      </div>
      {(name !== null || shown.length > 0) && (
        <div className={css.found}>
          {name !== null && <ToggleChip label={name} isSelected onChange={() => pick(nobody, null)} />}
          {shown.map((one) => (
            <ToggleChip
              key={one.id}
              label={one.name}
              icon={one.is === 'staff' ? UserRound : Baby}
              isSelected={false}
              onChange={() =>
                pick(one.is === 'staff' ? { ...nobody, staffId: one.id } : { ...nobody, childId: one.id }, one.name)
              }
            />
          ))}
        </div>
      )}
    </>
  );
}
