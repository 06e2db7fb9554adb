import type { Pigment } from './pigment.ts';

/** The paint of one passage, as optical density: wash in three colours, line in grey, and what it hides. */
export class Planes {
  readonly wash: readonly [Float32Array, Float32Array, Float32Array];
  readonly line: Float32Array;
  readonly body: Float32Array;

  constructor(pixels: number) {
    this.wash = [new Float32Array(pixels), new Float32Array(pixels), new Float32Array(pixels)];
    this.line = new Float32Array(pixels);
    this.body = new Float32Array(pixels);
  }

  add(at: number, strength: number, { density }: Pigment): void {
    const [r, g, b] = this.wash;
    r[at] = (r[at] as number) + strength * density[0];
    g[at] = (g[at] as number) + strength * density[1];
    b[at] = (b[at] as number) + strength * density[2];
  }

  /** Takes away a share of the wash. */
  thin(at: number, share: number): void {
    for (const plane of this.wash) plane[at] = (plane[at] as number) * (1 - share);
  }

  /** Takes away a share of wash and line, back to white. */
  knock(at: number, share: number): void {
    this.thin(at, share);
    this.line[at] = (this.line[at] as number) * (1 - share);
  }

  hide(at: number, share: number): void {
    if (share > (this.body[at] as number)) this.body[at] = share;
  }

  draw(at: number, strength: number): void {
    this.line[at] = (this.line[at] as number) + strength;
  }
}
