import { useSyncExternalStore } from 'react';
import { Toast } from './toast.tsx';
import css from './toast-region.module.css';
import { currentToasts, subscribeToasts } from './toast-store.ts';

export interface ToastRegionProps {
  readonly label: string;
  readonly closeLabel: string;
}

/** Stands once in the shell. Open dialogs leave it reachable, so that undo always is. */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  const items = useSyncExternalStore(subscribeToasts, currentToasts);
  return (
    <section aria-label={label} data-react-aria-top-layer="true" className={css.region}>
      <div role="status" aria-live="polite" className={css.list}>
        {items.map((item) => (
          <Toast key={item.id} item={item} closeLabel={closeLabel} />
        ))}
      </div>
    </section>
  );
}
