/**
 * A picture, far to near. Each passage is a part of the painting that is shown by itself,
 * and may name the seam that decides its treatment.
 *
 * `drift` is how far a passage may move against the page with the pointer, in picture pixels.
 */
export interface PassageDesign {
  readonly description: string;
  readonly seam?: string;
  readonly drift: number;
  /** Where the pigment first touches the paper, as fractions of the picture's width and height. */
  readonly source: readonly [x: number, y: number];
  /** Where to look for it, as fractions too, when its outermost strokes reach across the picture. */
  readonly eye?: readonly [x: number, y: number];
}

export interface PictureDesign {
  /** The place, as a bookmark or a postcard names it. */
  readonly place: string;
  readonly description: string;
  /** The point that every crop keeps, as fractions of width and height. */
  readonly focus: readonly [x: number, y: number];
  readonly passages: Readonly<Record<string, PassageDesign>>;
}
