import { type BrowserContext, test as base, expect } from '@playwright/test';

/** A refused or missing answer is a story's business; the browser notes each one. */
const refusals = /^Failed to load resource: the server responded with a status of (4\d\d|503)/;

function listen(context: BrowserContext, complaints: string[]): BrowserContext {
  context.on('console', (message) => {
    const address = message.location().url;
    const expected =
      refusals.test(message.text()) && /\/(api|session|auth\/realms)\b/.test(new URL(address, 'http://x').pathname);
    if (message.type() === 'error' && !expected) {
      complaints.push(`${message.page()?.url()}: ${message.text()} (${address})`);
    }
  });
  context.on('weberror', (failure) => complaints.push(String(failure.error().stack)));
  return context;
}

/**
 * A story that also fails on what nobody sees: errors in the browser's console, scripts that broke, and everything that the
 * content security policy refused, in every window that the story opens.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ browser }, use) => {
      const complaints: string[] = [];
      const open = browser.newContext.bind(browser);
      browser.newContext = async (options) => listen(await open(options), complaints);
      await use(complaints);
      browser.newContext = open;
      expect(complaints, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    await use(listen(context, complaints));
  },
});

export { expect };
