import type { ReactNode } from 'react';
import css from './about.module.css';

type Props = {
  /** A name and what there is to say; left out where that is nothing. */
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
};

/** Names and values, one under another. */
export function Facts({ facts }: Props) {
  return (
    <dl className={css.facts}>
      {facts
        .filter(([, value]) => value !== '' && value !== null)
        .map(([name, value]) => (
          <div key={name} className={css.fact}>
            <dt className={css.detail}>{name}</dt>
            <dd className={css.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
