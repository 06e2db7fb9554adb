/** In pixels: wide enough to know a picture by, small enough to keep beside words. */
const size = { width: 200, height: 120 } as const;
const quality = 0.6;

/** A small copy of an image, covering its frame, as a data: address; nothing where it can't be made. */
export async function thumbnail(image: Blob | undefined): Promise<string | undefined> {
  if (!image) return undefined;
  try {
    const bitmap = await createImageBitmap(image);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const scale = Math.max(size.width / bitmap.width, size.height / bitmap.height);
    const [width, height] = [bitmap.width * scale, bitmap.height * scale];
    canvas
      .getContext('2d')
      ?.drawImage(bitmap, (size.width - width) / 2, (size.height - height) / 2, width, height);
    bitmap.close();
    return canvas.toDataURL('image/webp', quality);
  } catch {
    return undefined;
  }
}
