/** A stream of chance that is the same every time, so that a recording can be made again. */
export interface Random {
  /** 0 to 1. */
  (): number;
  range(low: number, high: number): number;
  /** Even to the ear: every octave or doubling between the two is as likely as the next. */
  ratio(low: number, high: number): number;
  /** Bell-shaped round 0, standard deviation 1. */
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
  const range = (low: number, high: number) => low + (high - low) * next();
  return Object.assign(next, {
    range,
    ratio: (low: number, high: number) => Math.exp(range(Math.log(low), Math.log(high))),
    gauss: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T,
    chance: (probability: number) => next() < probability,
  });
};

/** A seed from a name, so that every recording has its own chance and keeps it when others change. */
export const seedOf = (name: string): number => {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  return hash >>> 8;
};
