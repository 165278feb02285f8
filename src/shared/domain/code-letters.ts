/** Letters and digits that cannot be taken for each other on paper. 31 of them: a prime, so that one can reckon with them. */
export const codeLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
