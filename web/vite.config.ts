import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// Development only: where API calls go. The built app is served by the gateway, under the same origin as the API.
const gateway = process.env.GATEWAY_URL ?? 'http://localhost:8080';

/** Serves the script of the mocked API in development with invented data; a build never holds it. */
function mockWorker(): Plugin {
  return {
    name: 'mock-worker',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(new URL('./node_modules/msw/lib/mockServiceWorker.js', import.meta.url)));
      });
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'mock' ? [mockWorker()] : [])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/session', '/login', '/logout', '/register', '/auth', '/api-docs'].map((path) => [path, gateway]),
    ),
  },
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    // Everything comes from 'self'; no data: URLs to allow in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    // One environment per worker: loading Ant Design anew for each file took longer than the tests.
    isolate: false,
    testTimeout: 60_000,
    reporters: ['default', ['junit', { outputFile: 'target/reports/unit.xml' }]],
  },
}));
