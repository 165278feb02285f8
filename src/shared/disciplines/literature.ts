import type { DisciplineDefinition } from './definition.ts';

export const literature = {
  id: 'literature',
  colour: { strong: '#83620b', soft: '#f6ecd0', ink: '#664c06' },
  icon: 'book',
  recorders: ['trials', 'frequency', 'duration', 'attention'],
  ladder: ['visual', 'verbal', 'phonemic', 'model'],
  steps: [],
  bank: [],
  words: {
    kk: {
      name: 'Әдебиет',
      steps: {},
      phrases: [],
    },
    ru: {
      name: 'Литература',
      steps: {},
      phrases: [],
    },
    en: {
      name: 'Literature',
      steps: {},
      phrases: [],
    },
  },
} as const satisfies DisciplineDefinition;
