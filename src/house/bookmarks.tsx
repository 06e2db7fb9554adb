import type { Bookmark } from '../telling/telling.ts';
import { said } from './dates.ts';
import { Removal } from './removal.tsx';

interface Props {
  readonly bookmarks: readonly Bookmark[];
  /** Undefined where there is no place to mark yet. */
  readonly onMark: (() => void) | undefined;
  readonly onOpen: (bookmark: Bookmark) => void;
  readonly onRemove: (bookmark: Bookmark) => void;
}

export function Bookmarks({ bookmarks, onMark, onOpen, onRemove }: Props) {
  return (
    <>
      {onMark && (
        <div class="row">
          <button type="button" onClick={onMark}>
            Mark this place
          </button>
        </div>
      )}
      {bookmarks.length === 0 && <p class="quiet">No place is marked yet.</p>}
      <ul class="kept">
        {bookmarks.map(bookmark => (
          <li key={bookmark.id}>
            <button type="button" class="entry" onClick={() => onOpen(bookmark)}>
              {bookmark.view && <img src={bookmark.view} alt="" width={100} height={60} />}
              {bookmark.place && <strong>{bookmark.place}</strong>}
              <q>{bookmark.words}</q>
              <small>{said(bookmark.made)}</small>
            </button>
            <Removal
              what={`the bookmark ${bookmark.place && `at ${bookmark.place}, `}${said(bookmark.made)}`}
              onRemove={() => onRemove(bookmark)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
