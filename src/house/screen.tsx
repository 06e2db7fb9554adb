import { tidings } from '../telling/keeping.ts';
import { Bookmarks } from './bookmarks.tsx';
import { contentList } from './content-list.ts';
import { Contents } from './contents.tsx';
import { Credits } from './credits.tsx';
import { said } from './dates.ts';
import { descriptionOf } from './description.ts';
import type { Desk } from './desk.ts';
import type { House } from './house.tsx';
import { Menu } from './menu.tsx';
import { PaperCode } from './paper-code.tsx';
import { Picture } from './picture.tsx';
import { hand, save } from './saving.ts';
import type { ScreenName } from './screens.ts';
import { Settings } from './settings.tsx';
import { Shore } from './shore.tsx';
import { tellingPage } from './telling-page.ts';
import { Tellings } from './tellings.tsx';
import { YourTelling } from './your-telling.tsx';

interface Props {
  readonly screen: ScreenName;
  readonly desk: Desk;
  readonly house: House;
}

/** What is on the sheet. */
export function Screen({ screen, desk, house }: Props) {
  const telling = desk.telling();
  const say = (words: string) => house.say(words);
  const mark = () => void desk.bookmark().then(kept => say(tidings(kept) ?? 'This place is marked.'));
  const postcard = (of: 'picture' | 'shore') =>
    void desk.postcard(of).then(card => {
      if (card) hand('tideline-postcard.png', card);
      say(
        card
          ? 'The postcard is with your downloads.'
          : 'The picture can’t be drawn here, so there is no postcard.',
      );
    });
  const after = (act: () => void) => {
    act();
    house.refresh();
  };
  /** Leaves the sheet before the page changes under it, so that the focus ends on the page. */
  const leave = (act: () => void) => {
    house.shut();
    act();
  };
  switch (screen) {
    case 'menu':
      return (
        <Menu
          telling={telling !== undefined}
          onClose={() => house.shut()}
          onMark={mark}
          onOpen={name => house.open(name)}
        />
      );
    case 'settings':
      return (
        <Settings
          preferences={desk.preferences()}
          sample={desk.steps().at(-1)?.lines.at(-1)?.text}
          onPrefer={preferences => after(() => desk.prefer(preferences))}
          onSave={() => save(desk.settingsFile())}
          onTake={text => desk.takeSettings(text)}
          onSay={say}
        />
      );
    case 'bookmarks':
      return (
        <Bookmarks
          bookmarks={desk.bookmarks()}
          onMark={telling && mark}
          onOpen={bookmark => leave(() => desk.openBookmark(bookmark))}
          onRemove={bookmark => after(() => desk.unmark(bookmark))}
        />
      );
    case 'tellings':
      return (
        <Tellings
          tellings={desk.tellings()}
          open={telling}
          onBegin={on => leave(() => desk.begin(on))}
          onOpen={each => leave(() => desk.open(each))}
          onRemove={each => after(() => desk.remove(each))}
          onSave={() => save(desk.file())}
          onTake={text => desk.takeFile(text)}
          onCode={() => house.open('code')}
          onSay={say}
        />
      );
    case 'code':
      return (
        <PaperCode
          lines={telling ? desk.code() : []}
          onSave={text => save({ name: 'tideline-code.txt', text })}
          onTake={text => desk.takeCode(text)}
          onSay={say}
        />
      );
    case 'tideline':
      return (
        <Shore
          ledger={desk.ledger()}
          onShore={shown => desk.shore(shown)}
          onPostcard={() => postcard('shore')}
        />
      );
    case 'telling':
      return (
        <YourTelling
          steps={desk.steps()}
          onSave={() => {
            const begun = telling ? said(telling.begun) : '';
            save({ name: 'tideline-your-telling.html', text: tellingPage(desk.steps(), begun) });
          }}
        />
      );
    case 'picture':
      return <Picture description={descriptionOf(desk.tableau())} onPostcard={() => postcard('picture')} />;
    case 'contents':
      return <Contents hard={contentList(desk.contents())} />;
    case 'credits':
      return <Credits />;
  }
}
