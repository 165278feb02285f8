import type { DisciplineDefinition } from './definition.ts';

export const pottery = {
  id: 'pottery',
  colour: { strong: '#a5502b', soft: '#f8e5da', ink: '#833d1f' },
  icon: 'vessel',
  recorders: ['steps', 'duration', 'attention'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: ['wedge', 'pinch', 'coil', 'slab', 'join', 'smooth', 'glaze'],
  bank: [],
  words: {
    kk: {
      name: 'Қыш шеберханасы',
      steps: {
        wedge: 'Сазды илеу',
        pinch: 'Шымшып пішіндеу',
        coil: 'Жіптеп орау',
        slab: 'Жайып тегістеу',
        join: 'Біріктіру',
        smooth: 'Тегістеу',
        glaze: 'Глазурь жағу',
      },
      phrases: [],
    },
    ru: {
      name: 'Гончарная мастерская',
      steps: {
        wedge: 'Размять глину',
        pinch: 'Выщипнуть форму',
        coil: 'Скатать жгут',
        slab: 'Раскатать пласт',
        join: 'Соединить',
        smooth: 'Загладить',
        glaze: 'Покрыть глазурью',
      },
      phrases: [],
    },
    en: {
      name: 'Pottery',
      steps: {
        wedge: 'Wedge',
        pinch: 'Pinch',
        coil: 'Coil',
        slab: 'Slab',
        join: 'Join',
        smooth: 'Smooth',
        glaze: 'Glaze',
      },
      phrases: [],
    },
  },
} as const satisfies DisciplineDefinition;
