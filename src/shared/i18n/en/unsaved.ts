/** What is typed and not saved yet. */
export const unsaved = {
  unsaved: {
    mark: 'Not saved yet: {{names}}',
    discardTitle: 'Throw the changes away?',
    discard: 'Throw away',
    lockTitle: 'Lock without saving?',
    lockWhy: 'Not saved yet: {{names}}. It waits for you here as long as the app runs; nobody else sees it.',
    lock: 'Lock',
    stillHere: 'Waiting for you, not saved yet: {{names}}',
    lost: 'The PC locked itself. What had been typed and not saved is gone.',
    typedBefore: 'You typed this before; it is not saved yet.',
    quit: 'Not saved yet, and gone when you close: {{names}}.',
    inFile: 'family, consents or what is due',
    newChild: 'new child',
    newPerson: 'new member of staff',
    newRoom: 'new room',
  },
} as const;
