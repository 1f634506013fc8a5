import { choose, confirmIn, fill, pickDate, pressAndConfirm } from '../verbs/forms';
import { dayBefore, flag, openBatch, seenByBank } from '../verbs/list';
import { look } from '../verbs/look';
import { go, nowhere, signIn } from '../verbs/people';
import { fillProject, openProject } from '../verbs/project';
import { expect, test } from '../verbs/story';

// With a digit, so that it is never taken for a name from the program (look).
const stamp = `${Date.now().toString(36).toUpperCase()}0`;
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
      await fill(page, 'code', '2026-510300-34');
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
      await expect(page.getByText('项目代码不符合')).toBeVisible();
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

    test('the enterprise justifies the flag, mends the field, and it resumes at the district', async ({ browser }) => {
      const page = await signIn(browser, 'enterprise');
      await page.getByRole('link', { name: /被退回待修改的项目/ }).click();
      await page.getByRole('link', { name: project }).click();
      await expect(page.getByText('表述不清，请写明具体内容。').first()).toBeVisible();
      await look(page, 'project-returned');
      await flag(page).getByRole('button', { name: '说明情况' }).click();
      await fill(page, 'text', '审批平台正在换发新代码，取得后即更正。');
      await look(page, 'project-justify-dialog');
      await confirmIn(page, '提交说明');
      await expect(page.getByText('企业说明：审批平台正在换发新代码')).toBeVisible();
      await page.getByRole('button', { name: '修改', exact: true }).click();
      await expect(page.getByText('退回意见：表述不清，请写明具体内容。')).toBeVisible();
      await fill(page, 'scale', '改造后年产精密铸件 1.2 万吨，其中球墨铸铁件 0.8 万吨');
      await look(page, 'project-edit');
      await page.getByRole('button', { name: '保存并提交' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('待初审');
      await page.getByRole('link', { name: '比较版本' }).click();
      const changed = page.getByRole('row', { name: /建设规模/ });
      await expect(changed.getByRole('cell').first()).toHaveText('年产精密铸件 1.2 万吨');
      await expect(changed.getByRole('cell').last()).toContainText('其中球墨铸铁件 0.8 万吨');
      await expect(page.getByRole('row', { name: /建设地点/ })).toHaveCount(0);
      await look(page, 'project-versions');
      await page.getByRole('checkbox', { name: '只看有变化的内容' }).click();
      await expect(page.getByRole('row', { name: /建设地点/ })).toBeVisible();
      await look(page, 'project-versions-all');
      await page.context().close();
    });

    test('the district accepts what the enterprise says about the flag', async ({ browser }) => {
      const page = await signIn(browser, 'district', nowhere);
      await openProject(page, project);
      await expect(page.getByText('企业说明：审批平台正在换发新代码')).toBeVisible();
      await flag(page).getByRole('button', { name: '接受该提示' }).click();
      await expect(page.getByText('已由陈志强接受')).toBeVisible();
      await page.context().close();
    });

    test('district and bureau pass, the commission admits', async ({ browser }) => {
      for (const [who, button, state] of [
        ['district', '审核通过', '初审通过'],
        ['bureau', '审核通过', '复审通过'],
        ['preparer', '入库', '已入库'],
      ] as const) {
        const page = await signIn(browser, who, nowhere);
        await openProject(page, project);
        await pressAndConfirm(page, button);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(state);
        if (who === 'preparer') {
          await look(page, 'project-admitted');
        }
        await page.context().close();
      }
    });

    test('the commission suspends it for a reason and lets it go on', async ({ browser }) => {
      const page = await signIn(browser, 'preparer', nowhere);
      await openProject(page, project);
      await page.getByRole('button', { name: '移出储备库' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '移出储备库' }).click();
      await expect(page.getByText('请填写决定文号')).toBeVisible();
      await look(page, 'project-removal-dialog');
      await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
      await page.getByRole('button', { name: '暂停', exact: true }).click();
      await fill(page, 'reason', '企业正在调整建设方案');
      await look(page, 'project-suspension-dialog');
      await confirmIn(page, '暂停');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已暂停');
      await expect(page.getByRole('alert').filter({ hasText: '企业正在调整建设方案' })).toBeVisible();
      await look(page, 'project-suspended');
      await pressAndConfirm(page, '恢复');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已入库');
      await page.context().close();
    });

    test('the preparer puts it into a batch, each rule with its clause', async ({ browser }) => {
      const page = await signIn(browser, 'preparer', '/whitelist');
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
      const page = await signIn(browser, 'approver', '/whitelist?state=SUBMITTED');
      await page.getByRole('link', { name: batch }).click();
      await pressAndConfirm(page, '审批通过');
      await page.getByRole('button', { name: '公布清单' }).click();
      const pressed = Date.now();
      const seen = seenByBank(bank, project, pressed);
      await confirmIn(page, '公布清单');
      expect(await seen, 'milliseconds from the press to the bank').toBeLessThanOrEqual(2_000);
      await bank.goto(`/needs?q=${encodeURIComponent(project)}`);
      await expect(bank.getByRole('link', { name: project })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('已公布');
      await look(page, 'whitelist-published');
      await page.context().close();
      await bank.context().close();
    });

    test('the list on a day names the project and the batch behind it', async ({ browser }) => {
      const page = await signIn(browser, 'finance', '/listed');
      const row = page.getByRole('row', { name: project });
      await expect(row).toContainText(batch);
      await expect(row).toContainText('孙丽华');
      await look(page, 'listed');
      await pickDate(page, 'filter-on', dayBefore());
      await expect(page).toHaveURL(/on=/);
      await expect(page.getByText(/没有在册项目/)).toBeVisible();
      await look(page, 'listed-empty');
      await page.context().close();
    });

    test('the approver has the whole list verified', async ({ browser }) => {
      const page = await signIn(browser, 'approver', '/listed');
      await page.getByRole('button', { name: '核验清单' }).click();
      await expect(page.getByRole('dialog', { name: '清单完整，未被改动' })).toBeVisible();
      await look(page, 'listed-verified');
      await page.context().close();
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
      await go(page, '/cases');
      await look(page, 'cases-bank');
      await page.context().close();
    });

    test('the enterprise sees the answer', async ({ browser }) => {
      const page = await signIn(browser, 'enterprise', '/cases');
      await look(page, 'cases-enterprise');
      await page.getByRole('link', { name: project }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(project);
      await expect(page.getByText('3.5 %', { exact: true })).toBeVisible();
      await expect(page.getByText('1,800 万元', { exact: true })).toBeVisible();
      await look(page, 'case-enterprise');
      await page.context().close();
    });

    test('another bank sees the need but not the case, its terms or its bank', async ({ browser }) => {
      const page = await signIn(browser, 'otherBank', `/needs?q=${encodeURIComponent(project)}`);
      await expect(page.getByRole('link', { name: project })).toBeVisible();
      await page.goto('/cases');
      await expect(page.getByRole('link', { name: project })).toHaveCount(0);
      await page.context().close();
    });

    test('the enterprise withdraws its consent, and the bank no longer sees contact and figures', async ({
      browser,
    }) => {
      const page = await signIn(browser, 'enterprise', nowhere);
      await openProject(page, project);
      await page.getByRole('button', { name: '变更授权' }).click();
      await page.getByRole('dialog').getByRole('checkbox').uncheck();
      await look(page, 'project-consent-dialog');
      await confirmIn(page, '保存');
      await expect(page.getByText('未同意', { exact: true })).toBeVisible();
      await page.context().close();
      const bank = await signIn(browser, 'bank', `/needs?q=${encodeURIComponent(project)}`);
      await bank.getByRole('link', { name: project }).click();
      await expect(bank.getByText('企业尚未授权查看')).toBeVisible();
      await look(bank, 'need-without-consent');
      await bank.context().close();
    });

    test('the auditor reads each step with person and time', async ({ browser }) => {
      const page = await signIn(browser, 'auditor', '/audit');
      await expect(page.getByRole('cell', { name: '公布清单批次' }).first()).toBeVisible();
      await expect(page.getByText('孙丽华').first()).toBeVisible();
      await look(page, 'audit');
      await page.getByRole('tab', { name: '融资对接' }).click();
      await expect(page.getByRole('cell', { name: '登记授信' }).first()).toBeVisible();
      await page.getByRole('button', { name: '校验全部留痕' }).click();
      const verified = page.getByRole('dialog', { name: '留痕完整' });
      for (const service of ['项目与审核', '供需对接', '融资对接']) {
        await expect(verified.getByText(new RegExp(`^${service}：\\d+ 条记录逐条校验一致$`))).toBeVisible();
      }
      await look(page, 'audit-verified');
      await page.context().close();
    });

    test('who prepared the batch cannot revoke, the approver can, and every record stands', async ({ browser }) => {
      const preparer = await signIn(browser, 'preparer', nowhere);
      await openBatch(preparer, batch);
      await expect(preparer.getByRole('row', { name: project }).first()).toContainText('在册');
      await expect(preparer.getByRole('button', { name: '移出清单' })).toHaveCount(0);
      await preparer.context().close();
      const page = await signIn(browser, 'approver', nowhere);
      await openBatch(page, batch);
      await page.getByRole('button', { name: '移出清单' }).click();
      await fill(page, 'reason', '企业放弃建设');
      await look(page, 'whitelist-revocation-dialog');
      await confirmIn(page, '移出清单');
      const row = page.getByRole('row', { name: project }).first();
      await expect(row).toContainText('已移出清单');
      await expect(row).toContainText('企业放弃建设');
      await look(page, 'whitelist-revoked');
      await page.goto('/listed');
      await expect(page.getByText(/^共 \d+ 条$|没有在册项目/)).toBeVisible();
      await expect(page.getByRole('row', { name: project })).toHaveCount(0);
      await page.getByRole('button', { name: '核验清单' }).click();
      await expect(page.getByRole('dialog', { name: '清单完整，未被改动' })).toBeVisible();
      await page.context().close();
    });
  });
