/** The original beside the change: what each certificate holds, and what stands now. */
import { Fragment } from 'react';
import type { Certificate, CertifyHistory } from '../../../shared/ipc/contract/certify.ts';
import { Chip, classes } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './certificate.module.css';
import { useMomentWords } from './moment-words.ts';
import { type SignedLine, useSignedLines } from './signed-words.ts';

export function Certificates({ history }: { readonly history: CertifyHistory }) {
  const linesOf = useSignedLines();
  return (
    <div className={css.certificates}>
      {history.certificates.map((certificate) => (
        <section key={certificate.id} className={css.certificate}>
          <CertificateHead certificate={certificate} />
          {/* What is in force is what stands now: it has nothing to be compared with. */}
          {certificate.unlocked !== null && (
            <Comparison lines={linesOf(history, certificate.facts, certificate.changes)} />
          )}
        </section>
      ))}
    </div>
  );
}

/** What stands now, by itself. */
export function CurrentFacts({ history }: { readonly history: CertifyHistory }) {
  const linesOf = useSignedLines();
  return <Comparison lines={linesOf(history, history.current, [])} isAlone />;
}

function CertificateHead({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useWords();
  const sayMoment = useMomentWords();
  const { unlocked, onBehalf, changes } = certificate;
  return (
    <header className={css.certificateHead}>
      <div>
        <h3>{t('after.signedBy', { ...sayMoment(certificate.at), name: certificate.staffName })}</h3>
        {onBehalf && (
          <p className={css.soft}>{t('after.onBehalf', { name: onBehalf.ofName, reason: onBehalf.reason })}</p>
        )}
        {unlocked && (
          <p className={css.soft}>
            {t('after.unlockedLine', { name: unlocked.byName, ...sayMoment(unlocked.at), reason: unlocked.reason })}
          </p>
        )}
      </div>
      {unlocked === null && <Chip tone="ok" label={t('after.stillInForce')} />}
      {unlocked && changes.length === 0 && <Chip label={t('after.noChanges')} />}
      {unlocked && changes.length > 0 && <Chip tone="warn" label={t('after.differences', { count: changes.length })} />}
    </header>
  );
}

/** `isAlone`: what stands now, with nothing beside it. */
function Comparison({ lines, isAlone = false }: { readonly lines: readonly SignedLine[]; readonly isAlone?: boolean }) {
  const { t } = useWords();
  const groups = [...Map.groupBy(lines, ({ who }) => who)];
  return (
    <table className={css.comparison}>
      <thead>
        <tr>
          <th scope="col">{t('after.what')}</th>
          {!isAlone && <th scope="col">{t('after.asSigned')}</th>}
          <th scope="col">{t('after.asItStands')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(([who, ofOne]) => (
          <Fragment key={who}>
            <tr>
              <th colSpan={isAlone ? 2 : 3} scope="rowgroup" className={css.who}>
                {who}
              </th>
            </tr>
            {ofOne.map((line) => (
              <tr key={line.key} className={classes(line.isChanged && css.isChanged)}>
                <th scope="row">
                  {line.what}
                  {line.isChanged && <span className={css.changedMark}>{t('after.changed')}</span>}
                </th>
                {!isAlone && <td className={css.original}>{line.before || t('after.nothing')}</td>}
                <td>{line.after || t('after.nothing')}</td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
