import { type ScreenName, screens } from './screens.ts';

interface Props {
  /** Whether a story is being told. */
  readonly telling: boolean;
  readonly onClose: () => void;
  readonly onMark: () => void;
  readonly onOpen: (screen: ScreenName) => void;
}

const always: readonly ScreenName[] = ['bookmarks', 'tellings', 'settings', 'contents', 'credits'];
const whileTelling: readonly ScreenName[] = [
  'tideline',
  'bookmarks',
  'telling',
  'tellings',
  'picture',
  'settings',
  'contents',
  'credits',
];

export function Menu({ telling, onClose, onMark, onOpen }: Props) {
  return (
    <ul class="menu">
      {telling && (
        <>
          <li>
            <button type="button" onClick={onClose}>
              Go on reading
            </button>
          </li>
          <li>
            <button type="button" onClick={onMark}>
              Mark this place
            </button>
          </li>
        </>
      )}
      {(telling ? whileTelling : always).map(screen => (
        <li key={screen}>
          <button type="button" onClick={() => onOpen(screen)}>
            {screens[screen]}
          </button>
        </li>
      ))}
    </ul>
  );
}
