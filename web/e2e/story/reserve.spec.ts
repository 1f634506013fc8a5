import { pdf } from '../verbs/files';
import { confirmIn, fill, pickDate } from '../verbs/forms';
import { look } from '../verbs/look';
import { nowhere, signIn } from '../verbs/people';
import { openProject } from '../verbs/project';
import { expect, test } from '../verbs/story';

const name = '高效电机及变频调速系统更新项目';

test('an enterprise reports the start, the district confirms, and the reserve balance leads to the project', async ({
  browser,
}) => {
  const enterprise = await signIn(browser, 'enterprise', nowhere);
  await openProject(enterprise, name);
  const address = new URL(enterprise.url()).pathname;
  await enterprise.getByRole('button', { name: '报告开工' }).click();
  await pickDate(enterprise, 'day', `${new Date().getFullYear()}-01-15`);
  await enterprise
    .locator('[id="file"]')
    .setInputFiles({ name: '开工令.pdf', mimeType: 'application/pdf', buffer: pdf() });
  await fill(enterprise, 'note', '基础开挖');
  await look(enterprise, 'stage-report-dialog');
  await confirmIn(enterprise, '提交报告');
  await expect(enterprise.getByText('待确认')).toBeVisible();
  await enterprise.getByRole('button', { name: '修改计划' }).click();
  await fill(enterprise, 'years_0_investment', '100');
  await fill(enterprise, 'years_1_investment', '200');
  await confirmIn(enterprise, '保存');
  await expect(enterprise.getByText('计划已保存')).toBeVisible();
  await look(enterprise, 'project-stage');
  await enterprise.context().close();

  const district = await signIn(browser, 'district', '/');
  await district.getByRole('link', { name: /待确认的阶段报告/ }).click();
  await expect(district.getByRole('heading', { level: 1 })).toHaveText('阶段报告');
  await look(district, 'stage-reports');
  await district.getByRole('link', { name, exact: true }).click();
  await expect(district).toHaveURL(new RegExp(address));
  await district.getByRole('button', { name: '确认报告' }).click();
  await confirmIn(district, '确认报告');
  await expect(district.getByRole('heading', { level: 1 })).toContainText('在建');
  await district.context().close();

  const preparer = await signIn(browser, 'preparer', '/reserve');
  await expect(preparer.getByRole('heading', { level: 1 })).toHaveText('储备平衡');
  await look(preparer, 'reserve-balance');
  await preparer.goto('/reserve/projects?stage=UNDER_CONSTRUCTION');
  await expect(preparer.getByRole('link', { name })).toBeVisible();
  await look(preparer, 'reserve-rows');
  await preparer.context().close();
});
