import { picture } from '../engine/picture.ts';
import { paintBack, paintKathy } from './empty/beyond.ts';
import { paintFloor } from './empty/floor.ts';
import { paintPaper } from './empty/paper.ts';
import { paintFriends } from './empty/people.ts';
import { paintRoom } from './empty/walls.ts';
import { paintWindow } from './empty/window.ts';

/** The wind goes across the room from the broken window, under the paper, and towards the girl who has the back bedroom. */
export const empty = picture('empty', {
  back: paintBack,
  kathy: paintKathy,
  room: paintRoom,
  window: paintWindow,
  boards: paintFloor,
  paper: paintPaper,
  friends: paintFriends,
});
