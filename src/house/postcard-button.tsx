export function PostcardButton({ onPostcard }: { readonly onPostcard: () => void }) {
  return (
    <div class="row">
      <button type="button" onClick={onPostcard}>
        Save as a postcard
      </button>
    </div>
  );
}
