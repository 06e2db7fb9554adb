const shape = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** An ISO 8601 moment as a reader says it. */
export const said = (moment: string): string => shape.format(new Date(moment));
