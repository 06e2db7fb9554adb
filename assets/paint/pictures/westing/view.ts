import { noise } from '../../engine/noise.ts';
import { polygons } from '../../engine/outline.ts';
import { camera, type Place, roomOf, sunThrough, windowIn } from '../../engine/room.ts';

/** From a chair that has let one right down, turned to the windows. */
export const seen = camera({ eye: [0, 1.25, 0], centre: [560, 496], depth: 900, turn: -0.3 });
export const room = roomOf(seen, { left: -2.6, right: 4.6, back: 7, height: 3.5 });
const sash = { reveal: 0.3, frame: 0.07, bar: 0.035, level: [0.52], upright: [0.5] } as const;
export const windows = [
  windowIn(room.left, { area: [2.55, 0.42, 3.85, 3.05], ...sash }),
  windowIn(room.left, { area: [4.6, 0.42, 6.05, 3.05], ...sash }),
] as const;
export const openings = polygons(windows.map(w => w.opening));
export const panes = polygons(windows.map(w => w.glass));

export const door = { from: 2.85, to: 3.72, high: 2.15 } as const;
export const stoodAt = (place: Place, metres: number) => ({
  at: seen.project(place),
  height: seen.sizeAt(place) * metres,
});

/** The last of the sun, low over the water: how far it goes for a metre into the room. */
const sun: Place = [1, -0.2, 0.4];
const onFloor = sunThrough(windows, sun, room.floor);
const onWall = sunThrough(windows, sun, room.back);

/** 0..1: where it lies, aslant over the floor and then up the far wall. */
export const sunlit = (x: number, y: number): number =>
  room.back.of(x, y)[1] > 0 ? onWall(x, y) : onFloor(x, y);

export const slow = noise('soft', 240, 71);
export const middle = noise('soft', 110, 72);
export const fine = noise('soft', 40, 73);
