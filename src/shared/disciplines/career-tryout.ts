import type { DisciplineDefinition } from './definition.ts';

export const careerTryout = {
  id: 'career_tryout',
  colour: { strong: '#4c6073', soft: '#e6ebf0', ink: '#3a4b5b' },
  icon: 'compass',
  recorders: ['steps', 'frequency', 'duration'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: ['prepare', 'follow', 'try', 'check', 'tidy'],
  bank: [],
  words: {
    kk: {
      name: 'Мамандықты сынап көру',
      steps: { follow: 'Үлгі бойынша жасау', try: 'Өзі жасап көру', check: 'Тексеру' },
      phrases: [],
    },
    ru: {
      name: 'Проба профессий',
      steps: { follow: 'Сделать по образцу', try: 'Попробовать самому', check: 'Проверить' },
      phrases: [],
    },
    en: {
      name: 'Career try-out',
      steps: { follow: 'Follow the example', try: 'Try alone', check: 'Check' },
      phrases: [],
    },
  },
} as const satisfies DisciplineDefinition;
