import { Corner } from './corner.tsx';
import type { Desk } from './desk.ts';
import type { House } from './house.tsx';
import { Screen } from './screen.tsx';
import type { ScreenName } from './screens.ts';
import { Sheet } from './sheet.tsx';

interface Props {
  readonly desk: Desk;
  readonly house: House;
  readonly open: ScreenName | undefined;
  readonly said: string;
  readonly heard: string;
}

/** What is always there, and the sheet that is open. */
export function Rooms({ desk, house, open, said, heard }: Props) {
  const preferences = desk.preferences();
  const prefer = (muted: boolean) => {
    desk.prefer({ ...preferences, muted });
    house.refresh();
  };
  return (
    <>
      <Corner muted={preferences.muted} onMute={prefer} onMenu={() => house.open('menu')} />
      <div class="status" role="status" aria-atomic="false">
        {!open && said && <p class="said">{said}</p>}
        {heard && <p class="heard">{heard}</p>}
      </div>
      {open && (
        <Sheet screen={open} said={said} onMenu={() => house.open('menu')} onClose={() => house.shut()}>
          <Screen screen={open} desk={desk} house={house} />
        </Sheet>
      )}
    </>
  );
}
