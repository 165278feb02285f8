import type { DisciplineDefinition } from './definition.ts';

export const psychology = {
  id: 'psychology',
  colour: { strong: '#0b7285', soft: '#dcf0f3', ink: '#085766' },
  icon: 'mind',
  recorders: ['trials', 'frequency', 'duration', 'attention'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: [],
  bank: [
    {
      recorder: 'trials',
      icf: 'd710',
      title: {
        kk: 'Суреттен төрт көңіл күйді таниды және атайды',
        ru: 'Узнаёт и называет четыре чувства на картинках',
        en: 'Recognises and names four feelings in pictures',
      },
    },
    {
      recorder: 'frequency',
      icf: 'd710',
      title: {
        kk: 'Көмекті сөзбен немесе карточкамен сұрайды',
        ru: 'Просит о помощи словом или карточкой',
        en: 'Asks for help by word or card',
      },
    },
    {
      recorder: 'trials',
      icf: 'd710',
      title: {
        kk: 'Ойында кезегін ескертусіз күтеді',
        ru: 'Ждёт своей очереди в игре без напоминания',
        en: 'Waits for a turn in a game without a reminder',
      },
    },
    {
      recorder: 'frequency',
      icf: 'b140',
      title: {
        kk: 'Шаршағанын айтып, үзіліс сұрайды',
        ru: 'Говорит об усталости и просит паузу',
        en: 'Says when tired and asks for a break',
      },
    },
    {
      recorder: 'duration',
      icf: 'd710',
      title: {
        kk: 'Ренжігеннен кейін тыныштандыру тәсілімен басылады',
        ru: 'Успокаивается после огорчения знакомым способом',
        en: 'Calms down after an upset in a practised way',
      },
    },
    {
      recorder: 'attention',
      icf: 'd160',
      title: {
        kk: 'Жұптық ойында зейінін сақтайды',
        ru: 'Удерживает внимание в парной игре',
        en: 'Keeps attention in a game for two',
      },
    },
    {
      recorder: 'trials',
      icf: 'd350',
      title: {
        kk: 'Құрдасының сұрағына жауап беріп, өзі де сұрайды',
        ru: 'Отвечает на вопрос сверстника и спрашивает в ответ',
        en: 'Answers a classmate’s question and asks one back',
      },
    },
  ],
  words: {
    kk: {
      name: 'Психология',
      steps: {},
      phrases: [
        'Қарым-қатынасқа ықыласпен түседі',
        'Алғашында тартынады, кейін ашылады',
        'Өз көңіл күйін атайды',
        'Көңіл күйін сурет арқылы көрсетеді',
        'Кезек күту әзірге қиын',
        'Ережені ескертумен сақтайды',
        'Мазасыздық байқалады',
        'Дем алу жаттығуы тыныштандырады',
        'Қателікке ұшыраса, жұмыстан бас тартады',
        'Қиындыққа қарамай, істі соңына дейін жеткізеді',
        'Ата-анамен үйдегі тәртіпті талқылау',
      ],
    },
    ru: {
      name: 'Психология',
      steps: {},
      phrases: [
        'Охотно вступает в контакт',
        'Сначала стесняется, потом раскрывается',
        'Называет своё настроение',
        'Показывает настроение по картинке',
        'Ждать очереди пока трудно',
        'Правила соблюдает с напоминанием',
        'Заметна тревожность',
        'Дыхательное упражнение успокаивает',
        'При неудаче отказывается продолжать',
        'Несмотря на трудность, доводит дело до конца',
        'Обсудить с родителями домашний режим',
      ],
    },
    en: {
      name: 'Psychology',
      steps: {},
      phrases: [
        'Makes contact gladly',
        'Shy at first, opens up later',
        'Names own mood',
        'Shows own mood with a picture',
        'Waiting for a turn is still hard',
        'Keeps rules when reminded',
        'Anxious today',
        'The breathing exercise is calming',
        'Gives up after a failure',
        'Goes on to the end although it is hard',
        'Talk with parents about the routine at home',
      ],
    },
  },
} as const satisfies DisciplineDefinition;
