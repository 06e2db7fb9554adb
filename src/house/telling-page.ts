import type { Step } from '../story/step.ts';

/** The telling as a page of its own, to keep, with nothing in it that needs anything else. */
export function tellingPage(steps: readonly Step[], begun: string): string {
  const sections = steps.map((step, number) => section(step, (steps[number - 1]?.choices.length ?? 0) > 1));
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tideline: a telling</title>
<style>${style}</style>
<h1>Tideline</h1>
<p class="begun">A telling, begun on ${plain(begun)}.</p>
${sections.join('\n')}
<footer>
<p>Tideline is an unofficial, non-commercial, educational retelling of the arc of Kazuo Ishiguro’s <cite>Never Let Me Go</cite>, made with generative AI. It is not affiliated with or endorsed by the author or his publishers, and has no text from the book. Read the book. This text: CC BY-NC-SA 4.0.</p>
</footer>
</html>
`;
}

function section(step: Step, decided: boolean): string {
  const lines = step.lines.map(line =>
    line.chosen && decided ? `<p class="hers">${plain(line.text)}</p>` : `<p>${plain(line.text)}</p>`,
  );
  return `<section>\n${lines.join('\n')}\n</section>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const plain = (text: string): string => text.replace(/[&<>"']/g, sign => escapes[sign] ?? sign);

const style = `
body{max-width:33em;margin:4rem auto;padding:0 1.5rem;background:#f5f0e6;color:#2a2622;font:1.1rem/1.7 'Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua','URW Palladio L',P052,Georgia,serif}
h1{font-size:2.6rem;font-weight:400;margin:0}
.begun,footer{color:#5f564d;font-size:.9em}
footer{margin-top:4em;border-top:1px solid #d8cdb9}
.hers{margin-top:1.6em;padding-left:1.1em;border-left:2px solid #a8696a}
@media print{body{margin:0;max-width:none;background:none;color:#000;font-size:11.5pt}}
`;
