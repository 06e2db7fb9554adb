import type { Box } from './box.ts';
import { crop, margin, type Size } from './crop.ts';

/** A point of a picture, as fractions of its width and height. */
export type Focus = readonly [x: number, y: number];

/** A passage as far as looking goes: its box, and where to look if that is not at the whole of it. */
export interface Sight extends Box {
  readonly eye?: Focus | undefined;
}

/** So much of the window is left free at each side of what is looked at. */
const comfort = 0.1;
/** What has no bounds of its own is given so much of the window. */
const glance = 0.3;

/**
 * Where the crop wants its focus: as near the picture's own as leaves what was told last well in view,
 * and what was told before it too, if both can be. What is larger than the window does not move it.
 */
export function gaze(picture: Size, view: Size, own: Focus, told: readonly Sight[]): Focus {
  const { x, y, width, height } = crop(picture, view, own);
  const across = told.map(one => ({ from: one.x, length: one.width, eye: one.eye?.[0] }));
  const down = told.map(one => ({ from: one.y, length: one.height, eye: one.eye?.[1] }));
  return [
    (start(x, width, picture.width, across) + width / 2) / picture.width,
    (start(y, height, picture.height, down) + height / 2) / picture.height,
  ];
}

/** One side of a passage's box. */
interface Side {
  readonly from: number;
  readonly length: number;
  readonly eye: number | undefined;
}

/** Where a window may start. */
type Range = readonly [least: number, most: number];

/** Where the window starts, along one side of the picture: as near `own` as what it should show allows. */
function start(own: number, shown: number, whole: number, told: readonly Side[]): number {
  const ends: Range = [margin, whole - margin - shown];
  const ranges = told.flatMap(side => {
    const seen = side.eye === undefined && side.length <= shown ? side : glimpse(side, shown, whole);
    return seen ? [startsFor(seen, shown, ends)] : [];
  });
  const last = ranges.at(-1);
  if (!last) return own;
  const before = ranges.at(-2) ?? last;
  const both: Range = [Math.max(last[0], before[0]), Math.min(last[1], before[1])];
  return clamp(own, both[0] <= both[1] ? both : last);
}

/** All the starts of a window that show a side with room about it; without enough room there is one, its middle. */
function startsFor({ from, length }: Pick<Side, 'from' | 'length'>, shown: number, ends: Range): Range {
  const free = Math.min(comfort * shown, (shown - length) / 2);
  return [clamp(from + length + free - shown, ends), clamp(from - free, ends)];
}

function glimpse({ eye }: Side, shown: number, whole: number): Pick<Side, 'from' | 'length'> | undefined {
  const length = glance * shown;
  return eye === undefined ? undefined : { from: eye * whole - length / 2, length };
}

const clamp = (value: number, [least, most]: Range): number => Math.min(Math.max(value, least), most);
