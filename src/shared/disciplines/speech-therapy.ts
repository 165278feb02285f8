import type { DisciplineDefinition } from './definition.ts';

export const speechTherapy = {
  id: 'speech_therapy',
  colour: { strong: '#2d63ad', soft: '#e2ebf8', ink: '#234f8b' },
  icon: 'sound',
  recorders: ['trials', 'consonants', 'frequency', 'duration', 'attention'],
  ladder: ['visual', 'phonemic', 'model', 'tactile'],
  steps: [],
  bank: [
    {
      recorder: 'consonants',
      icf: 'b320',
      title: {
        kk: 'Сурет бойынша әңгімеде дауыссыз дыбыстарды дұрыс айтады',
        ru: 'Правильно произносит согласные в рассказе по картинке',
        en: 'Says consonants correctly when telling about a picture',
      },
    },
    {
      recorder: 'trials',
      icf: 'b320',
      title: {
        kk: '[р] дыбысын сөз басында айтады',
        ru: 'Произносит звук [р] в начале слова',
        en: 'Says [r] at the beginning of words',
      },
    },
    {
      recorder: 'trials',
      icf: 'b320',
      title: {
        kk: '[с] мен [ш] дыбыстарын естіп ажыратады',
        ru: 'Различает на слух звуки [с] и [ш]',
        en: 'Tells [s] from [sh] by ear',
      },
    },
    {
      recorder: 'trials',
      icf: 'b167',
      title: {
        kk: 'Сурет бойынша үш сөзден сөйлем құрайды',
        ru: 'Строит по картинке предложение из трёх слов',
        en: 'Makes a sentence of three words about a picture',
      },
    },
    {
      recorder: 'trials',
      icf: 'd310',
      title: {
        kk: 'Екі сатылы ауызша нұсқауды орындайды',
        ru: 'Выполняет устную инструкцию из двух шагов',
        en: 'Follows a spoken instruction of two steps',
      },
    },
    {
      recorder: 'frequency',
      icf: 'd350',
      title: {
        kk: 'Құрдасымен әңгімені көмексіз бастайды',
        ru: 'Начинает разговор со сверстником без подсказки',
        en: 'Starts a conversation with a classmate without a prompt',
      },
    },
    {
      recorder: 'frequency',
      icf: 'b330',
      title: {
        kk: 'Кідіргенін байқап, сөзін жатық жалғастырады',
        ru: 'Замечает запинку и продолжает говорить плавно',
        en: 'Notices a stumble and goes on smoothly',
      },
    },
    {
      recorder: 'duration',
      icf: 'b310',
      title: {
        kk: 'Дауысты дыбысты бірқалыпты дем шығарып созады',
        ru: 'Тянет гласный на ровном выдохе',
        en: 'Holds a vowel on a steady breath',
      },
    },
  ],
  words: {
    kk: {
      name: 'Логопедия',
      steps: {},
      phrases: [
        'Артикуляциялық жаттығулар толық орындалды',
        'Дыбыс жеке айтылады, сөзде әзірге шықпайды',
        'Дыбыс буында бекітілуде',
        'Дыбыс сөз басында анық естіледі',
        'Көрнекі тірек қажет',
        'Қатесін ескертусіз түзетеді',
        'Толық сөйлеммен жауап береді',
        'Тез сөйлегенде дыбысты тастап кетеді',
        'Үлгіге еліктеп ықыласпен қайталайды',
        'Тез шаршайды, үзіліс керек',
        'Үйде дыбысқа арналған суреттерді қайталау',
      ],
    },
    ru: {
      name: 'Логопедия',
      steps: {},
      phrases: [
        'Артикуляционная гимнастика выполнена полностью',
        'Отдельно звук получается, в словах пока нет',
        'Звук закрепляется в слогах',
        'Звук в начале слова слышен чётко',
        'Нужна зрительная опора',
        'Исправляет ошибку без напоминания',
        'Отвечает полным предложением',
        'В быстрой речи пропускает звук',
        'Охотно повторяет за образцом',
        'Быстро устаёт, нужна пауза',
        'Дома повторить картинки со звуком',
      ],
    },
    en: {
      name: 'Speech therapy',
      steps: {},
      phrases: [
        'All exercises for lips and tongue done',
        'The sound comes alone, not yet in words',
        'The sound is settling in syllables',
        'The sound is clear at the beginning of words',
        'Needs something to look at',
        'Corrects mistakes without a reminder',
        'Answers in full sentences',
        'Drops the sound in fast speech',
        'Repeats after a model gladly',
        'Tires quickly, needs a pause',
        'At home: go over the pictures with this sound',
      ],
    },
  },
} as const satisfies DisciplineDefinition;
