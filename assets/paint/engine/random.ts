/** A stream of chance that is the same every time, so that a picture can be painted again. */
export interface Random {
  /** 0 to 1. */
  (): number;
  range(low: number, high: number): number;
  /** Both ends included. */
  int(low: number, high: number): number;
  /** Bell-shaped round 0, standard deviation about 1. */
  gauss(): number;
  pick<T>(from: readonly T[]): T;
  chance(probability: number): boolean;
}

const golden = 2654435761;

export const random = (seed: number): Random => {
  let state = Math.imul(seed | 0, golden) >>> 0 || 1;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    range: (low: number, high: number) => low + (high - low) * next(),
    int: (low: number, high: number) => Math.floor(low + (high - low + 1) * next()),
    gauss: () => {
      let sum = 0;
      for (let i = 0; i < 6; i++) sum += next();
      return (sum - 3) / Math.SQRT1_2;
    },
    pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T,
    chance: (probability: number) => next() < probability,
  });
};

/** A seed from words, so that every passage has its own chance and keeps it when others change. */
export const seedOf = (words: string): number => {
  let hash = 2166136261;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 16777619);
  return hash >>> 8;
};
