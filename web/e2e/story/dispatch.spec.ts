import { png } from '../verbs/files';
import { choose, confirmIn, fill, pickDate } from '../verbs/forms';
import { look } from '../verbs/look';
import { go, signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

const name = '空压站节能改造项目';
const today = new Date();
/** The running one: the demonstration collects the one before it. */
const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(today).slice(0, 7);
/** Which it is depends on the month in which the story is told. */
const light = /^(红灯|黄灯|绿灯|未判断)$/;
const soon = iso(new Date(today.getTime() + 10 * 24 * 3_600_000));

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}

test('the commission asks for a month, the enterprise reports, the district accepts, and light and problem are seen', async ({
  browser,
}) => {
  const preparer = await signIn(browser, 'preparer', '/dispatch');
  await preparer.getByRole('button', { name: '发起调度' }).click();
  await pickDate(preparer, 'period', month);
  await pickDate(preparer, 'closesOn', soon);
  await look(preparer, 'dispatch-open');
  await confirmIn(preparer, '发起调度');
  await preparer.getByRole('link', { name: month }).click();
  await expect(preparer.getByRole('heading', { level: 1 })).toContainText(month);
  const round = new URL(preparer.url()).pathname;

  const enterprise = await signIn(browser, 'enterprise');
  await enterprise.goto(round);
  await enterprise.getByRole('link', { name: '查看本企业的调度报告' }).click();
  await enterprise.getByRole('link', { name }).click();
  await expect(enterprise.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(enterprise.getByText(light).first()).toBeVisible();
  const report = new URL(enterprise.url()).pathname;
  await enterprise.getByRole('button', { name: '填报' }).click();
  for (const [field, amount] of Object.entries({ investedPeriod: '6', investedYear: '12', investedTotal: '12' })) {
    await fill(enterprise, field, amount);
  }
  await fill(enterprise, 'sources_OWN', '30');
  await fill(enterprise, 'fundsPaid', '12');
  await fill(enterprise, 'installed', '0');
  await choose(enterprise, 'progress', '前期准备');
  await fill(enterprise, 'summary', '空压机招标完成，合同已签，基础图纸会审。');
  const filling = enterprise.getByRole('dialog');
  await filling
    .locator('input[type=file]')
    .setInputFiles({ name: '空压站现场.png', mimeType: 'image/png', buffer: png() });
  await expect(filling.getByRole('link', { name: '空压站现场' })).toBeVisible();
  await look(enterprise, 'dispatch-fill');
  await confirmIn(enterprise, '填报');
  await expect(enterprise.getByText('待认可').first()).toBeVisible();
  await enterprise.getByRole('button', { name: '提出问题' }).click();
  await fill(enterprise, 'words', '用电增容未批复，影响设备安装');
  await confirmIn(enterprise, '提出问题');
  await expect(enterprise.getByText('已提出')).toBeVisible();
  await enterprise.context().close();

  const district = await signIn(browser, 'district');
  await district.goto(report);
  await district.getByRole('button', { name: '认可' }).click();
  await confirmIn(district, '认可');
  await expect(district.getByText('已认可').first()).toBeVisible();
  await look(district, 'dispatch-report');
  await go(district, '/dispatch/problems?state=RAISED');
  await district
    .getByRole('row', { name: /用电增容/ })
    .getByRole('button', { name: '交办' })
    .click();
  await choose(district, 'owner', '市级部门');
  await choose(district, 'bureau', '经济和信息化');
  await pickDate(district, 'deadline', soon);
  await confirmIn(district, '交办');
  await district.goto('/dispatch/problems?state=OPEN');
  await expect(district.getByRole('row', { name: /用电增容/ })).toContainText('办理中');
  await look(district, 'dispatch-problems');
  await go(district, round);
  await look(district, 'dispatch-district');
  await district.context().close();

  await preparer.goto(round);
  await expect(preparer.getByRole('heading', { name: '调度通报' })).toBeVisible();
  await look(preparer, 'dispatch-round');
  await go(preparer, `/dispatch/reports?round=${round.split('/').at(-1)}&state=ACCEPTED`);
  await expect(preparer.getByRole('row', { name: new RegExp(name) })).toContainText(/红灯|黄灯|绿灯|未判断/);
  await look(preparer, 'dispatch-reports');
  await go(preparer, round);
  await preparer.getByRole('button', { name: '截止' }).click();
  await confirmIn(preparer, '截止');
  await expect(preparer.getByText('已截止').first()).toBeVisible();
  await go(preparer, '/dispatch');
  await look(preparer, 'dispatch-rounds');
  await preparer.context().close();
});
