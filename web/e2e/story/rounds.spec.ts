import type { Browser, Page } from '@playwright/test';
import { choose, confirmIn, fill, pickDate } from '../verbs/forms';
import { look, speaksEnglish } from '../verbs/look';
import { go, signIn, type Who } from '../verbs/people';
import { expect, test } from '../verbs/story';
import { edited } from '../verbs/workbook';

// With a digit, so that it is never taken for a name from the program (look).
const stamp = `${Date.now().toString(36).toUpperCase()}0`;
const round = `“一表三单”填报 ${stamp}`;

/** A day some weeks ahead, as the picker writes it. */
const ahead = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Opens the round's page. */
async function open(browser: Browser, who: Who): Promise<Page> {
  const page = await signIn(browser, who, '/collection-rounds');
  await page.getByRole('link', { name: round }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(stamp);
  return page;
}

/** Presses a button and says yes to the question that it asks. */
async function pressYes(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /确\s?定/ })
    .click();
}

test.describe
  .serial('a collection round, from its opening to its end', () => {
    test('the economy bureau opens a round', async ({ browser }) => {
      const page = await signIn(browser, 'bureau', '/collection-rounds');
      await page.getByRole('button', { name: '新建批次' }).click();
      await fill(page, 'name', round);
      await choose(page, 'counties', '自流井区');
      await page.keyboard.press('Escape');
      await pickDate(page, 'deadline', ahead);
      await fill(page, 'instructions', '请如实填写，截止日后县（区）统一审核。');
      await look(page, 'round-dialog');
      await confirmIn(page, '新建批次');
      await pressYes(page, '开放填报');
      await expect(page.locator('#main').getByText('填报中', { exact: true }).first()).toBeVisible();
      await look(page, 'round');
      await page.context().close();
    });

    test('an enterprise fills in and hands in', async ({ browser }) => {
      const page = await open(browser, 'enterprise');
      await page.getByRole('button', { name: '填报', exact: true }).click();
      const sheet = page.getByRole('region', { name: '设备更新供给清单' });
      await sheet.getByRole('button', { name: '新增一行' }).click();
      await fill(page, 'values_product', `三相异步电机 ${stamp}`);
      await fill(page, 'values_model', `YE5-${stamp}`);
      await choose(page, 'values_category', '电机');
      await fill(page, 'values_applicationField', '机械加工');
      await fill(page, 'values_keyFigures', '功率 75 kW，效率 95.4%');
      await choose(page, 'values_firstOfKind', '否');
      await fill(page, 'values_yearlyCapacity', '1,000');
      await fill(page, 'values_priceFrom', '25000');
      await fill(page, 'values_priceTo', '20000');
      await fill(page, 'values_deliveryDays', '30');
      await fill(page, 'values_afterSales', '质保两年');
      await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
      await expect(page.getByText('最低单价不得高于最高单价。')).toBeVisible();
      await look(page, 'round-row-dialog');
      await fill(page, 'values_priceTo', '28000');
      await confirmIn(page, '保存');
      await expect(sheet.getByText(`YE5-${stamp}`)).toBeVisible();
      await look(page, 'submission');

      const link = page.getByRole('link', { name: '下载工作簿' });
      const out = await (await page.request.get((await link.getAttribute('href')) ?? '')).body();
      const bring = async (changes: Parameters<typeof edited>[1]) =>
        await page
          .getByLabel('填好的工作簿')
          .setInputFiles({ name: '填报.xlsx', mimeType: 'application/octet-stream', buffer: edited(out, changes) });
      await page.getByRole('button', { name: '上传工作簿' }).click();
      await bring([['<v>28000</v>', '<v>2</v>']]);
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText('最低单价不得高于最高单价。')).toBeVisible();
      const annotated = page.waitForEvent('download');
      await dialog.getByRole('button', { name: '下载批注副本' }).click();
      expect((await annotated).suggestedFilename()).toBe('填报（批注）.xlsx');
      await look(page, 'submission-workbook-wrong');
      await bring([['<v>30</v>', '<v>45</v>']]);
      await expect(dialog.getByText('交货周期：30 → 45')).toBeVisible();
      await look(page, 'submission-workbook');
      await dialog.getByRole('button', { name: '保存', exact: true }).click();
      await expect(dialog.getByText('已保存', { exact: true })).toBeVisible();
      await confirmIn(page, '完成');
      await expect(sheet.getByText('45', { exact: true })).toBeVisible();
      await pressYes(page, '提交');
      await expect(page.locator('#main').getByText('待审核', { exact: true }).first()).toBeVisible();
      await page.context().close();
    });

    test('its district returns a cell, and passes what was corrected', async ({ browser }) => {
      const district = await open(browser, 'district');
      await look(district, 'round-district');
      await district.getByRole('region', { name: '企业填报' }).locator('a.row-title').first().click();
      await district.getByRole('button', { name: '退回', exact: true }).click();
      await fill(district, 'reason', '请核对价格');
      await district.getByRole('button', { name: '添加一处问题' }).click();
      await choose(district, 'remarks_0_row', '设备更新供给清单 第 1 行');
      await choose(district, 'remarks_0_column', '最低单价');
      await fill(district, 'remarks_0_reason', '与产品目录不符');
      await look(district, 'round-return-dialog');
      await confirmIn(district, '退回');
      const submission = district.url();

      const page = await signIn(browser, 'enterprise', submission);
      await expect(page.getByText('请核对价格')).toBeVisible();
      await expect(page.getByText('与产品目录不符')).toBeVisible();
      await look(page, 'submission-returned');
      await page.getByRole('button', { name: '修改', exact: true }).first().click();
      await fill(page, 'values_priceFrom', '26000');
      await confirmIn(page, '保存');
      await pressYes(page, '提交');
      await expect(page.locator('#main').getByText('待审核', { exact: true }).first()).toBeVisible();
      await page.context().close();

      await district.reload();
      await pressYes(district, '通过');
      await expect(district.locator('#main').getByText('已通过', { exact: true }).first()).toBeVisible();
      await go(district, `/supplies?q=${stamp}`);
      await expect(district.getByText(`YE5-${stamp}`)).toBeVisible();
      await district.context().close();
    });

    test('the bureau sees how far it is, ends it, and makes it final', async ({ browser }) => {
      const page = await open(browser, 'bureau');
      const progress = page.getByRole('region', { name: '各县（区）进度' });
      await expect(progress.getByRole('row', { name: /自流井区/ })).toBeVisible();
      await look(page, 'round-progress');
      await pressYes(page, '截止');
      await expect(page.locator('#main').getByText('已截止', { exact: true }).first()).toBeVisible();
      await pressYes(page, '归档');
      await expect(page.locator('#main').getByText('已归档', { exact: true }).first()).toBeVisible();
      const frozen = page.getByRole('region', { name: '归档内容' });
      const workbook = frozen.getByRole('link', { name: '下载官方工作簿' });
      expect((await page.request.get((await workbook.getAttribute('href')) ?? '')).status()).toBe(200);
      await look(page, 'round-frozen');
      await page.getByRole('region', { name: '企业填报' }).locator('a.row-title').first().click();
      await page.getByRole('button', { name: '退回更正' }).click();
      await fill(page, 'reason', '最高单价填写有误');
      await look(page, 'round-correction-dialog');
      await confirmIn(page, '退回更正');
      await expect(page.getByText('最高单价填写有误')).toBeVisible();
      await page.context().close();
    });

    test('what was frozen is corrected as a further edition', async ({ browser }) => {
      const page = await open(browser, 'enterprise');
      await page.getByRole('button', { name: '填报', exact: true }).click();
      await page.getByRole('button', { name: '修改', exact: true }).first().click();
      await fill(page, 'values_priceTo', '27000');
      await confirmIn(page, '保存');
      await pressYes(page, '提交');
      await expect(page.locator('#main').getByText('待审核', { exact: true }).first()).toBeVisible();
      const submission = page.url();
      await page.context().close();

      const district = await signIn(browser, 'district', submission);
      await pressYes(district, '通过');
      await expect(district.locator('#main').getByText('已通过', { exact: true }).first()).toBeVisible();
      await district.context().close();

      const bureau = await open(browser, 'bureau');
      await pressYes(bureau, '截止');
      await expect(bureau.locator('#main').getByText('已截止', { exact: true }).first()).toBeVisible();
      await pressYes(bureau, '归档');
      await expect(bureau.getByRole('region', { name: '归档内容' }).getByText('最高单价填写有误')).toBeVisible();
      await look(bureau, 'round-corrected');
      await bureau.getByRole('button', { name: 'English' }).click();
      await speaksEnglish(bureau, 'en-round');
      await bureau.context().close();
    });
  });
