import type { DisciplineDefinition } from './definition.ts';

export const choreography = {
  id: 'choreography',
  colour: { strong: '#9038a3', soft: '#f4e4f7', ink: '#712b81' },
  icon: 'music',
  recorders: ['repetitions', 'duration', 'frequency'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: [],
  bank: [],
  words: {
    kk: {
      name: 'Хореография',
      steps: {},
      phrases: [],
    },
    ru: {
      name: 'Хореография',
      steps: {},
      phrases: [],
    },
    en: {
      name: 'Choreography',
      steps: {},
      phrases: [],
    },
  },
} as const satisfies DisciplineDefinition;
