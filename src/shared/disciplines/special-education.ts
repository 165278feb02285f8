import type { DisciplineDefinition } from './definition.ts';

export const specialEducation = {
  id: 'special_education',
  colour: { strong: '#6a4ba8', soft: '#ece6f7', ink: '#543a89' },
  icon: 'puzzle',
  recorders: ['trials', 'steps', 'frequency', 'duration', 'attention'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: [],
  bank: [],
  words: {
    kk: {
      name: 'Арнайы педагогика',
      steps: {},
      phrases: [],
    },
    ru: {
      name: 'Специальная педагогика',
      steps: {},
      phrases: [],
    },
    en: {
      name: 'Special education',
      steps: {},
      phrases: [],
    },
  },
} as const satisfies DisciplineDefinition;
