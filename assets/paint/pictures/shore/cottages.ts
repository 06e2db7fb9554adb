import type { PaintPassage } from '../../engine/picture.ts';
import { blanket } from './blanket.ts';
import { boot } from './boot.ts';
import { carbonCopy, drawnCreature } from './leafAndCopy.ts';
import { sugarPacket, ticket } from './packetAndTicket.ts';
import { paperback } from './paperback.ts';
import { key, pencil } from './pencilAndKey.ts';
import { secondCassette, shell } from './shellAndCase.ts';
import { timetable, tornPage } from './tornAndFolded.ts';

/** What the memories of the Cottages leave on the tideline. */
export const cottages = {
  'carbon-copy': carbonCopy,
  key,
  'snapped-pencil': pencil,
  creature: drawnCreature,
  shell,
  'second-cassette': secondCassette,
  ticket,
  'sugar-packet': sugarPacket,
  timetable,
  'torn-page': tornPage,
  blanket,
  paperback,
  boot,
} as const satisfies Record<string, PaintPassage>;
