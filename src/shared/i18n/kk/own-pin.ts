/** PINs that somebody else set, and the own one that is chosen then. */
export const ownPin = {
  ownPin: {
    title: 'Өз PIN-іңізді таңдаңыз',
    why: '{{name}}, бұл PIN-ді сізге басқа адам қойған. Тек өзіңіз білетінін таңдаңыз.',
    own: 'Өз PIN-і',
    hint: 'Кемінде {{digits}} цифр.',
    again: 'Өз PIN-і тағы бір рет',
    same: 'Берілгеннен басқасын таңдаңыз.',
    save: 'Сақтап кіру',
    give: 'Жаңа PIN',
    giveTitle: '{{name}} үшін жаңа PIN керек пе?',
    giveWhy:
      'Ескі PIN енді жарамайды. Жаңасы бір рет көрсетіледі; келесі кіргенде адам өзінікін таңдайды. Бұл журналға жазылады.',
    once: 'Оны адамға қазір айтыңыз: қайта көрсетілмейді. Келесі кіргенде өз PIN-і таңдалады.',
    told: 'Айттым',
  },
} as const;
