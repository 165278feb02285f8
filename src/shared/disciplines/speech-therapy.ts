import type { DisciplineDefinition } from './definition.ts';

export const speechTherapy = {
  id: 'speech_therapy',
  colour: { strong: '#2d63ad', soft: '#e2ebf8', ink: '#234f8b' },
  icon: 'sound',
  recorders: ['trials', 'consonants', 'frequency', 'duration', 'attention'],
  ladder: ['visual', 'phonemic', 'model', 'tactile'],
  steps: [],
  bank: [],
  words: {
    kk: {
      name: 'Логопедия',
      steps: {},
      phrases: [],
    },
    ru: {
      name: 'Логопедия',
      steps: {},
      phrases: [],
    },
    en: {
      name: 'Speech therapy',
      steps: {},
      phrases: [],
    },
  },
} as const satisfies DisciplineDefinition;
