/** From a beat on, so many beats a minute. */
export interface Pace {
  readonly beat: number;
  readonly perMinute: number;
}

export type Tempo = readonly [Pace, ...Pace[]];

export const steady = (perMinute: number): Tempo => [{ beat: 0, perMinute }];

/** The second at which a beat falls. */
export const secondOf =
  (tempo: Tempo) =>
  (beat: number): number => {
    let second = 0;
    tempo.forEach(({ beat: from, perMinute }, i) => {
      const to = Math.min(beat, tempo[i + 1]?.beat ?? beat);
      if (to > from) second += ((to - from) * 60) / perMinute;
    });
    return second;
  };
