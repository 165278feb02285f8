import type { DisciplineDefinition } from './definition.ts';

export const psychology = {
  id: 'psychology',
  colour: { strong: '#0b7285', soft: '#dcf0f3', ink: '#085766' },
  icon: 'mind',
  recorders: ['trials', 'frequency', 'duration', 'attention'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: [],
  bank: [],
  words: {
    kk: {
      name: 'Психология',
      steps: {},
      phrases: [],
    },
    ru: {
      name: 'Психология',
      steps: {},
      phrases: [],
    },
    en: {
      name: 'Psychology',
      steps: {},
      phrases: [],
    },
  },
} as const satisfies DisciplineDefinition;
