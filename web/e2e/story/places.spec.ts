import { choose, fill } from '../verbs/forms';
import { look, speaksEnglish } from '../verbs/look';
import { go, logOut, signIn, typePassword, type Who } from '../verbs/people';
import { expect, test } from '../verbs/story';

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
  const page = await signIn(browser, 'bank', '/audit');
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
  const page = await signIn(browser, 'enterprise', '/projects/new');
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
  const asked = page.locator('#password');
  // Keycloak may still know the person: then the form comes back by itself.
  await expect(asked.or(page.locator('[id="name"]'))).toBeVisible();
  if (await asked.isVisible()) {
    await typePassword(page, 'enterprise-a');
  }
  await expect(page.locator('[id="name"]')).toHaveValue('过期前填写的项目');
  await expect(page.getByText('已恢复您上次未保存的填写内容')).toBeVisible();
  await page.context().close();
});

test('the system administrator searches code tables and uploads a part of one', async ({ browser }) => {
  const page = await signIn(browser, 'systemAdmin', '/codes');
  await expect(page.getByRole('tab', { name: '行政区划' })).toBeVisible();
  await look(page, 'codes');
  await page.getByRole('tab', { name: '工作日历' }).click();
  // One of almost three million days: a database that is kept has had few of them before.
  const day = new Date(Date.UTC(2060, 0, 1 + Math.floor(Math.random() * 2_890_000))).toISOString().slice(0, 10);
  await page.getByRole('button', { name: '导入' }).click();
  const dialog = page.getByRole('dialog');
  const upload = (content: string) =>
    dialog.getByLabel('代码文件').setInputFiles({
      name: '工作日历补充.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`date,is_workday,holiday,rule,status\n${content}\n`),
    });
  await upload(`${day},1,,,\n2060-13-45,1,,,`);
  await expect(dialog.getByText(/第 \d+ 行/).first()).toBeVisible();
  await look(page, 'codes-import-refused');
  await upload(`${day},1,,,`);
  await expect(dialog.getByText('新增 1，变更 0，停用 0，拒绝 0')).toBeVisible();
  await look(page, 'codes-import');
  await dialog.getByRole('button', { name: '确认导入' }).click();
  for (const service of ['项目储备服务', '供需服务', '融资服务']) {
    await expect(dialog.getByRole('alert').filter({ hasText: service })).toContainText('新增 1');
  }
  await dialog.getByRole('button', { name: '完成' }).click();
  await expect(page.getByRole('row', { name: /工作日历补充\.csv/ }).first()).toBeVisible();
  await look(page, 'codes-imported');
  await page.context().close();
});

test('a draft is saved with what there is, and a refused save loses nothing', async ({ browser }) => {
  const page = await signIn(browser, 'enterprise', '/projects/new');
  const name = `草稿 ${Date.now().toString(36)}`;
  await fill(page, 'name', name);
  await choose(page, 'field', '工业');
  await choose(page, 'county', '自流井区');
  await page.getByRole('button', { name: '添加资金来源' }).click();
  await page.getByRole('button', { name: '添加资金来源' }).click();
  await fill(page, 'funding_1_amount', '75');
  await page.getByRole('button', { name: '添加新购设备' }).click();
  await fill(page, 'newEquipment_0_model', 'CK6150');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${name} 草稿`);
  await expect(page.getByRole('row', { name: /750,000\.00 元/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /CK6150/ })).toBeVisible();
  await look(page, 'project-half-filled');
  await page.getByRole('button', { name: '提交审核', exact: true }).click();
  const asked = page.getByRole('dialog');
  await asked.getByRole('button', { name: '提交审核', exact: true }).click();
  await expect(asked.getByRole('alert')).toContainText('资金来源 1 来源：必填。');
  await expect(asked.getByRole('alert')).toContainText('新购设备 1 设备名称：必填。');
  await look(page, 'project-submission-refused');
  await asked.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await fill(page, 'address', '沿滩区高新大道 1 号');
  await page.route('**/api/library/projects/*', (route) =>
    route.request().method() === 'PUT' ? route.fulfill({ status: 503, body: '{}' }) : route.fallback(),
  );
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.locator('[id="address"]')).toHaveValue('沿滩区高新大道 1 号');
  await look(page, 'project-save-refused');
  await page.reload();
  await expect(page.locator('[id="address"]')).toHaveValue('沿滩区高新大道 1 号');
  await expect(page.getByText('已恢复您上次未保存的填写内容')).toBeVisible();
  await page.context().close();
});

const englishPages = {
  enterprise: [
    '/',
    '/enterprise',
    '/projects',
    '/projects/new',
    '/demands',
    '/supplies',
    '/matches',
    '/recycling-sites',
    '/trade-in',
    '/cases',
  ],
  district: ['/projects', '/enterprises', '/listed'],
  preparer: ['/overview', '/whitelist', '/whitelist/candidates', '/recovery', '/needs', '/cases'],
  bank: ['/', '/needs', '/supplies'],
  auditor: ['/audit', '/matching'],
  systemAdmin: ['/codes'],
} as const;

for (const [who, pages] of Object.entries(englishPages)) {
  test(`everything reads in English as well: ${who}`, async ({ browser }) => {
    const page = await signIn(browser, who as Who);
    await page.getByRole('button', { name: 'English' }).click();
    for (const address of pages) {
      await go(page, address);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const name = `en-${who}${address.replaceAll('/', '-').replace(/-$/, '-home')}`;
      await look(page, name);
      await speaksEnglish(page, name);
    }
    await page.context().close();
  });
}

test('one record of each kind reads in English as well', async ({ browser }) => {
  const page = await signIn(browser, 'preparer');
  await page.getByRole('button', { name: 'English' }).click();
  for (const [list, name] of [
    ['/projects', 'en-project'],
    ['/whitelist', 'en-batch'],
    ['/needs', 'en-need'],
    ['/cases', 'en-case'],
    ['/demands', 'en-demand'],
    ['/recycling-sites', 'en-recycling-site'],
    ['/trade-in', 'en-trade-in-offer'],
    ['/enterprises', 'en-enterprise'],
  ] as const) {
    await go(page, list);
    const heading = page.getByRole('heading', { level: 1 });
    const ofList = await heading.innerText();
    await page.locator(`main td a[href^="${list}/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${list}/`));
    // The address changes before the page does.
    await expect(heading).not.toHaveText(ofList);
    await look(page, name);
    await speaksEnglish(page, name);
  }
  await page.context().close();
});
