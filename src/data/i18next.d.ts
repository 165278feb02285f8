import type { Dictionary } from '../shared/i18n/index.ts';

/** Keys of `t` are checked against the English file. */
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Dictionary };
  }
}
