/** Those who want to be told of something, each until it no longer does. */
export type Listeners<News extends readonly unknown[] = []> = {
  /** Returns what stops it. */
  readonly add: (listener: (...news: News) => void) => () => void;
  readonly tell: (...news: News) => void;
};

export function createListeners<News extends readonly unknown[] = []>(): Listeners<News> {
  const all = new Set<(...news: News) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell(...news) {
      for (const listener of all) listener(...news);
    },
  };
}
