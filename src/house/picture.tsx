import type { Description } from './description.ts';
import { PostcardButton } from './postcard-button.tsx';

interface Props {
  readonly description: Description | undefined;
  readonly onPostcard: () => void;
}

export function Picture({ description, onPostcard }: Props) {
  if (!description) return <p class="quiet">Bare paper, for now.</p>;
  const { place, whole, parts, light } = description;
  return (
    <>
      <p>
        <strong>{place}.</strong> {whole}
      </p>
      {parts.length > 0 && (
        <>
          <p>What has come in so far:</p>
          <ul>
            {parts.map(part => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </>
      )}
      {light && <p>The light: {light}.</p>}
      <PostcardButton onPostcard={onPostcard} />
    </>
  );
}
