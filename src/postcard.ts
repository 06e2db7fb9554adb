import type { Postcard } from './show/postcard.ts';
import { paperColour } from './stage/mount.ts';

/** In pixels. */
const card = { width: 1500, height: 1100, margin: 54 } as const;
const picture = { width: card.width - 2 * card.margin, height: (card.width - 2 * card.margin) * (9 / 16) };
const colours = { ink: '#2a2524', pencil: '#6d645c' } as const;
/** Sizes of her words, the largest that fits being taken, and how many lines of them there is room for. */
const sizes = [42, 38, 34, 30, 26] as const;
const mostLines = 3;
const leading = 1.35;

/** A card with the picture, her line under it and the place, as PNG; nothing where it can't be made. */
export async function printPostcard(
  painted: Blob,
  { words, place }: Postcard,
  face: string,
): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(painted);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: card.width, height: card.height });
  const c = canvas.getContext('2d');
  if (!c) return undefined;
  const { margin } = card;
  c.fillStyle = paperColour;
  c.fillRect(0, 0, card.width, card.height);
  c.drawImage(bitmap, margin, margin, picture.width, picture.height);
  bitmap.close();
  const lettering = (size: number, slant = ''): string => `${slant} ${size}px ${face}`;
  const set = sizes.map(size => {
    c.font = lettering(size);
    return { size, lines: wrap(words, picture.width, line => c.measureText(line).width) };
  });
  const { size, lines } = set.find(one => one.lines.length <= mostLines) ?? {
    size: sizes[sizes.length - 1] as number,
    lines: set.at(-1)?.lines ?? [],
  };
  c.fillStyle = colours.ink;
  c.font = lettering(size);
  const top = margin + picture.height + size * 1.5;
  for (const [i, line] of lines.entries()) c.fillText(line, margin, top + i * size * leading);
  c.fillStyle = colours.pencil;
  c.font = lettering(24, 'italic');
  c.fillText(place, margin, card.height - margin * 0.7);
  c.textAlign = 'right';
  c.fillText('Tideline', card.width - margin, card.height - margin * 0.7);
  return new Promise(resolve => canvas.toBlob(blob => resolve(blob ?? undefined)));
}

/** Words in lines no wider than there is room. */
function wrap(words: string, room: number, widthOf: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
