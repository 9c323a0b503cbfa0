// The recommendation that the levels and the five dimensions come from; a name, the same in every language.
export const STANDARD = 'ITU-T Y.4904';
