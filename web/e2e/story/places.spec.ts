import { expect, test } from '@playwright/test';
import { look } from '../verbs/look';
import { logOut, signIn, typePassword } from '../verbs/people';

test('somebody who is not signed in sees the landing page, in both languages', async ({ page }) => {
  await page.goto('/projects');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设备更新项目储备与融资对接平台');
  await look(page, 'landing');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Equipment Renewal Project Reserve Platform');
  await look(page, 'landing-en');
});

test('signing in leads back to the page that was wanted, logging out ends the session', async ({ page }) => {
  await page.goto('/supplies?q=%E7%94%B5%E6%9C%BA');
  await page.getByRole('link', { name: '登录平台' }).click();
  await typePassword(page, 'bank-officer-a');
  await expect(page).toHaveURL(/\/supplies\?q=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('装备供给');
  await logOut(page);
  await page.goto('/supplies');
  await expect(page.getByRole('link', { name: '登录平台' })).toBeVisible();
});

test('what one may not enter says so, what does not exist as well', async ({ browser }) => {
  const page = await signIn(browser, 'bank');
  await page.goto('/audit');
  await expect(page.getByText('您没有查看此内容的权限')).toBeVisible();
  await look(page, 'forbidden');
  await page.goto('/needs/01989f00-0000-7000-8000-00000000dead');
  await expect(page.getByText('没有找到该内容')).toBeVisible();
  await look(page, 'not-found');
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面不存在');
  await page.context().close();
});

test('a service that is down says so in its own part only', async ({ browser }) => {
  const page = await signIn(browser, 'enterprise');
  await page.route('**/api/financing/**', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 503, code: 'gateway.service-unavailable', service: 'financing' }),
    }),
  );
  await page.reload();
  await expect(page.getByText('该服务暂时不可用')).toHaveCount(1);
  await expect(page.getByRole('region', { name: '项目与审核' })).toBeVisible();
  await look(page, 'home-service-down');
  await page.context().close();
});

test('an expired session keeps what was typed', async ({ browser }) => {
  const page = await signIn(browser, 'enterprise');
  await page.goto('/projects/new');
  await page.locator('[id="name"]').fill('过期前填写的项目');
  await page.locator('[id="address"]').fill('自流井区');
  const cookies = await page.context().cookies();
  await page.context().clearCookies({ name: '__Host-session' });
  await page.locator('[id="field"]').click();
  await page.locator('.ant-select-item-option', { hasText: '工业' }).first().click();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByText('登录已过期')).toBeVisible();
  expect(cookies.some((cookie) => cookie.name === '__Host-session')).toBe(true);
  await page.getByRole('button', { name: '重新登录' }).click();
  if (
    await page
      .locator('#password')
      .isVisible()
      .catch(() => false)
  ) {
    await typePassword(page, 'enterprise-a');
  }
  await expect(page.locator('[id="name"]')).toHaveValue('过期前填写的项目');
  await expect(page.getByText('已恢复您上次未保存的填写内容')).toBeVisible();
  await page.context().close();
});

test('the system administrator searches code tables', async ({ browser }) => {
  const page = await signIn(browser, 'systemAdmin');
  await page.goto('/codes');
  await expect(page.getByRole('tab', { name: '行政区划' })).toBeVisible();
  await look(page, 'codes');
  await page.context().close();
});

test('everything reads in English as well', async ({ browser }) => {
  const page = await signIn(browser, 'district');
  await page.getByRole('button', { name: 'English' }).click();
  await page.goto('/projects');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects');
  await look(page, 'projects-en');
  await page.goto('/enterprises');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enterprises');
  await look(page, 'enterprises-en');
  await page.context().close();
});
