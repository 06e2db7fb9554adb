/** The gain of so many decibels. */
export const gainOf = (decibels: number): number => 10 ** (decibels / 20);

/** The gain of a volume from 0 to 1: squared, so that the middle of a slider sounds like half. */
export const gainOfVolume = (volume: number): number => Math.min(1, Math.max(0, volume)) ** 2;
