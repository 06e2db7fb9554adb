/**
 * sin x · w₁ + sin 2x · w₂ + … : a tone of so many harmonics by their weights. The recurrence for sines
 * needs only one sine and one cosine, however many harmonics there are.
 */
export const harmonics = (x: number, weights: readonly number[], count = weights.length): number => {
  const twice = 2 * Math.cos(x);
  let before = 0;
  let here = Math.sin(x);
  let sum = 0;
  for (let k = 0; k < count; k++) {
    sum += here * (weights[k] as number);
    const next = twice * here - before;
    before = here;
    here = next;
  }
  return sum;
};

/** Harmonics that fall as a power of their number: 2 is a flute, 0.5 a crow. */
export const falling = (count: number, fall: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => (k + 1) ** -fall);
