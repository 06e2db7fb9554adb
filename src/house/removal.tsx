import { useState } from 'preact/hooks';

interface Props {
  /** As it follows "Remove": "the bookmark at …". */
  readonly what: string;
  readonly onRemove: () => void;
}

/** Removing is asked for twice, in the same place. */
export function Removal({ what, onRemove }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" class="remove" aria-label={`Remove ${what}`} onClick={() => setAsking(true)}>
        Remove
      </button>
    );
  return (
    <fieldset class="removal">
      <legend>Remove it for good?</legend>
      <button type="button" onClick={onRemove}>
        Remove
      </button>
      <button type="button" ref={button => button?.focus()} onClick={() => setAsking(false)}>
        Keep
      </button>
    </fieldset>
  );
}
