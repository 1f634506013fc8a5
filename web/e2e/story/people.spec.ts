import { confirmIn, fill } from '../verbs/forms';
import { look } from '../verbs/look';
import { signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

test('an enterprise invites a colleague, who joins without an administrator, and takes the colleague out again', async ({
  browser,
}) => {
  const stamp = Date.now().toString(36);
  const first = await signIn(browser, 'enterprise', '/enterprise');
  await first.getByRole('button', { name: '邀请人员' }).click();
  await fill(first, 'name', '周小明');
  await fill(first, 'addressee', `colleague-${stamp}`);
  await look(first, 'people-invite-dialog');
  await confirmIn(first, '生成邀请码');
  const code = await first
    .getByRole('alert')
    .filter({ hasText: '周小明' })
    .getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/)
    .innerText();
  await look(first, 'people-invited');

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: '企业用户注册' }).click();
  await page.locator('#username').fill(`colleague-${stamp}`);
  await page.locator('#email').fill(`colleague-${stamp}@example.com`);
  await page.locator('#firstName').fill('周小明');
  await page.locator('#password').fill('New-2026-Colleague');
  await page.locator('#password-confirm').fill('New-2026-Colleague');
  await page.locator('input[type=submit], button[type=submit]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登记企业');
  await page.getByRole('link', { name: '我有企业的邀请码' }).click();
  await fill(page, 'code', 'ABCD-EFGH-JKLM-NPQR');
  await page.getByRole('button', { name: '加入企业' }).click();
  await expect(page.getByText('邀请码不正确')).toBeVisible();
  await look(page, 'invitation-wrong');
  await fill(page, 'code', code.toLowerCase());
  await page.getByRole('button', { name: '加入企业' }).click();
  await expect(page.getByRole('button', { name: '立即生效' })).toBeEnabled({ timeout: 40_000 });
  await page.getByRole('button', { name: '立即生效' }).click();
  await expect(page.getByRole('menuitem', { name: '项目储备库' })).toBeVisible();
  await page.goto('/enterprise');
  await expect(page.getByRole('cell', { name: /周小明/ })).toBeVisible();
  await look(page, 'people-member');

  await first.reload();
  const row = first
    .getByRole('row')
    .filter({ hasText: `colleague-${stamp}` })
    .first();
  await row.getByRole('button', { name: '移除' }).click();
  await confirmIn(first, '移除');
  await expect(
    first
      .getByRole('row')
      .filter({ hasText: `colleague-${stamp}` })
      .filter({ hasText: '一般人员' }),
  ).toHaveCount(0, { timeout: 40_000 });
  await page.goto('/projects');
  await expect(page.getByRole('link', { name: '登录平台' })).toBeVisible();
  await context.close();
  await first.context().close();
});
