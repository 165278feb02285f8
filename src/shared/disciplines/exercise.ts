import type { DisciplineDefinition } from './definition.ts';

export const exercise = {
  id: 'exercise',
  colour: { strong: '#4b7420', soft: '#e8f1d9', ink: '#3b5c18' },
  icon: 'body',
  recorders: ['repetitions', 'duration', 'frequency'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: [],
  bank: [],
  words: {
    kk: {
      name: 'Емдік дене шынықтыру',
      steps: {},
      phrases: [],
    },
    ru: {
      name: 'ЛФК',
      steps: {},
      phrases: [],
    },
    en: {
      name: 'Therapeutic exercise',
      steps: {},
      phrases: [],
    },
  },
} as const satisfies DisciplineDefinition;
