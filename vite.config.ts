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
  build: { target: 'es2022', chunkSizeWarningLimit: 400 },
  preview: { port: 4173, strictPort: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
