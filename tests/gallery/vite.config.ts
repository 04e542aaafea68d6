import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** `npm run gallery` shows every state of the interface, in each language and theme. */
export default defineConfig({
  plugins: [preact()],
  build: {
    target: 'es2022',
    rollupOptions: {
      input: ['index.html', 'surface.html'].map((name) => join(import.meta.dirname, name)),
    },
  },
})
