/** PINs that somebody else set, and the own one that is chosen then. */
export const ownPin = {
  ownPin: {
    title: 'Choose your own PIN',
    why: '{{name}}, this PIN was set for you by somebody else. Choose one that only you know.',
    own: 'Own PIN',
    hint: 'At least {{digits}} digits.',
    again: 'Own PIN again',
    same: 'Choose another one than the one you were given.',
    save: 'Save and come in',
    give: 'New PIN',
    giveTitle: 'A new PIN for {{name}}?',
    giveWhy:
      'The old PIN no longer works. The new one is told once; the person chooses an own one at the next sign-in. It is on record.',
    once: 'Tell it to the person now: it is not shown again. At the next sign-in an own PIN is chosen.',
    told: 'I have told it',
  },
} as const;
