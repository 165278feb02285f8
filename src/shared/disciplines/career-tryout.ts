import type { DisciplineDefinition } from './definition.ts';

export const careerTryout = {
  id: 'career_tryout',
  colour: { strong: '#4c6073', soft: '#e6ebf0', ink: '#3a4b5b' },
  icon: 'compass',
  recorders: ['steps', 'frequency', 'duration'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: ['prepare', 'follow', 'try', 'check', 'tidy'],
  bank: [
    {
      recorder: 'steps',
      icf: 'd825',
      title: {
        kk: 'Көшетті реті бойынша отырғызады',
        ru: 'Сажает рассаду по порядку действий',
        en: 'Plants a seedling step by step',
      },
    },
    {
      recorder: 'steps',
      icf: 'd840',
      title: {
        kk: 'Үлгі бойынша жұмысты өзі орындап, тексереді',
        ru: 'Выполняет работу по образцу и проверяет её',
        en: 'Does a job from an example and checks it',
      },
    },
    {
      recorder: 'steps',
      icf: 'd430',
      title: {
        kk: 'Қораптарды жинап, орнына апарады',
        ru: 'Собирает коробки и относит их на место',
        en: 'Packs boxes and carries them to their place',
      },
    },
    {
      recorder: 'frequency',
      icf: 'd825',
      title: {
        kk: 'Жұмыс барысында анықтайтын сұрақ қояды',
        ru: 'Задаёт уточняющие вопросы по ходу работы',
        en: 'Asks about what is not clear while working',
      },
    },
    {
      recorder: 'duration',
      icf: 'd840',
      title: {
        kk: 'Жұмыс орнында жиырма минут еңбек етеді',
        ru: 'Работает на рабочем месте двадцать минут',
        en: 'Works at the workplace for twenty minutes',
      },
    },
    {
      recorder: 'frequency',
      icf: 'd710',
      title: {
        kk: 'Тапсырманың біткенін өзі хабарлайды',
        ru: 'Сообщает о завершении задания',
        en: 'Reports when a task is done',
      },
    },
  ],
  words: {
    kk: {
      name: 'Мамандықты сынап көру',
      steps: { follow: 'Үлгі бойынша жасау', try: 'Өзі жасап көру', check: 'Тексеру' },
      phrases: [
        'Жұмысқа қызығушылық танытады',
        'Нұсқауды сақтап орындайды',
        'Қауіпсіздік ережесін біледі',
        'Құралды дұрыс пайдаланады',
        'Әр қадамда көмек қажет',
        'Жұмыс сапасын өзі тексереді',
        'Асығыс орындап, қате жібереді',
        'Топта бірлесіп жұмыс істейді',
        'Жұмыс киімін өзі дайындайды',
        'Осы мамандық ұнайды',
        'Бұл жұмыс тез жалықтырады',
      ],
    },
    ru: {
      name: 'Проба профессий',
      steps: { follow: 'Сделать по образцу', try: 'Попробовать самому', check: 'Проверить' },
      phrases: [
        'Проявляет интерес к работе',
        'Выполняет, соблюдая инструкцию',
        'Знает правила безопасности',
        'Правильно пользуется инструментом',
        'Помощь нужна на каждом шаге',
        'Проверяет качество работы',
        'Торопится и допускает ошибки',
        'Работает сообща с другими',
        'Готовит рабочую одежду без напоминания',
        'Эта профессия нравится',
        'Такая работа быстро надоедает',
      ],
    },
    en: {
      name: 'Career try-out',
      steps: { follow: 'Follow the example', try: 'Try alone', check: 'Check' },
      phrases: [
        'Shows interest in the work',
        'Works according to the instruction',
        'Knows the safety rules',
        'Uses tools correctly',
        'Needs help at each step',
        'Checks the quality of the work',
        'Hurries and makes mistakes',
        'Works together with others',
        'Gets working clothes ready without a reminder',
        'Likes this trade',
        'This work soon becomes boring',
      ],
    },
  },
} as const satisfies DisciplineDefinition;
