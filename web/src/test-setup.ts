import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { handlers } from './mocks/handlers';

// A loaded machine may take its time; what is waited for still has to come.
configure({ asyncUtilTimeout: 15_000 });

export const server = setupServer(...handlers);

beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
});
afterAll(() => server.close());

// What jsdom lacks and Ant Design asks for.
window.matchMedia ??= (query: string) =>
  ({
    matches: /min-width/.test(query),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // Node's own bytes: its digests refuse those of jsdom.
    reader.onload = () => {
      const read = new Uint8Array(reader.result as ArrayBuffer);
      const bytes = Buffer.alloc(read.length);
      bytes.set(read);
      resolve(bytes.buffer as ArrayBuffer);
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};
