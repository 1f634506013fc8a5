import type { Page } from '@playwright/test';
import { choose, confirmIn, fill, pressAndConfirm } from '../verbs/forms';
import { look } from '../verbs/look';
import { nowhere, signIn } from '../verbs/people';
import { fillProject, openProject } from '../verbs/project';
import { expect, test } from '../verbs/story';

const stamp = `${Date.now().toString(36).toUpperCase()}0`;
const project = `热处理线改造 ${stamp}`;
const phrase = `请附设备报价单 ${stamp}`;

test.describe
  .serial('reviews: inbox, several at once, phrases, and a change after admission', () => {
    test('the enterprise’s draft saves itself, and is submitted', async ({ browser }) => {
      const page = await signIn(browser, 'enterprise', '/projects/new');
      await fillProject(page, project);
      await expect(page.getByText(/^已自动保存 \d\d:\d\d$/)).toBeVisible({ timeout: 15_000 });
      await look(page, 'project-autosaved');
      await page.getByRole('button', { name: '保存并提交' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`${project} 待初审`);
      await page.context().close();
    });

    test('the district passes it from the inbox, together with what else may be passed', async ({ browser }) => {
      const page = await signIn(browser, 'district', '/inbox?level=DISTRICT&sort=-dueAt');
      const row = page.getByRole('row', { name: project });
      await expect(row).toContainText('个工作日');
      await row.getByRole('checkbox', { name: project }).check();
      await page.getByRole('heading', { level: 1 }).hover();
      await look(page, 'inbox');
      await page.getByRole('button', { name: '批量通过（1）' }).click();
      // The dialog that asks gives way to the one that tells.
      await page.getByRole('dialog').getByRole('button', { name: '全部通过', exact: true }).click();
      await expect(page.getByText('通过 1 个，未通过 0 个')).toBeVisible();
      await look(page, 'inbox-passed');
      await page.getByRole('button', { name: '知道了' }).click();
      await expect(row).toHaveCount(0);
      await page.context().close();
    });

    test('the bureau keeps a phrase of its own; bureau and commission let the project in', async ({ browser }) => {
      const page = await signIn(browser, 'bureau', '/return-phrases');
      await page.getByRole('button', { name: '新增常用语' }).click();
      await fill(page, 'zh', phrase);
      await look(page, 'phrase-dialog');
      await confirmIn(page, '保存');
      await expect(page.getByText(phrase)).toBeVisible();
      await look(page, 'phrases');
      await openProject(page, project);
      await pressAndConfirm(page, '审核通过');
      await page.context().close();
      const preparer = await signIn(browser, 'preparer', nowhere);
      await openProject(preparer, project);
      await pressAndConfirm(preparer, '入库');
      await expect(preparer.getByRole('heading', { level: 1 })).toContainText('已入库');
      await preparer.context().close();
    });

    test('the enterprise asks for a change with a reason', async ({ browser }) => {
      const page = await signIn(browser, 'enterprise', nowhere);
      await openProject(page, project);
      await page.getByRole('button', { name: '申请变更' }).click();
      await expect(page.getByText('变更申请不含附件')).toBeVisible();
      await fill(page, 'totalInvestment', '3500');
      await fill(page, 'funding_0_amount', '1500');
      await page.getByRole('button', { name: '提交变更申请' }).click();
      await expect(page.getByText('请填写变更原因').first()).toBeVisible();
      await fill(page, 'change-reason', '设备报价上涨');
      await look(page, 'change-form');
      await page.getByRole('button', { name: '提交变更申请' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`${project} 待初审`);
      await expect(page.getByRole('row', { name: /总投资/ }).first()).toContainText('3,500 万元');
      await look(page, 'change-proposed');
      await page.context().close();
    });

    test('the bureau returns the change with its own phrase, and it resumes there', async ({ browser }) => {
      const district = await signIn(browser, 'district', nowhere);
      await openChange(district);
      await pressAndConfirm(district, '审核通过');
      await district.context().close();
      const bureau = await signIn(browser, 'bureau', nowhere);
      await openChange(bureau);
      await bureau.getByRole('button', { name: '退回修改' }).click();
      await choose(bureau, 'fields', '新购设备', '新购');
      await bureau.keyboard.press('Escape');
      await bureau.getByRole('dialog').getByRole('button', { name: phrase }).click();
      await look(bureau, 'change-return-dialog');
      await confirmIn(bureau, '退回');
      await expect(bureau.getByRole('heading', { level: 1 })).toContainText('已退回');
      await bureau.context().close();
      const page = await signIn(browser, 'enterprise');
      await page.getByRole('link', { name: /^通知，.*未读$/ }).click();
      const told = page.getByRole('link', { name: `项目“${project}”的变更申请被退回` }).first();
      await expect(told).toBeVisible();
      await look(page, 'notices');
      await page.getByRole('link', { name: '通知设置' }).click();
      await expect(page.getByRole('switch', { name: '变更申请被退回 · 邮件' })).toBeVisible();
      await look(page, 'notice-settings');
      await page.goBack();
      await told.click();
      await expect(page.getByText(phrase)).toBeVisible();
      await page.getByRole('button', { name: '修改', exact: true }).click();
      await fill(page, 'newEquipment_0_supplier', '四川示例电炉厂');
      await page.getByRole('button', { name: '提交变更申请' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('初审通过');
      await page.context().close();
    });

    test('bureau and commission approve; the project has a new version', async ({ browser }) => {
      const bureau = await signIn(browser, 'bureau', nowhere);
      await openChange(bureau);
      await pressAndConfirm(bureau, '审核通过');
      await bureau.context().close();
      const page = await signIn(browser, 'preparer', nowhere);
      await openChange(page);
      await expect(page.getByRole('table', { name: '入选条件对照' })).toBeVisible();
      await look(page, 'change-commission');
      await pressAndConfirm(page, '批准变更');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已批准');
      await page.getByRole('link', { name: '第 2 版' }).click();
      await expect(page.getByRole('row', { name: /总投资/ }).first()).toContainText('3,500 万元');
      await page.goto('/workload');
      await expect(page.getByRole('region', { name: '按审核环节' })).toBeVisible();
      await look(page, 'workload');
      await page
        .getByRole('row', { name: /陈志强/ })
        .getByRole('link')
        .first()
        .click();
      await expect(page.getByRole('row', { name: project }).first()).toContainText('通过');
      await page.context().close();
    });
  });

async function openChange(page: Page) {
  await page.goto('/change-requests');
  await page.getByRole('link', { name: project }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(project);
}
