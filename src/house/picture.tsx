import type { Description } from './description.ts';

export function Picture({ description }: { readonly description: Description | undefined }) {
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
    </>
  );
}
