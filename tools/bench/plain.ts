import { readFileSync } from 'node:fs';
import type { CompiledStory } from '../../src/story/compiled.ts';
import type { Packed } from '../pack.ts';

/**
 * The peer: the same story in the plain page that ink's own editor exports, written anew and as small as its kind gets.
 * It is a page, a style sheet, the ink runtime and the story as a script, with a paragraph and a link for every line
 * and choice. Cues are left out, as it would not know them.
 */
export function plainPage(story: CompiledStory): readonly Packed[] {
  const text = (path: string, words: string): Packed => ({ path, bytes: Buffer.from(words) });
  return [
    text('index.html', page),
    text('style.css', style),
    text('ink.js', readFileSync('node_modules/inkjs/dist/ink.js', 'utf8')),
    text('story.js', `var storyContent = ${story.ink};`),
    text('main.js', script),
  ];
}

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Tideline</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="style.css"></head>
<body><div id="story"><h1>Tideline</h1></div>
<script src="ink.js"></script><script src="story.js"></script><script src="main.js"></script></body>
</html>`;

const style = `body { font: 18px/1.7 Georgia, serif; margin: 0 }
#story { max-width: 36em; margin: 0 auto; padding: 3em 1em }
.choice { text-align: center } .choice a { color: #8f4a4c }`;

const script = `(function () {
  var story = new inkjs.Story(storyContent), host = document.getElementById('story'), said = {};
  story.BindExternalFunction('said', function (seam) { return said[seam] || '' }, true);
  function go(chosen) {
    while (story.canContinue) {
      var p = document.createElement('p');
      p.textContent = story.Continue();
      host.appendChild(p);
    }
    story.currentChoices.forEach(function (choice) {
      var p = document.createElement('p'), a = document.createElement('a');
      p.className = 'choice'; a.href = '#'; a.textContent = choice.text;
      a.onclick = function (event) {
        event.preventDefault();
        document.querySelectorAll('.choice').forEach(function (old) { old.remove() });
        story.ChooseChoiceIndex(choice.index);
        go();
      };
      p.appendChild(a); host.appendChild(p);
    });
  }
  go();
})();`;
