import type { DisciplineDefinition } from './definition.ts';

export const art = {
  id: 'art',
  colour: { strong: '#b3316d', soft: '#f9e2ed', ink: '#8e2455' },
  icon: 'palette',
  recorders: ['steps', 'duration', 'attention'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: ['choose', 'prepare', 'sketch', 'colour', 'finish', 'tidy'],
  bank: [],
  words: {
    kk: {
      name: 'Бейнелеу өнері',
      steps: {
        choose: 'Таңдау',
        prepare: 'Дайындалу',
        sketch: 'Нобай салу',
        colour: 'Бояу',
        finish: 'Аяқтау',
        tidy: 'Жинастыру',
      },
      phrases: [],
    },
    ru: {
      name: 'Изобразительное искусство',
      steps: {
        choose: 'Выбрать',
        prepare: 'Подготовиться',
        sketch: 'Сделать набросок',
        colour: 'Раскрасить',
        finish: 'Закончить',
        tidy: 'Убрать за собой',
      },
      phrases: [],
    },
    en: {
      name: 'Art',
      steps: {
        choose: 'Choose',
        prepare: 'Get ready',
        sketch: 'Sketch',
        colour: 'Colour',
        finish: 'Finish',
        tidy: 'Tidy up',
      },
      phrases: [],
    },
  },
} as const satisfies DisciplineDefinition;
