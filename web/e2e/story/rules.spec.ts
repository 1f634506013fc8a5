import { choose, confirmIn, fill, pickDate } from '../verbs/forms';
import { look, speaksEnglish } from '../verbs/look';
import { go, nowhere, signIn } from '../verbs/people';
import { openProject } from '../verbs/project';
import { expect, test } from '../verbs/story';

const stamp = Date.now().toString(36);
const rule = `city-scale.${stamp}`;
const sentence = `设备投资不低于 3000 万元 ${stamp}`;
/** Far enough ahead that the rule judges nobody while other stories run. */
const firstDay = `${new Date().getFullYear() + 2}-01-01`;

test.describe
  .serial('a policy rule, from its draft to its first day', () => {
    test('the system administrator drafts it; a wrong condition is explained at its field', async ({ browser }) => {
      const page = await signIn(browser, 'systemAdmin', '/policy-rules');
      await expect(page.getByRole('region', { name: '市重点项目库' })).toBeVisible();
      await look(page, 'rules');
      await page.getByRole('button', { name: '起草规则' }).click();
      const dialog = page.getByRole('dialog');
      await fill(page, 'ruleId', rule);
      await choose(page, 'programme', '市重点项目库', '市重点');
      await fill(page, 'clause', '储备库管理规则 5');
      await pickDate(page, 'validFrom', firstDay);
      await dialog.getByRole('button', { name: '设备投资', exact: true }).click();
      await expect(page.locator('[id="condition"]')).toHaveValue(/^\w+$/);
      const fact = await page.locator('[id="condition"]').inputValue();
      await fill(page, 'condition', `${fact} >= yuan(30000000) &&`);
      await fill(page, 'passZh', sentence);
      await fill(page, 'passEn', `Equipment investment is at least 30 million yuan ${stamp}`);
      await fill(page, 'failZh', '设备投资低于 3000 万元');
      await fill(page, 'failEn', 'Equipment investment is below 30 million yuan');
      await dialog.getByRole('button', { name: '保存草稿' }).click();
      await expect(dialog.locator('.ant-form-item-has-error', { has: page.locator('[id="condition"]') })).toBeVisible();
      await look(page, 'rule-draft-refused');
      await fill(page, 'condition', `${fact} >= yuan(30000000)`);
      await confirmIn(page, '保存草稿');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`${sentence} 草稿`);
      await page.context().close();
    });

    test('the draft is checked, tried on projects, and says who would change', async ({ browser }) => {
      const page = await signIn(browser, 'systemAdmin', `/policy-rules/${rule}/1`);
      await look(page, 'rule-draft');
      const trial = page.getByRole('region', { name: '检查与试算' });
      await trial.getByLabel('条件', { exact: true }).fill('unknownFact > 1');
      await trial.getByRole('button', { name: '检查条件' }).click();
      await expect(trial.getByRole('alert')).toContainText('unknownFact');
      await trial.getByLabel('条件', { exact: true }).fill('equipmentInvestment >= yuan(30000000)');
      await trial.getByRole('button', { name: '检查条件' }).click();
      await expect(trial.getByRole('alert')).toContainText('条件可用');
      await look(page, 'rule-checked');
      await trial.getByRole('button', { name: '试算' }).click();
      await expect(trial.getByRole('row', { name: /输送设备车间数控化改造项目/ })).toContainText('不符');
      await look(page, 'rule-tried');
      const impact = page.getByRole('region', { name: '影响分析' });
      await impact.getByRole('button', { name: '开始分析' }).click();
      await expect(impact.getByText('完成', { exact: true })).toBeVisible();
      await expect(impact.getByRole('row', { name: /输送设备车间数控化改造项目/ })).toContainText('新规则');
      await look(page, 'rule-impact');
      await page.context().close();
    });

    test('another administrator puts it into force from a day on, and the auditor reads it', async ({ browser }) => {
      const page = await signIn(browser, 'secondAdmin', `/policy-rules/${rule}/1`);
      await page.getByRole('button', { name: '定日生效' }).click();
      await look(page, 'rule-enactment-dialog');
      await confirmIn(page, '定日生效');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`${sentence} 待生效`);
      await expect(page.getByRole('button', { name: '起草新版本' })).toBeVisible();
      await look(page, 'rule-in-force');
      await page.context().close();
      const auditor = await signIn(browser, 'auditor', `/policy-rules?on=${firstDay}`);
      await expect(auditor.getByRole('link', { name: sentence })).toBeVisible();
      await expect(auditor.getByRole('button', { name: '起草规则' })).toHaveCount(0);
      await auditor.goto('/policy-rules?on=2024-06-01');
      await expect(auditor.getByRole('link', { name: '总投资不低于2000万元' })).toBeVisible();
      await expect(auditor.getByRole('link', { name: sentence })).toHaveCount(0);
      await go(auditor, '/audit?subjectType=policy-rule');
      await expect(auditor.getByRole('cell', { name: '规则定日生效' }).first()).toBeVisible();
      await auditor.context().close();
    });

    test('the pages of rules read in English as well', async ({ browser }) => {
      const page = await signIn(browser, 'systemAdmin');
      await page.getByRole('button', { name: 'English' }).click();
      await go(page, '/policy-rules');
      await expect(page.getByRole('region', { name: 'City project library' })).toBeVisible();
      await look(page, 'en-rules');
      await speaksEnglish(page, 'en-rules');
      await go(page, `/policy-rules/${rule}/1`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(stamp);
      await look(page, 'en-rule');
      await page.context().close();
    });
  });

test('a project shows what each programme says of it and the best that may be had together', async ({ browser }) => {
  const page = await signIn(browser, 'enterprise', nowhere);
  await openProject(page, '输送设备车间数控化改造项目');
  const panel = page.getByRole('region', { name: '可享政策测算' });
  await expect(panel.getByRole('region', { name: '最优合法组合' })).toContainText('万元');
  for (const summary of await panel.locator('details > summary').all()) {
    await summary.click();
  }
  const conditions = panel.getByRole('table', { name: '条件' });
  for (const verdict of ['通过', '未判断']) {
    await expect(conditions.getByText(verdict, { exact: true }).first()).toBeVisible();
  }
  await look(page, 'project-programmes');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('region', { name: 'Best lawful combination' })).toBeVisible();
  await look(page, 'en-project-programmes');
  await speaksEnglish(page, 'en-project-programmes');
  await page.context().close();
});

test('a project too small for a programme reads which condition it fails', async ({ browser }) => {
  const page = await signIn(browser, 'enterprise', nowhere);
  await openProject(page, '空压站节能改造项目');
  const panel = page.getByRole('region', { name: '可享政策测算' });
  await panel.getByText('科技创新和技术改造再贷款（工业第二批）', { exact: true }).first().click();
  const failed = panel.getByRole('row', { name: /工信厅规函〔2024〕348号/ }).filter({ hasText: '总投资低于500万元' });
  await expect(failed).toContainText('不符');
  await page.context().close();
});
