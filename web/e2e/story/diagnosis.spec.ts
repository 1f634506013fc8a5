import { choose, confirmIn, fill, pickDate } from '../verbs/forms';
import { look } from '../verbs/look';
import { go, signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

const stamp = `${Date.now().toString(36).toUpperCase()}0`;
const ahead = (days: number) =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + days * 86_400_000));

/** The least that has the frame of a PDF. */
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n30\n%%EOF\n');

test('an enterprise asks for a diagnosis and adopts a measure, which becomes a demand', async ({ browser }) => {
  const bureau = await signIn(browser, 'bureau', '/service-providers');
  await look(bureau, 'service-providers');
  await bureau.getByRole('button', { name: '登记机构或专家' }).first().click();
  await fill(bureau, 'name', `节能诊断中心 ${stamp}`);
  await bureau.getByRole('checkbox', { name: '节能降碳' }).check();
  await fill(bureau, 'qualification', '工业节能诊断服务机构');
  await fill(bureau, 'introduction', '提供现场诊断和改造建议');
  await fill(bureau, 'contactPerson', '周明');
  await fill(bureau, 'contactPhone', '0813-1234567');
  await look(bureau, 'service-provider-dialog');
  await confirmIn(bureau, '保存');
  await expect(bureau.getByRole('heading', { level: 1 })).toContainText(stamp);

  const page = await signIn(browser, 'enterprise', '/diagnoses');
  await page.getByRole('button', { name: '申请诊断' }).first().click();
  await choose(page, 'field', '节能降碳');
  await choose(page, 'providerId', `节能诊断中心 ${stamp}`);
  await fill(page, 'topic', `空压站诊断 ${stamp}`);
  await fill(page, 'situation', '空压机运行十五年以上');
  await pickDate(page, 'wishedOn', ahead(7));
  await fill(page, 'contactPerson', '王建国');
  await fill(page, 'contactPhone', '0813-7654321');
  await look(page, 'diagnosis-dialog');
  await confirmIn(page, '提交申请');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(stamp);
  const address = new URL(page.url()).pathname;

  await go(bureau, address);
  await bureau.getByRole('button', { name: /^受\s?理$/ }).click();
  await confirmIn(bureau, '受理');
  await bureau.getByLabel('上传报告').setInputFiles({ name: '诊断报告.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(bureau.getByRole('link', { name: '诊断报告.pdf' })).toBeVisible();
  await bureau.getByRole('button', { name: '提交诊断结果' }).click();
  await fill(bureau, 'summary', '建议更换两台空压机');
  await bureau.getByRole('button', { name: '添加措施' }).click();
  await fill(bureau, 'measures_0_title', '更换空压机');
  await fill(bureau, 'measures_0_description', '以变频螺杆机替代');
  await fill(bureau, 'measures_0_wantedEquipment', `变频螺杆空压机 ${stamp}`);
  await choose(bureau, 'measures_0_category', '压缩机');
  await fill(bureau, 'measures_0_keyFigures', '1 级能效，排气量 20 立方米/分');
  await fill(bureau, 'measures_0_cost', '36');
  await look(bureau, 'diagnosis-submission');
  await confirmIn(bureau, '提交诊断结果');
  await expect(bureau.getByText('已提交报告').first()).toBeVisible();
  await bureau.context().close();

  await page.reload();
  await look(page, 'diagnosis');
  await page.getByRole('button', { name: '采纳并登记需求' }).click();
  await pickDate(page, 'purchaseMonth', ahead(90).slice(0, 7));
  await look(page, 'diagnosis-adoption');
  await confirmIn(page, '采纳并登记需求');
  await expect(page.getByText('已办结').first()).toBeVisible();
  await page.getByRole('link', { name: '查看需求' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(stamp);
  await page.context().close();
});
