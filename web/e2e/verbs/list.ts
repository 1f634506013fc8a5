import { expect, type Locator, type Page } from '@playwright/test';

/** The notice that the project's code is not of the right form. */
export function flag(page: Page): Locator {
  return page.getByRole('listitem').filter({ hasText: '项目代码不符合' });
}

export async function openBatch(page: Page, name: string): Promise<void> {
  await page.goto('/whitelist?state=PUBLISHED');
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** Asks for the bank's list again and again, as the bank, until it holds the project: milliseconds since `pressed`. */
export function seenByBank(bank: Page, name: string, pressed: number): Promise<number> {
  const address = `/api/financing/needs?q=${encodeURIComponent(name)}`;
  return bank.evaluate(
    async ({ address, pressed }) => {
      let found = 0;
      while (found === 0 && Date.now() - pressed < 20_000) {
        await new Promise((resolve) => setTimeout(resolve, 25));
        const answer = await fetch(address);
        found = ((await answer.json()) as { items: unknown[] }).items.length;
      }
      return Date.now() - pressed;
    },
    { address, pressed },
  );
}

export function dayBefore(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() - 24 * 60 * 60_000);
}
