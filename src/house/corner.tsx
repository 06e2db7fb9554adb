interface Props {
  readonly muted: boolean;
  readonly onMute: (muted: boolean) => void;
  readonly onMenu: () => void;
}

/** The two controls that can always be reached. */
export function Corner({ muted, onMute, onMenu }: Props) {
  return (
    <nav class="corner" aria-label="Tideline">
      <button
        type="button"
        class="sound"
        aria-label="Sound"
        aria-pressed={!muted}
        title={muted ? 'Sound is off' : 'Sound is on'}
        onClick={() => onMute(!muted)}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
          <path
            d="M4 10v4h3l5 4V6L7 10z"
            fill="none"
            stroke="currentcolor"
            stroke-width="1.3"
            stroke-linejoin="round"
          />
          <path
            d={muted ? 'M15.5 9.5l5 5m0-5l-5 5' : 'M15 9c1.6 1.8 1.6 4.2 0 6m2.6-8.4c3 3.2 3 7.6 0 10.8'}
            fill="none"
            stroke="currentcolor"
            stroke-width="1.3"
            stroke-linecap="round"
          />
        </svg>
      </button>
      <button type="button" class="to-menu" aria-haspopup="dialog" onClick={onMenu}>
        Menu
      </button>
    </nav>
  );
}
