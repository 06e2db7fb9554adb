/** The part of a picture that the stage shows, in picture pixels, and how large it is drawn. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the view for each picture pixel. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Passages drift: this much at each edge is never shown, so that no edge ever is. */
export const margin = 8;

/** Covers the view with the picture, as near to centred on the focus as the picture reaches. */
export function crop(picture: Size, view: Size, focus: readonly [x: number, y: number]): Crop {
  const room = { width: picture.width - 2 * margin, height: picture.height - 2 * margin };
  const scale = Math.max(view.width / room.width, view.height / room.height);
  const width = view.width / scale;
  const height = view.height / scale;
  const start = (focal: number, shown: number, whole: number): number =>
    Math.min(Math.max(focal - shown / 2, margin), whole - margin - shown);
  return {
    x: start(focus[0] * picture.width, width, picture.width),
    y: start(focus[1] * picture.height, height, picture.height),
    width,
    height,
    scale,
  };
}
