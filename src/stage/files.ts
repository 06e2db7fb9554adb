/** Where a passage lies in its picture, in picture pixels, and its files, relative to the folder of pictures. */
export interface PassageFile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly wash: string | null;
  readonly line: string | null;
  readonly body: string | null;
}

/** One painted picture; its passages lie far to near. */
export interface PictureFile {
  readonly width: number;
  readonly height: number;
  readonly passages: Readonly<Record<string, PassageFile>>;
}

/** What the painter has made: the manifest that lies beside the pictures. */
export interface PictureFiles {
  readonly paper: { readonly file: string; readonly width: number; readonly height: number };
  /** Periodic noise: red is slow, green is fine, blue is the height of the paper. */
  readonly grain: { readonly file: string; readonly size: number };
  readonly pictures: Readonly<Record<string, PictureFile>>;
}
