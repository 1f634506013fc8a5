import { look, picture } from '../verbs/look';
import { signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

const languages = [
  { language: 'zh-CN', title: '登录平台', wrong: '用户名或密码不正确。', register: '企业用户注册' },
  {
    language: 'en',
    title: 'Sign in',
    wrong: 'Invalid username or password.',
    register: 'Register as an enterprise user',
  },
] as const;

const weak = { 'zh-CN': '密码太短，至少 12 位。', en: 'Too short: at least 12 characters.' };
const differ = { 'zh-CN': '两次输入的密码不一致。', en: 'The two passwords differ.' };
const brand = { 'zh-CN': '设备更新项目储备与融资对接平台', en: 'Equipment Renewal Project Reserve Platform' };

for (const { language, title, wrong, register } of languages) {
  test(`the sign-in page wears the platform’s face: ${language}`, async ({ page }) => {
    await page.goto(`/login?language=${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('banner')).toHaveText(brand[language]);
    await look(page, `sign-in-${language}`);
    await page.locator('#username').fill('nobody');
    await page.locator('#password').fill('Wrong-2026-Reserve');
    await page.locator('#kc-login').click();
    await expect(page.getByText(wrong)).toBeVisible();
    await look(page, `sign-in-refused-${language}`);
  });

  test(`signing up says what a password needs, before and after: ${language}`, async ({ page }) => {
    await page.goto(`/register?language=${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(register);
    await look(page, `sign-up-${language}`);
    await page.locator('#username').fill(`weak-${Date.now().toString(36)}`);
    await page.locator('#password').fill('Short-1');
    await page.locator('#password-confirm').fill('Short-1');
    await expect(page.getByText(weak[language])).toBeVisible();
    await page.locator('#firstName').fill('何新');
    await page.locator('input[type=submit]').click();
    await expect(page.getByText(weak[language])).toBeVisible();
    await look(page, `sign-up-weak-${language}`);
    await page.locator('#password').fill('New-2026-Enterprise');
    await page.locator('#password-confirm').fill('New-2026-Other');
    await page.locator('input[type=submit]').click();
    await expect(page.getByText(differ[language])).toBeVisible();
    await look(page, `sign-up-refused-${language}`);
  });
}

test('a broken way in says so in the platform’s face', async ({ page }) => {
  await page.goto('/auth/realms/project-reserve/protocol/openid-connect/auth?client_id=nobody');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('无法继续');
  await expect(page.getByRole('link', { name: '返回平台首页' })).toHaveAttribute('href', '/');
  await look(page, 'sign-in-broken');
});

test('the security administrator’s work is one link away: people and organisations, but no settings', async ({
  browser,
}) => {
  const page = await signIn(browser, 'securityAdmin');
  await look(page, 'home-security-admin');
  await expect(page.getByRole('region', { name: '项目与审核' })).toHaveCount(0);
  await page
    .getByRole('main')
    .getByRole('link', { name: /账号与组织管理/ })
    .click();
  await expect(page).toHaveURL(/\/auth\/admin\/project-reserve\/console\//);
  const menu = page.getByRole('navigation');
  await expect(menu.locator('#nav-item-users')).toBeVisible({ timeout: 60_000 });
  await menu.locator('#nav-item-users').click();
  await page.getByRole('textbox', { name: '搜索' }).fill('district-510302');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /district-510302/ })).toBeVisible();
  await picture(page, 'console-users-wide');
  await expect(menu.locator('#nav-item-authentication')).toHaveCount(0);
  await page.context().close();
});

test('a browser that asks for English first is met in English, and so is the sign-in page', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await context.close();
});
