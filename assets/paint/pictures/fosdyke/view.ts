import { surface } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import { camera, type Place, roomOf, stand, windowIn } from '../../engine/room.ts';

export const seen = camera({ eye: [0, 1.52, 0], centre: [900, 292], depth: 950 });
export const room = roomOf(seen, { left: -1.6, right: 2.4, back: 5.6, height: 3 });

/** The corridor's wall, and the door in it: x from and to, and its height. */
export const partition = 2.62;
export const door = { from: -0.4, to: 0.95, high: 2.12 } as const;
export const corridorWall = surface(seen, [0, 0, partition], [1, 0, 0], [0, 1, 0], [0, 0, 1]);
/** What of the room is seen from the corridor. */
export const doorway = corridorWall.outline([door.from, 0, door.to, door.high]);

/** The bed across the room: its head to the left. */
export const bed = { head: -0.52, foot: 1.5, near: 3.2, far: 4.1, high: 0.62 } as const;
export const bedside = stand(seen, [0, 0, 0]);
export const onBed = (x: number, z: number, up = 0): Place => [x, bed.high + up, z];

/** Low, from the window towards us: it gets under the bed and out of the door. */
export const sun: Place = [-0.32, -0.6, -1];
export const sash = windowIn(room.back, {
  area: [0.6, 0.72, 1.66, 2.72],
  reveal: 0.24,
  frame: 0.06,
  bar: 0.035,
  level: [0.47],
  upright: [0.5],
});

export const slow = noise('soft', 240, 41);
export const middle = noise('soft', 110, 42);
export const fine = noise('soft', 40, 43);
