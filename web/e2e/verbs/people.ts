import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

/** The invented people of the demo set, by username. */
export const people = {
  enterprise: { username: 'enterprise-a', name: '王建国' },
  supplier: { username: 'enterprise-b', name: '李雪梅' },
  district: { username: 'district-510302', name: '陈志强' },
  bureau: { username: 'bureau-economy', name: '刘芳' },
  commerce: { username: 'bureau-commerce', name: '邓燕' },
  recycler: { username: 'enterprise-d', name: '曾国平' },
  preparer: { username: 'commission-preparer', name: '赵磊' },
  approver: { username: 'commission-approver', name: '孙丽华' },
  bank: { username: 'bank-officer-a', name: '吴伟' },
  otherBank: { username: 'bank-officer-b', name: '冯涛' },
  centralBank: { username: 'central-bank', name: '蒋英' },
  finance: { username: 'finance-bureau', name: '沈军' },
  auditor: { username: 'auditor', name: '韩雪' },
  systemAdmin: { username: 'system-admin', name: '杨帆' },
  secondAdmin: { username: 'system-admin-b', name: '罗静' },
  securityAdmin: { username: 'security-admin', name: '朱琳' },
  applicant: { username: 'applicant', name: '何平' },
} as const;

export type Who = keyof typeof people;

const password = process.env.E2E_PASSWORD ?? 'Demo-2026-Reserve';

/** The sessions of people who have signed in before; a person signs in once, as at a desk, and opens windows through the day. */
const sessions = new Map<Who, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** Where a window is that has opened no page yet. */
export const nowhere = 'about:blank';

/** Opens a window of a person's own, signing them in as a browser does when their session is not there (any more). */
export async function signIn(browser: Browser, who: Who, at = '/'): Promise<Page> {
  const context = await browser.newContext({ storageState: sessions.get(who) });
  const page = await context.newPage();
  if (at === nowhere && sessions.has(who)) {
    return page;
  }
  const inside = page.locator('.who-person', { hasText: people[who].name });
  const way = page.getByRole('link', { name: '登录平台' });
  await page.goto(at === nowhere ? '/' : at);
  await expect(inside.or(way)).toBeVisible();
  if (await way.isVisible()) {
    await way.click();
    await typePassword(page, people[who].username);
    // Keycloak takes one sign-in of a person at a time: whoever signs in at the same moment elsewhere is told of a wrong password.
    const refused = page.getByText('用户名或密码不正确');
    await expect(inside.or(refused)).toBeVisible();
    if (await refused.isVisible()) {
      await typePassword(page, people[who].username);
    }
    await expect(inside).toBeVisible();
    sessions.set(who, await context.storageState());
  }
  return page;
}

/**
 * Goes to another page of the app as by a link, which loads nothing anew: a cold start of the app and of what looks at it takes a browser
 * longer than a page. The window is at that page when this returns.
 */
export async function go(page: Page, address: string): Promise<void> {
  if (page.url() === new URL(address, page.url()).href) {
    return;
  }
  const left = await page.getByRole('heading', { level: 1 }).elementHandle();
  await page.evaluate((to) => {
    window.history.pushState({ idx: (window.history.state?.idx ?? 0) + 1 }, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
  }, address);
  await expect.poll(() => left?.evaluate((heading) => heading.isConnected)).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function typePassword(page: Page, username: string): Promise<void> {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

export async function logOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByRole('link', { name: '登录平台' })).toBeVisible();
}
