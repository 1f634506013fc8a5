import { choose, confirmIn, fill } from '../verbs/forms';
import { look, speaksEnglish } from '../verbs/look';
import { signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

const stamp = Date.now().toString(36);
const column = `纳税年度 ${stamp}`;

test.describe
  .serial('a sheet template, from a draft to its release', () => {
    test('an administrator adds a column, tries the form, and sees the workbook', async ({ browser }) => {
      const page = await signIn(browser, 'systemAdmin', '/sheet-templates');
      await look(page, 'sheet-templates');
      await page.getByRole('link', { name: '资源循环利用企业摸底表' }).click();
      await page.getByRole('button', { name: '以现行版本起草' }).click();
      const draft = page.getByRole('region', { name: '新版本草稿' });
      await draft.getByRole('button', { name: '新增栏目' }).click();
      await fill(page, 'zh', column);
      await fill(page, 'en', `Tax year ${stamp}`);
      await fill(page, 'key', `taxYear${stamp}`);
      await choose(page, 'kind', '年份');
      await look(page, 'sheet-column-dialog');
      await confirmIn(page, '确定');
      await draft.getByRole('button', { name: '新增跨栏规则' }).click();
      await look(page, 'sheet-rule-dialog');
      await choose(page, 'left', '上年实际处理量');
      await page.keyboard.press('Escape');
      await choose(page, 'right', '设计处理能力');
      await page.keyboard.press('Escape');
      await fill(page, 'factor', '1.2');
      await fill(page, 'zh', '处理量超过设计能力的 120%，请核对。');
      await fill(page, 'en', 'More than 120 % of the designed capacity; please check.');
      await confirmIn(page, '确定');
      await expect(draft.getByText('上年实际处理量 不大于 设计处理能力 × 1.2')).toBeVisible();
      await draft.getByRole('button', { name: '保存草稿' }).click();
      await expect(draft.getByText(/请由另一位系统管理员发布/)).toBeVisible();
      const trial = page.getByRole('region', { name: '试填' });
      await trial.getByLabel(/设计处理能力/).fill('100');
      await trial.getByLabel(/上年实际处理量/).fill('121');
      await trial.getByRole('button', { name: '检查' }).click();
      await expect(trial.getByText('处理量超过设计能力的 120%，请核对。')).toBeVisible();
      await look(page, 'sheet-draft');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        draft.getByRole('link', { name: '下载空白工作簿' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^survey-v\d+-template\.xlsx$/);
      await page.context().close();
    });

    test('another administrator releases it; it reads in English as well', async ({ browser }) => {
      const page = await signIn(browser, 'secondAdmin', '/sheet-templates/survey');
      await page.getByRole('button', { name: '发布', exact: true }).click();
      await page
        .getByRole('tooltip')
        .getByRole('button', { name: /确\s?定/ })
        .click();
      await expect(page.getByText('已发布', { exact: true })).toBeVisible();
      await expect(page.getByRole('row', { name: new RegExp(column) }).first()).toBeVisible();
      await page.getByRole('button', { name: 'English' }).click();
      await look(page, 'en-sheet-template');
      await speaksEnglish(page, 'en-sheet-template');
      await page.context().close();
    });
  });

test('nobody else keeps templates', async ({ browser }) => {
  const page = await signIn(browser, 'enterprise', '/sheet-templates');
  await expect(page.getByText('您没有查看此内容的权限')).toBeVisible();
  await page.context().close();
});
