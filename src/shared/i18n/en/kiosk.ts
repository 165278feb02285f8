/** Pages that main shows by itself, where there is no app to show. */
export const kiosk = {
  kiosk: {
    title: 'Kabinet cannot go on',
    why: 'The program stopped several times in a row. Everything that was saved is safe on this PC.',
    again: 'Try again',
    againHint: 'Starts once more and comes back to where you were.',
    plain: 'Start at the doors',
    plainHint: 'Starts with what is there: not where you were, and without copies or checks in the background.',
    quit: 'Close Kabinet',
    quitHint: 'If it stops again, switch the PC off and on, then tell whoever looks after it.',
    inUseTitle: 'These data are in use already',
    inUse:
      'Kabinet is open on the same data folder: by another user of this PC, or on another PC. Close it there first, then try again.',
    policyTitle: 'The policy of this PC cannot be read',
    policy: 'Kabinet follows the stricter rules until it is put right. File: {{file}}. What is wrong: {{problem}}.',
  },
};
