import { defineConfig } from 'vite';

// The command line: one self-contained program for Node, apart from dist, which the service worker keeps for offline use.
export default defineConfig({
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'sanjeh.js' } },
  },
  ssr: { noExternal: true },
  json: { stringify: 'auto' },
});
