import type { DisciplineDefinition } from './definition.ts';

export const exercise = {
  id: 'exercise',
  colour: { strong: '#4b7420', soft: '#e8f1d9', ink: '#3b5c18' },
  icon: 'body',
  recorders: ['repetitions', 'duration', 'frequency'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: [],
  bank: [
    {
      recorder: 'repetitions',
      icf: 'b730',
      title: {
        kk: 'Тізе бүгіп отырып-тұрады, арқасы тік',
        ru: 'Приседает с прямой спиной',
        en: 'Squats with a straight back',
      },
    },
    {
      recorder: 'repetitions',
      icf: 'd445',
      title: {
        kk: 'Екі метрден лақтырылған допты қағып алады',
        ru: 'Ловит мяч, брошенный с двух метров',
        en: 'Catches a ball thrown from two metres',
      },
    },
    {
      recorder: 'repetitions',
      icf: 'b710',
      title: {
        kk: 'Қолын иық деңгейінен жоғары көтереді',
        ru: 'Поднимает руки выше уровня плеч',
        en: 'Raises the arms above shoulder level',
      },
    },
    {
      recorder: 'duration',
      icf: 'b760',
      title: {
        kk: 'Бір аяқпен тұрып, тепе-теңдік сақтайды',
        ru: 'Удерживает равновесие, стоя на одной ноге',
        en: 'Keeps balance on one leg',
      },
    },
    {
      recorder: 'duration',
      icf: 'b455',
      title: {
        kk: 'Тоқтамай алты минут жүреді',
        ru: 'Идёт шесть минут без остановки',
        en: 'Walks for six minutes without stopping',
      },
    },
    {
      recorder: 'repetitions',
      icf: 'b770',
      title: {
        kk: 'Төмен кедергілерден аттап өтеді',
        ru: 'Перешагивает через низкие препятствия',
        en: 'Steps over low obstacles',
      },
    },
    {
      recorder: 'repetitions',
      icf: 'd430',
      title: {
        kk: 'Жеңіл затты еденнен дұрыс көтереді',
        ru: 'Правильно поднимает лёгкий предмет с пола',
        en: 'Lifts a light object from the floor correctly',
      },
    },
    {
      recorder: 'frequency',
      icf: 'd450',
      title: {
        kk: 'Баспалдақпен тұтқасыз көтеріледі',
        ru: 'Поднимается по ступеням без опоры на перила',
        en: 'Climbs stairs without the handrail',
      },
    },
  ],
  words: {
    kk: {
      name: 'Емдік дене шынықтыру',
      steps: {},
      phrases: [
        'Жүктемені жақсы көтереді',
        'Тез шаршайды, тынығу керек',
        'Тыныс алуы бірқалыпты',
        'Қозғалыс амплитудасы артты',
        'Тепе-теңдік сақтау әзірге қиын',
        'Сол жағы әлсіздеу',
        'Жаттығуды көрсетуден кейін дұрыс қайталайды',
        'Тірекпен орындайды',
        'Ауырсынуға шағымданбайды',
        'Ықыласпен жаттығады',
        'Үйде созылу жаттығуларын жалғастыру',
      ],
    },
    ru: {
      name: 'ЛФК',
      steps: {},
      phrases: [
        'Нагрузку переносит хорошо',
        'Быстро устаёт, нужен отдых',
        'Дыхание ровное',
        'Амплитуда движений увеличилась',
        'Держать равновесие пока трудно',
        'Левая сторона слабее',
        'После показа повторяет упражнение верно',
        'Выполняет с опорой',
        'На боль не жалуется',
        'Занимается с желанием',
        'Дома продолжать упражнения на растяжку',
      ],
    },
    en: {
      name: 'Therapeutic exercise',
      steps: {},
      phrases: [
        'Bears the load well',
        'Tires quickly, needs rest',
        'Breathing is even',
        'Range of movement has grown',
        'Keeping balance is still hard',
        'The left side is weaker',
        'Repeats the exercise correctly after a demonstration',
        'Does it with support',
        'No complaint of pain',
        'Exercises gladly',
        'At home: go on with stretching',
      ],
    },
  },
} as const satisfies DisciplineDefinition;
