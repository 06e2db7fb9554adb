import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { type Problem, printed } from './compile/problem.ts';
import { type Compiled, compileStory } from './compile.ts';

/** What the served story is called while developing; the edition is asked for so that a new one is fetched. */
const served = '/story.json';

/**
 * Makes `import storyUrl from './main.ink'` the address of the compiled story. The build writes it as an
 * asset of its own and has the page fetch it ahead; while developing, a change in any of its files sends
 * the new address to whoever accepts it.
 */
export function ink(): Plugin {
  let config: ResolvedConfig;
  let compiled: Compiled | undefined;
  /** Whether it has compiled at least once. */
  let wasSound = false;
  const absolute = (file: string): string => path.resolve(config.root, file);
  const slashed = (file: string): string => file.replaceAll('\\', '/');

  return {
    name: 'ink',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      serve(server, () => (compiled?.ok ? JSON.stringify(compiled.story) : undefined));
    },
    load: {
      filter: { id: /\.ink$/ },
      handler(id) {
        compiled = compileStory(slashed(path.relative(config.root, id)), file =>
          readFileSync(absolute(file), 'utf8'),
        );
        wasSound ||= compiled.ok;
        for (const file of compiled.files) this.addWatchFile(absolute(file));
        if (!compiled.ok) return this.error(complaint(compiled.problems, absolute));
        if (config.command === 'serve')
          return { code: `export default '${served}?${compiled.story.edition}';`, moduleType: 'js' };
        const asset = this.emitFile({
          type: 'asset',
          name: 'story.json',
          source: JSON.stringify(compiled.story),
        });
        return { code: `export default import.meta.ROLLUP_FILE_URL_${asset};`, moduleType: 'js' };
      },
    },
    /** What has never compiled Vite does not know the parts of: the page waits behind the error to be opened again. */
    hotUpdate({ file }) {
      if (wasSound || !compiled?.files.some(part => slashed(absolute(part)) === file)) return;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const file = Object.keys(bundle ?? {}).find(name => /(^|\/)story-[\w-]+\.json$/.test(name));
        if (file === undefined) return [];
        const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: config.base + file };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

function serve({ middlewares }: ViteDevServer, story: () => string | undefined): void {
  middlewares.use((request, response, next) => {
    const text = request.url?.split('?')[0] === served ? story() : undefined;
    if (text === undefined) return next();
    response.setHeader('Content-Type', 'application/json');
    response.end(text);
  });
}

/** All that is wrong, shown in the terminal and over the page, with the lines about the first of it. */
function complaint(problems: readonly Problem[], absolute: (file: string) => string) {
  const [{ file, line } = { file: '', line: 1 }] = problems;
  return {
    message: problems.map(printed).join('\n'),
    id: absolute(file),
    loc: { file: absolute(file), line, column: 0 },
    frame: frameOf(readFileSync(absolute(file), 'utf8'), line),
  };
}

/** How many lines are shown before and after the one meant. */
const around = 2;

function frameOf(text: string, line: number): string {
  const rows = text.split(/\r?\n/).map((row, index) => {
    const mark = index + 1 === line ? '>' : ' ';
    return `${mark} ${String(index + 1).padStart(4)} | ${row}`;
  });
  return rows.slice(Math.max(0, line - 1 - around), line + around).join('\n');
}
