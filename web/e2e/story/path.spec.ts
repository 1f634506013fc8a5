import { expect, test } from '@playwright/test';
import { choose, confirmIn, fill, pressAndConfirm } from '../verbs/forms';
import { look } from '../verbs/look';
import { signIn } from '../verbs/people';
import { fillProject, openProject } from '../verbs/project';

const stamp = Date.now().toString(36).toUpperCase();
const project = `精密铸造线节能改造 ${stamp}`;
const batch = `备选项目批次 ${stamp}`;

test.describe
  .serial('from an enterprise’s project to a bank’s answer', () => {
    test('the enterprise registers a project and submits it', async ({ browser }) => {
      const page = await signIn(browser, 'enterprise');
      await look(page, 'home-enterprise');
      await page.goto('/projects');
      await look(page, 'projects-enterprise');
      await page.getByRole('link', { name: '新建项目' }).first().click();
      await page.getByRole('button', { name: '保存草稿' }).click();
      await expect(page.getByText('请填写项目名称')).toBeVisible();
      await fillProject(page, project);
      await look(page, 'project-form');
      await page.getByRole('button', { name: '保存并提交' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`${project} 待初审`);
      await look(page, 'project-submitted');
      await page.context().close();
    });

    test('the district returns it with a reason at a field', async ({ browser }) => {
      const page = await signIn(browser, 'district');
      await look(page, 'home-district');
      await openProject(page, project);
      await page.getByRole('button', { name: '退回修改' }).click();
      await choose(page, 'fields', '建设规模', '建设规模');
      await page.keyboard.press('Escape');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /表述不清/ })
        .click();
      await look(page, 'project-return-dialog');
      await confirmIn(page, '退回');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已退回');
      await page.context().close();
    });

    test('the enterprise mends it and it resumes at the district', async ({ browser }) => {
      const page = await signIn(browser, 'enterprise');
      await page.getByRole('link', { name: /被退回待修改的项目/ }).click();
      await page.getByRole('link', { name: project }).click();
      await expect(page.getByText('表述不清，请写明具体内容。').first()).toBeVisible();
      await look(page, 'project-returned');
      await page.getByRole('button', { name: '修改', exact: true }).click();
      await expect(page.getByText('退回意见：表述不清，请写明具体内容。')).toBeVisible();
      await fill(page, 'scale', '改造后年产精密铸件 1.2 万吨，其中球墨铸铁件 0.8 万吨');
      await look(page, 'project-edit');
      await page.getByRole('button', { name: '保存并提交' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('待初审');
      await page.context().close();
    });

    test('district and bureau pass, the commission admits', async ({ browser }) => {
      for (const [who, button, state] of [
        ['district', '审核通过', '初审通过'],
        ['bureau', '审核通过', '复审通过'],
        ['preparer', '入库', '已入库'],
      ] as const) {
        const page = await signIn(browser, who);
        await openProject(page, project);
        await pressAndConfirm(page, button);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(state);
        if (who === 'preparer') {
          await look(page, 'project-admitted');
        }
        await page.context().close();
      }
    });

    test('the preparer puts it into a batch, each rule with its clause', async ({ browser }) => {
      const page = await signIn(browser, 'preparer');
      await page.goto('/whitelist');
      await look(page, 'whitelist');
      await page.getByRole('button', { name: '新建批次' }).first().click();
      await fill(page, 'name', batch);
      await confirmIn(page, '新建批次');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(batch);
      await page.getByRole('button', { name: '添加项目' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('searchbox').fill(project);
      await dialog.getByRole('searchbox').press('Enter');
      await dialog.getByRole('checkbox', { name: project }).check();
      await look(page, 'whitelist-picker');
      await dialog.getByRole('button', { name: /添加所选/ }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('row', { name: /工信厅规函〔2024〕348号/ }).first()).toContainText('通过');
      await look(page, 'whitelist-batch');
      await pressAndConfirm(page, '提交审批');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('待审批');
      await page.context().close();
    });

    test('another person approves and publishes; the bank sees the need within two seconds', async ({ browser }) => {
      const bank = await signIn(browser, 'bank');
      const page = await signIn(browser, 'approver');
      await page.goto('/whitelist?state=SUBMITTED');
      await page.getByRole('link', { name: batch }).click();
      await pressAndConfirm(page, '审批通过');
      await pressAndConfirm(page, '公布清单');
      const published = Date.now();
      await expect(async () => {
        await bank.goto(`/needs?q=${encodeURIComponent(project)}`);
        await expect(bank.getByRole('link', { name: project })).toBeVisible({ timeout: 2_000 });
      }).toPass({ timeout: 10_000 });
      test.info().annotations.push({ type: 'published to visible', description: `${Date.now() - published} ms` });
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已公布');
      await look(page, 'whitelist-published');
      await page.context().close();
      await bank.context().close();
    });

    test('the bank claims the need, accepts and approves credit', async ({ browser }) => {
      const page = await signIn(browser, 'bank');
      await look(page, 'home-bank');
      await page.goto(`/needs?q=${encodeURIComponent(project)}`);
      await look(page, 'needs');
      await page.getByRole('link', { name: project }).click();
      await expect(page.getByText('0813-2000001').or(page.getByText('联系方式与财务数据')).first()).toBeVisible();
      await look(page, 'need');
      await pressAndConfirm(page, '认领对接');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已认领');
      await look(page, 'case-claimed');
      await pressAndConfirm(page, '受理', '确认受理');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已受理');
      await page.getByRole('button', { name: '登记授信结果' }).click();
      await fill(page, 'amount', '1800');
      await fill(page, 'rate', '350');
      await fill(page, 'termMonths', '48');
      await fill(page, 'guarantee', '设备抵押加股东保证');
      await page.getByRole('dialog').getByRole('button', { name: '确认授信' }).click();
      await expect(page.getByText('年利率应大于 0 且不超过 24%，请填百分数')).toBeVisible();
      await look(page, 'case-credit-dialog');
      await fill(page, 'rate', '3.5');
      await confirmIn(page, '确认授信');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已授信');
      await look(page, 'case-approved');
      await page.goto('/cases');
      await look(page, 'cases-bank');
      await page.context().close();
    });

    test('the enterprise sees the answer', async ({ browser }) => {
      const page = await signIn(browser, 'enterprise');
      await page.goto('/cases');
      await look(page, 'cases-enterprise');
      await page.getByRole('link', { name: project }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(project);
      await expect(page.getByText('3.5 %', { exact: true })).toBeVisible();
      await expect(page.getByText('1,800 万元', { exact: true })).toBeVisible();
      await look(page, 'case-enterprise');
      await page.context().close();
    });

    test('another bank sees the need but not the case, its terms or its bank', async ({ browser }) => {
      const page = await signIn(browser, 'otherBank');
      await page.goto(`/needs?q=${encodeURIComponent(project)}`);
      await expect(page.getByRole('link', { name: project })).toBeVisible();
      await page.goto('/cases');
      await expect(page.getByRole('link', { name: project })).toHaveCount(0);
      await page.context().close();
    });

    test('the auditor reads each step with person and time', async ({ browser }) => {
      const page = await signIn(browser, 'auditor');
      await page.goto('/audit');
      await expect(page.getByRole('cell', { name: '公布清单批次' }).first()).toBeVisible();
      await expect(page.getByText('孙丽华').first()).toBeVisible();
      await look(page, 'audit');
      await page.getByRole('tab', { name: '融资对接' }).click();
      await expect(page.getByRole('cell', { name: '登记授信' }).first()).toBeVisible();
      await page.getByRole('button', { name: '校验完整性' }).click();
      await expect(page.getByRole('dialog', { name: '留痕完整' })).toBeVisible();
      await look(page, 'audit-verified');
      await page.context().close();
    });
  });
