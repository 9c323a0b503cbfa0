import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [
    react(),
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
