import { Check, KeyRound, Minus } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import { staffRoles } from '../../../../shared/domain/staff.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import { type Right, rightGroups } from '../../../../shared/sheet/rights-table.ts';
import { useWords } from '../../../app/words.ts';
import { classes, VisuallyHidden } from '../../../ui/index.ts';
import css from './access.module.css';

/** Roles beside each other, what they may do below each other. */
export function RightsGrid() {
  const { t, language } = useWords();
  const groups = useMemo(() => rightGroups(dictionaries[language]), [language]);
  return (
    <section className={css.frame} aria-label={t('rights.title')} tabIndex={0}>
      <table className={css.rights}>
        <thead>
          <tr>
            <th scope="col">{t('rights.what')}</th>
            {staffRoles.map((role) => (
              <th key={role} scope="col">
                {t(`roles.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, label, lines }) => (
            <Fragment key={id}>
              <tr className={css.group}>
                <th scope="colgroup" colSpan={staffRoles.length + 1}>
                  {label}
                </th>
              </tr>
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">{line.label}</th>
                  {line.rights.map((right, place) => (
                    <td key={staffRoles[place]}>
                      <RightCell right={right} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RightCell({ right }: { readonly right: Right }) {
  const { t } = useWords();
  const words = t(`rights.cells.${right}`);
  if (right === 'yes' || right === 'no')
    return (
      <span className={classes(css.cell, right === 'no' && css.no)}>
        {right === 'yes' ? <Check aria-hidden size={18} /> : <Minus aria-hidden size={16} />}
        <VisuallyHidden>{words}</VisuallyHidden>
      </span>
    );
  return (
    <span className={classes(css.cell, right === 'leave' && css.leave)}>
      {right === 'leave' ? <KeyRound aria-hidden size={16} /> : <Check aria-hidden size={18} />}
      {words}
    </span>
  );
}
