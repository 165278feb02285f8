import type { DisciplineDefinition } from './definition.ts';

export const choreography = {
  id: 'choreography',
  colour: { strong: '#9038a3', soft: '#f4e4f7', ink: '#712b81' },
  icon: 'music',
  recorders: ['repetitions', 'duration', 'frequency'],
  ladder: ['gestural', 'verbal', 'model', 'partial_physical', 'full_physical'],
  steps: [],
  bank: [
    {
      recorder: 'repetitions',
      icf: 'b760',
      title: {
        kk: 'Үш қимылдан тұратын тіркесті қайталайды',
        ru: 'Повторяет связку из трёх движений',
        en: 'Repeats a phrase of three movements',
      },
    },
    {
      recorder: 'duration',
      icf: 'b760',
      title: {
        kk: 'Музыка ырғағымен қимылдайды',
        ru: 'Двигается в ритме музыки',
        en: 'Moves in time with the music',
      },
    },
    {
      recorder: 'frequency',
      icf: 'd310',
      title: {
        kk: 'Белгі бойынша қозғалысын өзгертеді',
        ru: 'Меняет движение по сигналу',
        en: 'Changes the movement at a signal',
      },
    },
    {
      recorder: 'duration',
      icf: 'd710',
      title: {
        kk: 'Жұпта қол ұстасып, бірге қимылдайды',
        ru: 'Держится в паре и двигается вместе',
        en: 'Stays with a partner and moves together',
      },
    },
    {
      recorder: 'repetitions',
      icf: 'b770',
      title: {
        kk: 'Аяқ ұшымен арқасын тік ұстап жүреді',
        ru: 'Проходит на носках с прямой спиной',
        en: 'Walks on tiptoe with a straight back',
      },
    },
    {
      recorder: 'frequency',
      icf: 'd160',
      title: {
        kk: 'Топтағы өз орнын есте сақтап табады',
        ru: 'Находит своё место в построении',
        en: 'Finds the own place in the formation',
      },
    },
  ],
  words: {
    kk: {
      name: 'Хореография',
      steps: {},
      phrases: [
        'Ырғақты жақсы сезеді',
        'Ырғақтан қалып қояды',
        'Қимылды көрсетуден кейін қайталайды',
        'Тіркестің ретін есте сақтайды',
        'Қимылдың ретін шатастырады',
        'Жұпта сеніммен билейді',
        'Арқасын тік ұстайды',
        'Музыка ұнайды, ықыласпен билейді',
        'Қатты дыбыстан мазасызданады',
        'Тез шаршайды, үзіліс керек',
        'Мерекелік биге дайындалуда',
      ],
    },
    ru: {
      name: 'Хореография',
      steps: {},
      phrases: [
        'Хорошо чувствует ритм',
        'Отстаёт от ритма',
        'Повторяет движение после показа',
        'Помнит порядок связки',
        'Путает порядок движений',
        'В паре танцует уверенно',
        'Держит спину прямо',
        'Музыка нравится, танцует с желанием',
        'Громкий звук беспокоит',
        'Быстро устаёт, нужна пауза',
        'Готовится к праздничному танцу',
      ],
    },
    en: {
      name: 'Choreography',
      steps: {},
      phrases: [
        'Feels the rhythm well',
        'Falls behind the rhythm',
        'Repeats a movement after it is shown',
        'Remembers the order of the phrase',
        'Mixes up the order of movements',
        'Dances with a partner confidently',
        'Keeps the back straight',
        'Likes the music and dances gladly',
        'Loud sound is upsetting',
        'Tires quickly, needs a pause',
        'Is preparing for the holiday dance',
      ],
    },
  },
} as const satisfies DisciplineDefinition;
