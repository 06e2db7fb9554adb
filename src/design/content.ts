/** What may be hard to read, as a choice that goes round it names it and as the reader is told of it. */
export const contents = {
  death: 'death',
  medical: 'medical harm',
  bullying: 'bullying',
  sex: 'sex',
} as const;

export type ContentName = keyof typeof contents;
