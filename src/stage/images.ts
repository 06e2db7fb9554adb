/** The images of one passage, as stored; what it has not, it does without. */
export interface PassageImages {
  readonly wash: ImageBitmap | undefined;
  readonly line: ImageBitmap | undefined;
  readonly body: ImageBitmap | undefined;
}

/**
 * Fetches and decodes an image, at half its size when asked.
 * By way of a blob, never an <img>: from an opaque origin that would taint the canvas.
 * @throws when it cannot be had.
 */
export async function fetchImage(url: string, half: boolean, signal: AbortSignal): Promise<ImageBitmap> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const whole = await createImageBitmap(await answer.blob(), { colorSpaceConversion: 'none' });
  if (!half || whole.width < 2 || whole.height < 2) return whole;
  const size = { resizeWidth: whole.width >> 1, resizeHeight: whole.height >> 1 };
  const small = await createImageBitmap(whole, { ...size, resizeQuality: 'medium' });
  whole.close();
  return small;
}

/** A canvas of its own to draw on. @throws when there is none to be had. */
export function drawing(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to be had');
  return context;
}

/** Line and body in one image: red holds the line, green the body. */
export function packMarks({ line, body }: PassageImages): HTMLCanvasElement {
  const { width, height } = line ?? body ?? { width: 1, height: 1 };
  const context = drawing(width, height);
  context.fillStyle = line ? '#000' : '#f00';
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'lighter';
  for (const [image, channel] of [
    [line, '#f00'],
    [body, '#0f0'],
  ] as const) {
    if (!image) continue;
    const one = drawing(width, height);
    one.drawImage(image, 0, 0, width, height);
    one.globalCompositeOperation = 'multiply';
    one.fillStyle = channel;
    one.fillRect(0, 0, width, height);
    context.drawImage(one.canvas, 0, 0);
  }
  return context.canvas;
}
