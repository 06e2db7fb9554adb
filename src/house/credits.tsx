/** Who and what made it, and whose it is. */
export function Credits() {
  return (
    <>
      <p>
        Tideline is an unofficial, non-commercial, educational retelling of the arc of Kazuo Ishiguro’s novel{' '}
        <cite>Never Let Me Go</cite> (2005). It is not affiliated with or endorsed by the author or his
        publishers. It has no text from the book. Read the book.
      </p>
      <p>The words, the pictures, the music and the code were made with generative AI.</p>
      <p>Nothing you do here leaves this device. There is no account and nothing is counted.</p>
      <h3>Licences</h3>
      <ul>
        <li>The code: MIT.</li>
        <li>The text, the pictures and the sound: Creative Commons BY-NC-SA 4.0.</li>
        <li>Phaser, inkjs, howler and Preact, which it runs on: MIT.</li>
        <li>Instruments: the MuseScore General soundfont (MIT) and VSCO 2 Community Edition (CC0).</li>
      </ul>
    </>
  );
}
