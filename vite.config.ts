import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { reportPage } from './vite.page.config.ts';

// What the built page may do: only its own files, and blobs of evidence as pictures and in the frame of a PDF. Even a
// script that got into the page could not run or send anything away. The development server needs more, and gets no policy.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  'frame-src blob:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const restrictPage: Plugin = {
  name: 'restrict-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

const ENTRY = '/src/app/main.tsx';
/** Parts of zod that its index names, but only a later screen uses. */
const LATER = /\/zod\/v4\/(core\/(to-json-schema|json-schema-\w+)|locales\/)/;

interface Modules {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/**
 * Whether a module is loaded with the first view: main imports it, itself or through others, and never waits for it.
 * Everything of that kind is one file: forty small ones cost a cold start more than they spare a later visit.
 */
function createFirstView() {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, modules: Modules): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    // Ends a circle of imports, which the search for unused code refuses anyway.
    known.set(id, false);
    const importers = modules.getModuleInfo(id)?.importers ?? [];
    const found = id.endsWith(ENTRY) || importers.some((importer) => isFirst(importer, modules));
    known.set(id, found);
    return found;
  };
  return isFirst;
}
const isFirstView = createFirstView();

export default defineConfig({
  base: './',
  plugins: [
    react(),
    restrictPage,
    reportPage(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: ['icon.svg'],
      manifest: {
        name: 'سنجه · Sanjeh',
        short_name: 'سنجه',
        description: 'ارزیابی شهر هوشمند پایدار · Smart sustainable city assessment',
        lang: 'fa',
        display: 'standalone',
        start_url: './',
        background_color: '#ffffff',
        theme_color: '#14407a',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,woff2,webmanifest}'],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  json: { stringify: 'auto' },
  // Every browser that knows es2022 preloads modules by itself.
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: (id, modules) => (isFirstView(id, modules) && !LATER.test(id) ? 'first' : null),
              debugName: 'first',
              priority: 2,
            },
            // What most screens draw with, for the same reason.
            { name: 'shared', test: /\/src\/(core|i18n|state|widgets)\//, minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Drawing a whole report takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
