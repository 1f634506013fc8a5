import { confirmIn, fill } from '../verbs/forms';
import { look, speaksEnglish } from '../verbs/look';
import { go, signIn } from '../verbs/people';
import { fillDocument, planText, sendDocument } from '../verbs/plan';
import { expect, test } from '../verbs/story';

const stamp = Date.now().toString();
const title = `示例市推动大规模设备更新实施方案 ${stamp}`;
const measure = '建立工业领域设备更新重点项目库';

test.describe
  .serial('a plan, from its text to what has become of it', () => {
    test('the preparer puts it into the policy library, where a word of two characters finds its clause', async ({
      browser,
    }) => {
      const page = await signIn(browser, 'preparer', '/policy-library');
      await fillDocument(page, planText(stamp), title);
      await look(page, 'policy-import-dialog');
      await sendDocument(page);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      await look(page, 'policy-document');
      await page.goto(`/policy-library?q=${encodeURIComponent('盐卤')}`);
      const hits = page.getByRole('region', { name: '条款中的检索结果' });
      await expect(hits.getByText('盐卤', { exact: true }).first()).toBeVisible();
      await look(page, 'policy-search');
      await page.context().close();
    });

    test('what the text says is read, checked by the preparer, and saved', async ({ browser }) => {
      const page = await signIn(browser, 'preparer', `/policy-library?q=${stamp}`);
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('button', { name: '识别举措和目标' }).click();
      const unread = page.getByRole('region', { name: '未能识别的内容' });
      await expect(unread.getByText('填表说明：以上任务每季度报告一次')).toBeVisible();
      await expect(unread.getByText('目标没有数字，无法跟踪')).toBeVisible();
      await expect(page.getByText('原文没有牵头单位')).toBeVisible();
      await look(page, 'plan-reading');
      await page.getByRole('checkbox', { name: '保留：发展二手设备流通和交易' }).uncheck();
      await page.getByRole('button', { name: '保存 4 项举措、2 项目标' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('重点举措');
      await expect(page.getByRole('link', { name: measure })).toBeVisible();
      await page.context().close();
    });

    test('the lead unit enters its progress', async ({ browser }) => {
      const page = await signIn(browser, 'bureau', `/measures?unit=${encodeURIComponent('市经济和信息化局')}`);
      await expect(page.getByRole('link', { name: measure }).first()).toBeVisible();
      await look(page, 'measures-by-lead');
      await page.goto(`/policy-library?q=${stamp}`);
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('link', { name: '重点举措', exact: true }).last().click();
      await page.getByRole('link', { name: measure }).click();
      await page.getByRole('button', { name: '填报', exact: true }).click();
      await fill(page, 'text', '项目库已建成，首批项目完成入库审核。');
      await look(page, 'measure-entry-dialog');
      await confirmIn(page, '填报');
      await expect(page.getByText('首批项目完成入库审核')).toBeVisible();
      await look(page, 'measure');
      await page.context().close();
    });

    test('a target stands against the straight path to its year', async ({ browser }) => {
      const page = await signIn(browser, 'preparer', `/policy-library?q=${stamp}`);
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('link', { name: '工作目标', exact: true }).last().click();
      await page.getByRole('link', { name: '更新住宅电梯' }).click();
      await expect(page.getByText('暂时不能画出进度线')).toBeVisible();
      await page.getByRole('button', { name: '更正目标' }).click();
      await fill(page, 'baseYear', '2023');
      await fill(page, 'baseValue', '0');
      await look(page, 'target-dialog');
      await confirmIn(page, '保存');
      await page.getByRole('button', { name: '填报完成值' }).click();
      await fill(page, 'value', '120');
      await fill(page, 'note', '市统计局年报');
      await confirmIn(page, '保存');
      await expect(page.getByText('市统计局年报')).toBeVisible();
      await look(page, 'target');
      await go(page, '/targets');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('工作目标');
      await look(page, 'targets');
      await go(page, '/plan-overview');
      await expect(page.getByRole('region', { name: '按牵头单位' })).toBeVisible();
      await look(page, 'plan-overview');
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview of the plans');
      await speaksEnglish(page, 'en-plan-overview');
      await go(page, '/policy-library');
      await speaksEnglish(page, 'en-policy-library');
      await page.context().close();
    });
  });
