export interface Pigment {
  /** Optical density of one full-strength wash, for red, green and blue. */
  readonly density: readonly [number, number, number];
  /** How much it settles into the hollows of the paper, 0..1. */
  readonly grain: number;
}

const pigment = (colour: string, grain: number): Pigment => {
  const channel = (at: number): number =>
    -Math.log(Math.max(Number.parseInt(colour.slice(at, at + 2), 16) / 255, 0.004));
  return { density: [channel(1), channel(3), channel(5)], grain };
};

/** Each colour is the look of one full-strength wash on white; dilute it with density. */
export const pigments = {
  bone: pigment('#efe6d2', 0.1),
  straw: pigment('#dcc48a', 0.2),
  ochre: pigment('#c9a35c', 0.35),
  sienna: pigment('#b98546', 0.4),
  rust: pigment('#a8623f', 0.5),
  rose: pigment('#c99a92', 0.3),
  /** Kathy's colour, and nobody else's. */
  madder: pigment('#a8696a', 0.3),
  sage: pigment('#8a9a78', 0.45),
  olive: pigment('#6f7347', 0.5),
  moss: pigment('#565f45', 0.6),
  blue: pigment('#7f9bb0', 0.6),
  slate: pigment('#5f7180', 0.8),
  payne: pigment('#3f4a57', 0.5),
  violet: pigment('#7d7487', 0.8),
  umber: pigment('#5b4636', 0.8),
  sepia: pigment('#3a2d25', 0.5),
} as const satisfies Record<string, Pigment>;
