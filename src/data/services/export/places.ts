/** Each different one once, in the order in which they were met. */
export class Places<Item> {
  readonly #known = new Map<Item, number>();
  readonly all: Item[] = [];
  /** Most cells are what their neighbour is: that costs less than looking them up. */
  #last = -1;

  /** Place of it, from 0. */
  of(item: Item): number {
    if (this.#last >= 0 && this.all[this.#last] === item) return this.#last;
    this.#last = this.#known.get(item) ?? this.#add(item);
    return this.#last;
  }

  #add(item: Item): number {
    this.#known.set(item, this.all.length);
    return this.all.push(item) - 1;
  }
}
