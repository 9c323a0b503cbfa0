// The report page: built once more, as one script and one stylesheet in one file, which the app then fills with an assessment.
import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';
import { DATA_ELEMENT, PAGE_GAPS } from './src/core/exchange/report-page/pageFile.ts';

/** What the app imports to learn where the template is. */
const MODULE = 'virtual:report-page';
const RESOLVED = `\0${MODULE}`;
const DEVELOPMENT_PATH = '/report-page-template.html';

/** The areas of sentences that the page speaks; without the others a file does not grow with every screen. */
const SPOKEN_AREAS = new Set([
  ...[
    'actions',
    'assess',
    'benchmarks',
    'confidence',
    'dashboard',
    'evidence',
    'explain',
    'findings',
    'improve',
  ],
  ...['local', 'profile', 'report', 'results', 'score', 'shell'],
]);

export function reportPage(): Plugin {
  let template: Promise<string> | undefined;
  let isBuilding = false;
  const getTemplate = () => (template ??= buildTemplate());
  return {
    name: 'report-page',
    configResolved({ command }) {
      isBuilding = command === 'build';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      if (!isBuilding) return `export default ${JSON.stringify(DEVELOPMENT_PATH)};`;
      const file = this.emitFile({ type: 'asset', name: 'report-page.html', source: await getTemplate() });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
    configureServer(server) {
      // Built when it is first asked for, so that the development server starts at once; a change needs a new start.
      server.middlewares.use(DEVELOPMENT_PATH, (_request, response, next) => {
        getTemplate().then((text) => response.setHeader('Content-Type', 'text/html').end(text), next);
      });
    },
  };
}

/** An area that is left out has no sentences; one that the page asks for nevertheless stops the build. */
function leaveOutSentences(): Plugin {
  const leftOut = new Set<string>();
  return {
    name: 'leave-out-sentences',
    load(id) {
      const [, area] = /\/src\/i18n\/(?:en|fa)\/([a-z]\w*)\.ts$/.exec(id) ?? [];
      if (!area || /messages$/i.test(area) || SPOKEN_AREAS.has(area)) return undefined;
      leftOut.add(area);
      return `export const ${area} = {};`;
    },
    generateBundle(_options, bundle) {
      const sentence = new RegExp(`[\`'"]((${[...leftOut].join('|')})\\.[\\w$][\\w.]*)`);
      for (const output of Object.values(bundle)) {
        const [, key, area] = (output.type === 'chunk' && sentence.exec(output.code)) || [];
        if (key) this.error(`The report page says ${key}: ${area} has to stand in SPOKEN_AREAS`);
      }
    },
  };
}

async function buildTemplate(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    plugins: [leaveOutSentences()],
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    json: { stringify: 'auto' },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      // Typefaces, too.
      assetsInlineLimit: () => true,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: 'src/page/main.tsx',
        output: { format: 'iife', codeSplitting: false },
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return assemble(getOnly(outputs, '.js'), getOnly(outputs, '.css'));
}

/** A second file of a kind would be missing in the page. */
function getOnly(outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[], ending: string): string {
  const [found, ...more] = outputs.filter(({ fileName }) => fileName.endsWith(ending));
  if (!found || more.length > 0)
    throw new Error(`The report page must have one ${ending}, not ${more.length + 1}`);
  return (found.type === 'chunk' ? found.code : String(found.source)).trim();
}

/**
 * Nothing but these two may run or be loaded: whatever is put into the data, and even a script that got into the page, could
 * not call anywhere.
 */
function assemble(script: string, style: string): string {
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
    throw new Error('The report page would end too early');
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${PAGE_GAPS.title}</title>
<style>${style}</style>
</head>
<body>
<div id="root">
<p>گزارش باز می‌شود… اگر این نوشته می‌ماند، مرورگر قدیمی است یا جاوااسکریپت در آن خاموش است.</p>
<p lang="en" dir="ltr">The report is being opened… If this text stays, the browser is too old or JavaScript is off.</p>
</div>
<script type="application/json" id="${DATA_ELEMENT}">${PAGE_GAPS.data}</script>
<script>${script}</script>
</body>
</html>
`;
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
