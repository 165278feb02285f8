/** How each goal of goal-titles.ts is recorded, what it is in the ICF, and which long-term goal it serves. */
import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { RecorderKind } from '../../../shared/domain/recorder.ts';
import type { NameLanguage } from './names.ts';

export type GoalKind = {
  readonly icf: string;
  /** Place in the long-term titles of the discipline. */
  readonly long: number;
  /** Recorded in this way instead of the first one of the discipline, so often. */
  readonly other?: readonly [recorder: RecorderKind, share: number];
};

/** In the order of the titles. */
export const goalKinds: Readonly<Record<Discipline, readonly GoalKind[]>> = {
  speech_therapy: [
    { icf: 'b320', long: 1, other: ['consonants', 0.6] },
    { icf: 'b320', long: 1, other: ['consonants', 0.6] },
    { icf: 'b320', long: 1 },
    { icf: 'd330', long: 2 },
    { icf: 'd350', long: 2 },
    { icf: 'b167', long: 3 },
  ],
  special_education: [
    { icf: 'd820', long: 1 },
    { icf: 'd310', long: 2 },
    { icf: 'd820', long: 1 },
    { icf: 'b167', long: 3 },
    { icf: 'b140', long: 2, other: ['attention', 1] },
    { icf: 'd820', long: 0 },
  ],
  psychology: [
    { icf: 'd710', long: 1 },
    { icf: 'd350', long: 2, other: ['frequency', 1] },
    { icf: 'd710', long: 2 },
    { icf: 'd350', long: 1, other: ['frequency', 0.8] },
    { icf: 'd160', long: 0 },
  ],
  pottery: [
    { icf: 'd9203', long: 0 },
    { icf: 'd440', long: 1 },
    { icf: 'd9203', long: 0 },
  ],
  exercise: [
    { icf: 'b760', long: 0, other: ['duration', 1] },
    { icf: 'd445', long: 2 },
    { icf: 'd440', long: 1 },
    { icf: 'b730', long: 0 },
  ],
  art: [
    { icf: 'd440', long: 0 },
    { icf: 'd160', long: 0, other: ['attention', 1] },
  ],
  choreography: [
    { icf: 'b760', long: 0, other: ['duration', 1] },
    { icf: 'b455', long: 0 },
  ],
  literature: [
    { icf: 'd330', long: 0 },
    { icf: 'd310', long: 0 },
  ],
  career_tryout: [
    { icf: 'd825', long: 0 },
    { icf: 'd825', long: 0 },
    { icf: 'd440', long: 0, other: ['duration', 0.8] },
  ],
};

/** The first one of each is so wide that goals of any kind serve it. */
export const longTitles: Readonly<Record<Discipline, Readonly<Record<NameLanguage, readonly string[]>>>> = {
  speech_therapy: {
    kk: [
      'Сөзі бейтаныс адамдарға да түсінікті',
      'Ана тілінің дыбыстарын сөйлегенде дұрыс айтады',
      'Әңгімеде сөйлемді еркін құрайды',
      'Сауат ашуға дайын: дыбыс пен буынды естиді',
    ],
    ru: [
      'Говорит понятно и для незнакомых людей',
      'Правильно произносит звуки в речи',
      'Свободно строит фразу в разговоре',
      'Готовится к грамоте: слышит звуки и слоги',
    ],
  },
  special_education: {
    kk: [
      'Сыныппен бірге өз бағдарламасы бойынша оқиды',
      'Санайды және күнделікті есептерді шығарады',
      'Нұсқау бойынша ескертусіз жұмыс істейді',
      'Мағынасын түсініп оқиды',
    ],
    ru: [
      'Учится с классом по своей программе',
      'Считает и решает житейские задачи',
      'Работает по инструкции без напоминаний',
      'Читает с пониманием',
    ],
  },
  psychology: {
    kk: [
      'Сыныпта өзін жайлы сезінеді',
      'Өз сезімін түсінеді және айта алады',
      'Басқалармен бірге ойнап, жұмыс істейді',
    ],
    ru: [
      'Спокойно чувствует себя в классе',
      'Понимает свои чувства и говорит о них',
      'Играет и работает вместе с другими',
    ],
  },
  pottery: {
    kk: ['Саз бұйымын басынан аяғына дейін өзі жасайды', 'Екі қолымен дәл әрі шаршамай жұмыс істейді'],
    ru: ['Делает изделие из глины от начала до конца', 'Работает обеими руками точно и не уставая'],
  },
  exercise: {
    kk: ['Сенімді әрі қорықпай қимылдайды', 'Қол саусақтарын еркін қимылдатады', 'Сыныптың қимыл ойындарына қатысады'],
    ru: ['Двигается уверенно и без страха', 'Свободно владеет кистями рук', 'Участвует в подвижных играх класса'],
  },
  art: { kk: ['Өз ойы бойынша сурет салады'], ru: ['Рисует по собственному замыслу'] },
  choreography: { kk: ['Ортақ биге қатысады'], ru: ['Танцует в общем номере'] },
  literature: {
    kk: ['Достарының алдында әңгімелеп, тыңдай біледі'],
    ru: ['Рассказывает и слушает в кругу сверстников'],
  },
  career_tryout: { kk: ['Өзіне ұнайтын істі таңдайды'], ru: ['Выбирает дело по душе'] },
};
