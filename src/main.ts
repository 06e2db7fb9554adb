import './reader/reader.css';
import './house/house.css';
import storyUrl from '../story/main.ink';
import { clock } from './clock.ts';
import { createDesk } from './desk.ts';
import { apply, moves } from './house/apply.ts';
import type { Desk } from './house/desk.ts';
import { createHouse, type House } from './house/house.tsx';
import { leave, titlePage } from './house/title.ts';
import { createReader } from './reader/reader.tsx';
import { openShelf } from './shelf/browser-shelf.ts';
import { Evening } from './show/evening.ts';
import type { Postcard } from './show/postcard.ts';
import { StageManager } from './show/stage-manager.ts';
import type { SoundDepartment } from './sound/sound.ts';
import type { PictureStage } from './stage/stage.ts';
import type { CompiledStory } from './story/compiled.ts';
import { Teller } from './story/teller.ts';
import type { Preferences } from './telling/preferences.ts';
import { thumbnail } from './thumbnail.ts';

const now = (): string => new Date().toISOString();
const newId = (): string =>
  crypto.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
};

const shelf = openShelf(() => window.localStorage, newId);
apply(shelf.preferences(), document.documentElement);

const story = await fetchStory().catch((reason: unknown) => {
  const soon = find('#title .soon');
  soon.setAttribute('role', 'alert');
  soon.textContent = 'The story could not be fetched. Look to your connection, then load the page again.';
  throw reason;
});
const teller = new Teller(story);
let house: House | undefined;
let hearing: Promise<SoundDepartment> | undefined;
let raising: Promise<PictureStage> | undefined;

const say = (words: string): void => house?.say(words);
const reader = createReader(find('#page'), {
  ...shelf.preferences(),
  ending: [
    { words: 'The tideline', act: () => house?.open('tideline') },
    { words: 'Your telling', act: () => house?.open('telling') },
    { words: 'Tell it again', act: () => desk.begin() },
  ],
});
const around = { teller, shelf, now, newId, say, report: (fault: unknown) => console.error(fault) };
const evening = new Evening(around, keep => new StageManager(teller, story.needs, { reader, clock }, keep));
const desk: Desk = createDesk({
  shelf,
  story,
  evening,
  now,
  newId,
  say,
  view: async () => thumbnail(await (await raising)?.snapshot()),
  print,
  enter() {
    house?.shut();
    leave(find('#title'));
    void furnish();
  },
  apply: follow,
});
house = createHouse(find('#house'), desk);

const [last] = shelf.tellings();
const beginning = await titlePage(find('#title'), {
  begun: last !== undefined,
  onOpen: screen => house?.open(screen),
});
if (beginning === 'go on' && last) desk.open(last);
else desk.begin();

async function fetchStory(): Promise<CompiledStory> {
  const answer = await fetch(storyUrl);
  if (!answer.ok) throw new Error(`the story could not be fetched: ${answer.status}`);
  return answer.json();
}

/** Sound and pictures come once the words are on the page; what can't be had is left out. */
async function furnish(): Promise<void> {
  await Promise.allSettled([hear(), see()]);
  keepForOffline();
}

/** Kept whole for reading offline on a web host of its own; in somebody's frame it is not ours to keep. */
function keepForOffline(): void {
  if (!import.meta.env.PROD || window.top !== window) return;
  try {
    navigator.serviceWorker.register('./sw.js').catch(() => undefined);
  } catch {
    // Where workers are not allowed, even their name is not.
  }
}

async function hear(): Promise<void> {
  hearing ??= listen();
  await hearing;
}

async function listen(): Promise<SoundDepartment> {
  const [{ createSound }, { recordingFiles }] = await Promise.all([
    import('./sound/sound.ts'),
    import('./recording-files.ts'),
  ]);
  const caption = (text: string): void => {
    if (desk.preferences().captions) house?.caption(text);
  };
  const sound = createSound({ files: recordingFiles, volumes: desk.preferences(), caption });
  sound.unlock();
  evening.manager.enter({ sound });
  return sound;
}

/** Brings the stage, or takes it away, as the preferences are by then. */
async function see(): Promise<void> {
  const { pictures } = desk.preferences();
  if (!pictures) {
    evening.manager.leave('stage');
    (await raising)?.destroy();
    raising = undefined;
    return;
  }
  raising ??= raise();
  await raising;
}

async function raise(): Promise<PictureStage> {
  const [{ createStage }, { pictureFiles }] = await Promise.all([
    import('./stage/stage.ts'),
    import('./picture-files.ts'),
  ]);
  const motion = moves(desk.preferences());
  const stage = await createStage({
    host: find('#stage'),
    files: pictureFiles,
    url: pictureFiles.url,
    motion,
  });
  evening.manager.enter({ stage });
  return stage;
}

/** What it takes to paint and print is fetched when somebody wants a postcard. */
async function print(postcard: Postcard): Promise<Blob | undefined> {
  const [{ paintWhole }, { printPostcard }, { pictureFiles }] = await Promise.all([
    import('./stage/whole.ts'),
    import('./postcard.ts'),
    import('./picture-files.ts'),
  ]);
  const source = { files: pictureFiles, url: pictureFiles.url };
  const painted = await paintWhole(postcard.tableau, postcard.ledger, source);
  return painted && printPostcard(painted, postcard, getComputedStyle(find('#page')).fontFamily);
}

/** Everything that goes by the preferences, goes by them. */
function follow(preferences: Preferences): void {
  apply(preferences, document.documentElement);
  reader.follow(preferences);
  void hearing?.then(sound => sound.volumes(preferences));
  void raising?.then(stage => stage.setMotion(moves(preferences)));
  if (evening.telling) void see();
}

if (import.meta.hot) {
  // The telling is on the shelf: the changed story tells it again by its words.
  import.meta.hot.accept('../story/main.ink', () => {
    if (evening.telling) location.hash = '#go-on';
    location.reload();
  });
}
