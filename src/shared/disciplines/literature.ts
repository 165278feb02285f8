import type { DisciplineDefinition } from './definition.ts';

export const literature = {
  id: 'literature',
  colour: { strong: '#83620b', soft: '#f6ecd0', ink: '#664c06' },
  icon: 'book',
  recorders: ['trials', 'frequency', 'duration', 'attention'],
  ladder: ['visual', 'verbal', 'phonemic', 'model'],
  steps: [],
  bank: [
    {
      recorder: 'trials',
      icf: 'd310',
      title: {
        kk: 'Тыңдаған мәтін бойынша үш сұраққа жауап береді',
        ru: 'Отвечает на три вопроса по прослушанному тексту',
        en: 'Answers three questions about a text just heard',
      },
    },
    {
      recorder: 'trials',
      icf: 'b167',
      title: {
        kk: 'Ертегінің ретін суретпен құрайды',
        ru: 'Выстраивает картинки по порядку сказки',
        en: 'Puts pictures in the order of the tale',
      },
    },
    {
      recorder: 'trials',
      icf: 'd330',
      title: {
        kk: 'Төрт жолды өлеңді жатқа айтады',
        ru: 'Рассказывает наизусть четверостишие',
        en: 'Recites a poem of four lines',
      },
    },
    {
      recorder: 'frequency',
      icf: 'd350',
      title: {
        kk: 'Кейіпкер туралы пікірін айтады',
        ru: 'Высказывает мнение о герое',
        en: 'Gives an opinion about a character',
      },
    },
    {
      recorder: 'attention',
      icf: 'd160',
      title: {
        kk: 'Әңгімені соңына дейін тыңдайды',
        ru: 'Слушает рассказ до конца',
        en: 'Listens to a story to its end',
      },
    },
    {
      recorder: 'duration',
      icf: 'd330',
      title: {
        kk: 'Мәтінді өз сөзімен мазмұндайды',
        ru: 'Пересказывает текст своими словами',
        en: 'Retells a text in own words',
      },
    },
  ],
  words: {
    kk: {
      name: 'Әдебиет',
      steps: {},
      phrases: [
        'Мәтінді мұқият тыңдайды',
        'Сұраққа толық жауап береді',
        'Жауапты суреттен көрсетеді',
        'Оқиға желісін сақтап мазмұндайды',
        'Мазмұндау үшін сұрақ керек',
        'Өлеңді мәнерлеп айтады',
        'Кейіпкерге жанашырлық білдіреді',
        'Жаңа сөздердің мағынасын сұрайды',
        'Зейіні тез ауады',
        'Сүйікті кітабын сұрап алады',
        'Үйде өлеңді қайталау',
      ],
    },
    ru: {
      name: 'Литература',
      steps: {},
      phrases: [
        'Внимательно слушает текст',
        'Отвечает на вопрос полно',
        'Показывает ответ на картинке',
        'Пересказывает, сохраняя ход событий',
        'Для пересказа нужны вопросы',
        'Читает стихотворение выразительно',
        'Сочувствует герою',
        'Спрашивает значение новых слов',
        'Быстро отвлекается',
        'Просит любимую книгу',
        'Дома повторить стихотворение',
      ],
    },
    en: {
      name: 'Literature',
      steps: {},
      phrases: [
        'Listens to the text with care',
        'Answers questions fully',
        'Shows the answer in a picture',
        'Retells events in their order',
        'Needs questions to retell',
        'Recites with expression',
        'Feels for the character',
        'Asks what new words mean',
        'Loses attention quickly',
        'Asks for a favourite book',
        'At home: go over the poem',
      ],
    },
  },
} as const satisfies DisciplineDefinition;
