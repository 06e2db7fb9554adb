import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ScreenName, screens } from './screens.ts';

interface Props {
  readonly screen: ScreenName;
  /** The last thing said while it is open. */
  readonly said: string;
  readonly children: ComponentChildren;
  readonly onMenu: () => void;
  readonly onClose: () => void;
}

/** One sheet laid over the page. The dialog is the browser's own, so Escape, focus and reading order are too. */
export function Sheet({ screen, said, children, onMenu, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // Every screen is read from its head.
  useLayoutEffect(() => {
    heading.current?.focus();
    dialog.current?.scrollTo(0, 0);
  }, [screen]);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      data-screen={screen}
      aria-labelledby="sheet-head"
      // The browser tells of its own closing late, when another sheet may lie here: that one is not meant.
      onClose={event => event.currentTarget === dialog.current && !dialog.current.open && onClose()}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      // Pressing beside the sheet shuts it, where the browser knows how.
      {...{ closedby: 'any' }}
    >
      <div class="paper">
        <header>
          {screen !== 'menu' && (
            <button type="button" class="to-menu" onClick={onMenu}>
              Menu
            </button>
          )}
          <button type="button" class="close" onClick={onClose}>
            Close
          </button>
        </header>
        <h2 id="sheet-head" ref={heading} tabIndex={-1}>
          {screens[screen]}
        </h2>
        <p class="said" role="status">
          {said}
        </p>
        {children}
      </div>
    </dialog>
  );
}
