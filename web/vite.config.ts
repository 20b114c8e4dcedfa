import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the reading rooms into `dist/web`; nothing is inlined, since the pages' policy allows no inline content. */
export default defineConfig({
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/api': 'http://127.0.0.1:4280' } },
})
