import type { DisciplineDefinition } from './definition.ts';

export const specialEducation = {
  id: 'special_education',
  colour: { strong: '#6a4ba8', soft: '#ece6f7', ink: '#543a89' },
  icon: 'puzzle',
  recorders: ['trials', 'steps', 'frequency', 'duration', 'attention'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: [],
  bank: [
    {
      recorder: 'trials',
      icf: 'd820',
      title: {
        kk: '20 көлемінде қосу мен азайтуды заттармен орындайды',
        ru: 'Складывает и вычитает в пределах 20 с опорой на предметы',
        en: 'Adds and subtracts up to 20 with objects',
      },
    },
    {
      recorder: 'trials',
      icf: 'd820',
      title: {
        kk: 'Бес қысқа сөйлемнен тұратын мәтінді түсініп оқиды',
        ru: 'Читает с пониманием текст из пяти коротких предложений',
        en: 'Reads and understands a text of five short sentences',
      },
    },
    {
      recorder: 'trials',
      icf: 'd310',
      title: {
        kk: 'Екі сатылы нұсқауды бір рет айтқаннан орындайды',
        ru: 'Выполняет инструкцию из двух шагов с первого раза',
        en: 'Follows an instruction of two steps when told once',
      },
    },
    {
      recorder: 'trials',
      icf: 'b140',
      title: {
        kk: 'Заттарды екі белгісі бойынша топтайды',
        ru: 'Группирует предметы по двум признакам',
        en: 'Sorts objects by two features',
      },
    },
    {
      recorder: 'frequency',
      icf: 'd820',
      title: {
        kk: 'Тапсырма түсініксіз болса, көмек сұрайды',
        ru: 'Просит помощи, если задание непонятно',
        en: 'Asks for help when a task is not clear',
      },
    },
    {
      recorder: 'attention',
      icf: 'd160',
      title: {
        kk: 'Тапсырмаға он минут бойы көңіл бөледі',
        ru: 'Удерживает внимание на задании десять минут',
        en: 'Keeps attention on a task for ten minutes',
      },
    },
    {
      recorder: 'duration',
      icf: 'd820',
      title: {
        kk: 'Үстел басындағы жұмысты соңына дейін жеткізеді',
        ru: 'Доводит работу за столом до конца',
        en: 'Works at the table until the task is done',
      },
    },
    {
      recorder: 'trials',
      icf: 'd440',
      title: {
        kk: 'Әріпті жолдан шығармай жазады',
        ru: 'Пишет буквы, не выходя за строку',
        en: 'Writes letters within the line',
      },
    },
  ],
  words: {
    kk: {
      name: 'Арнайы педагогика',
      steps: {},
      phrases: [
        'Тапсырманы бірден түсінеді',
        'Нұсқауды қайталап айту керек',
        'Үлгі бойынша дұрыс орындайды',
        'Көмекпен орындайды, өзі бастамайды',
        'Қатесін өзі тауып түзетеді',
        'Он минуттан кейін зейіні төмендейді',
        'Көрнекі кесте көмектеседі',
        'Жаңа тақырып сеніммен меңгерілді',
        'Өткен сабақтың материалы ұмытылған',
        'Ауызша есептеу әзірге қиын',
        'Үйде санауды тұрмыстық заттармен қайталау',
      ],
    },
    ru: {
      name: 'Специальная педагогика',
      steps: {},
      phrases: [
        'Задание понимает сразу',
        'Инструкцию нужно повторять',
        'По образцу выполняет верно',
        'Выполняет с помощью, без неё не начинает',
        'Находит и исправляет свои ошибки',
        'После десяти минут внимание снижается',
        'Помогает наглядное расписание',
        'Новая тема усвоена уверенно',
        'Материал прошлого занятия забыт',
        'Устный счёт пока труден',
        'Дома повторить счёт на бытовых предметах',
      ],
    },
    en: {
      name: 'Special education',
      steps: {},
      phrases: [
        'Understands the task at once',
        'The instruction has to be repeated',
        'Does it right when there is an example',
        'Works with help, does not begin without it',
        'Finds and corrects own mistakes',
        'Attention drops after ten minutes',
        'A visual timetable helps',
        'The new topic is understood well',
        'Last lesson’s material was forgotten',
        'Counting in the head is still hard',
        'At home: count everyday objects again',
      ],
    },
  },
} as const satisfies DisciplineDefinition;
