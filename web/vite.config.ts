import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Development only: where API calls go. The built app is served by the gateway, under the same origin as the API.
const gateway = process.env.GATEWAY_URL ?? 'http://localhost:8080';

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  // The mock worker's script belongs to development with invented data; a build ships public/ only.
  publicDir: mode === 'mock' ? 'public-mock' : 'public',
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
    testTimeout: 20_000,
  },
}));
