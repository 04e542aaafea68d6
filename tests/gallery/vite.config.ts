import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** `npx vite tests/gallery` shows every state of the interface, in each language and theme. */
export default defineConfig({ plugins: [preact()] })
