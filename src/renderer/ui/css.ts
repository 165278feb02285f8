/** Joins the class names that apply. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops undefined entries, for libraries whose optional props may be absent but never undefined. */
export function defined<T extends object>(props: T): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Partial<Defined<T>>;
}

/** Pixels per millimetre as calibrated for this screen; only for sums that CSS cannot do. */
export function pixelsPerMillimetre(): number {
  const probe = document.createElement('div');
  probe.style.cssText = 'position:absolute;visibility:hidden;width:calc(100 * var(--mm))';
  document.body.append(probe);
  const width = probe.getBoundingClientRect().width / 100;
  probe.remove();
  return width > 0 ? width : 96 / 25.4;
}
