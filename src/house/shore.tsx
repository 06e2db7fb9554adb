import { useLayoutEffect } from 'preact/hooks';
import type { Ledger } from '../story/ledger.ts';
import { PostcardButton } from './postcard-button.tsx';
import { type Found, shoreList } from './shore-list.ts';

interface Props {
  readonly ledger: Ledger;
  readonly onShore: (shown: boolean) => void;
  readonly onPostcard: () => void;
}

/** What has been left along the tideline. The shore itself is drawn behind, where the picture stands. */
export function Shore({ ledger, onShore, onPostcard }: Props) {
  // It is drawn for as long as the screen is open.
  useLayoutEffect(() => {
    onShore(true);
    return () => onShore(false);
  }, []);
  const list = shoreList(ledger);
  if (list.length === 0) return <p class="quiet">Nothing yet. What she tells is left here.</p>;
  return (
    <>
      <ul class="shore">
        {list.map(found => (
          <li key={found.memory}>
            <OnShore found={found} />
          </li>
        ))}
      </ul>
      <PostcardButton onPostcard={onPostcard} />
    </>
  );
}

function OnShore({ found }: { readonly found: Found }) {
  switch (found.kind) {
    case 'gap':
      return (
        <p class="gap">
          (nothing now but a ring of damp, from {found.from})<Before words={found.before} />
        </p>
      );
    case 'underdrawn':
      return (
        <p class="gap">
          {found.object}
          <Before words={found.before} />
        </p>
      );
    case 'keepsake':
      return (
        <>
          <p>
            <strong>{found.object}</strong>
            {found.drawn && <small>{found.drawn}</small>}
            <Before words={found.before} />
          </p>
          {found.labels.map((words, at) => (
            <p key={words} class={at === 0 ? 'label' : 'label beside'}>
              {at > 0 && <small>and beside it, later: </small>}
              <q>{words}</q>
            </p>
          ))}
        </>
      );
  }
}

/** How it lay there when the story was last told. */
function Before({ words }: { readonly words: string | undefined }) {
  return words ? <small class="before">{words}</small> : null;
}
