import { picture } from '../engine/picture.ts';
import { paintDoor } from './office/door.ts';
import { paintLucy, paintPages } from './office/near.ts';
import { paintRoom } from './office/room.ts';
import { paintYard } from './office/yard.ts';

/** What Tommy saw through the glass, and where he brought it. */
export const office = picture('office', {
  yard: paintYard,
  room: paintRoom,
  door: paintDoor,
  pages: paintPages,
  lucy: paintLucy,
});
