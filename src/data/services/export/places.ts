/** Each different one once, in the order in which they were met. */
export class Places<Item> {
  readonly #known = new Map<Item, number>();
  readonly all: Item[] = [];

  /** Place of it, from 0. */
  of(item: Item): number {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    this.#known.set(item, this.all.length);
    return this.all.push(item) - 1;
  }
}
