/** Crockford's base32: no I, L, O or U, so that nothing written by hand is taken for something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters as they are meant, in capitals; a character that can't be meant stays as it is. */
export const meant = (text: string): string =>
  text.toUpperCase().replaceAll('O', '0').replaceAll('I', '1').replaceAll('L', '1');

/** 0 to 31, or -1 when it is no letter of ours. */
export const worth = (letter: string): number => (letter.length === 1 ? alphabet.indexOf(letter) : -1);

export function lettersOf(number: bigint, least: number): string {
  let letters = '';
  for (let rest = number; rest > 0n; rest /= 32n) letters = (alphabet[Number(rest % 32n)] ?? '') + letters;
  return letters.padStart(least, '0');
}

export const numberOf = (letters: string): bigint =>
  [...letters].reduce((number, letter) => number * 32n + BigInt(worth(letter)), 0n);

/**
 * The letter that closes a line standing in the given seat, 0 to 31. It is a sum over the field of 32 elements in
 * which every place weighs differently: one wrong letter, or two that have changed places, always show, and whatever a
 * line says, it closes rightly in one seat only.
 */
export function closing(letters: string, seat: number): string {
  let sum = seat;
  for (const letter of letters) sum = double(sum) ^ worth(letter);
  return alphabet[double(sum)] ?? '';
}

/** Multiplies by x, modulo x⁵ + x² + 1. */
const double = (element: number): number => (element & 16 ? (element << 1) ^ 0b100101 : element << 1);

/** Four letters that depend on all the others: 20 bits, by Fowler, Noll and Vo's hash. */
export function seal(letters: string): string {
  let hash = 0x811c9dc5;
  for (const letter of letters) hash = Math.imul(hash ^ worth(letter), 0x01000193) >>> 0;
  return lettersOf(BigInt((hash >>> 20) ^ (hash & 0xfffff)), 4);
}
