import { choose, confirmIn, fill, pressAndConfirm } from '../verbs/forms';
import { look } from '../verbs/look';
import { signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';
import { newUscc } from '../verbs/uscc';

test('a new enterprise signs up, is returned, mends, is verified, and takes effect without an administrator', async ({
  browser,
}) => {
  const stamp = Date.now().toString(36);
  const name = `自贡新源机械${stamp}有限公司`;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: '企业用户注册' }).click();
  await page.locator('#username').fill(`new-${stamp}`);
  await page.locator('#email').fill(`new-${stamp}@example.com`);
  await page.locator('#firstName').fill('何新');
  await page.locator('#password').fill('New-2026-Enterprise');
  await page.locator('#password-confirm').fill('New-2026-Enterprise');
  await page.locator('input[type=submit], button[type=submit]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登记企业');

  await fill(page, 'name', name);
  await fill(page, 'uscc', newUscc());
  await choose(page, 'county', '自流井区');
  await choose(page, 'industry', '33', '33');
  await choose(page, 'sizeClass', '小型');
  await fill(page, 'address', '自流井区工业集中区 20 号');
  await fill(page, 'contactName', '何新');
  await fill(page, 'contactPhone', '0813-2000020');
  await look(page, 'enterprise-register');
  await page.getByRole('button', { name: '提交登记' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('待核验');
  await look(page, 'enterprise-submitted');

  const district = await signIn(browser, 'district', `/enterprises?q=${encodeURIComponent(name)}`);
  await look(district, 'enterprises');
  await district.getByRole('link', { name }).click();
  await district.getByRole('button', { name: '退回修改' }).click();
  await choose(district, 'fields', '详细地址', '详细');
  await district.keyboard.press('Escape');
  await district
    .getByRole('dialog')
    .getByRole('button', { name: /表述不清/ })
    .click();
  await confirmIn(district, '退回');
  await expect(district.getByRole('heading', { level: 1 })).toContainText('已退回');

  await page.reload();
  await expect(page.getByText('登记信息被退回，请修改后重新提交')).toBeVisible();
  await look(page, 'enterprise-returned');
  await fill(page, 'address', '自流井区工业集中区 20 号 3 幢');
  await page.getByRole('button', { name: '修改后重新提交' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('待核验');

  await district.reload();
  await look(district, 'enterprise');
  await pressAndConfirm(district, '核验通过');
  await expect(district.getByRole('heading', { level: 1 })).toContainText('已核验');
  await district.context().close();

  await page.reload();
  await expect(page.getByRole('button', { name: '立即生效' })).toBeEnabled({ timeout: 40_000 });
  await look(page, 'enterprise-ready');
  await page.getByRole('button', { name: '立即生效' }).click();
  await expect(page.getByRole('menuitem', { name: '项目储备库' })).toBeVisible();
  await page.goto('/projects/new');
  await expect(page.getByRole('button', { name: '保存草稿' })).toBeVisible();
  await context.close();
});
