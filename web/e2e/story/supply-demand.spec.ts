import { choose, confirmIn, fill, pickDate } from '../verbs/forms';
import { look } from '../verbs/look';
import { go, signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

// With a digit, so that it is never taken for a name from the program (look).
const stamp = `${Date.now().toString(36).toUpperCase()}0`;
const year = new Date().getFullYear() + 1;
const ahead = (days: number) =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + days * 86_400_000));

/** The least that has the frame of a PDF. */
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n30\n%%EOF\n');

test('a supplier’s offer is suggested for a demand, and both dock until they have confirmed the same amount and day', async ({
  browser,
}) => {
  const supplier = await signIn(browser, 'supplier', '/supplies');
  await supplier.getByRole('button', { name: '发布供给' }).first().click();
  await fill(supplier, 'product', `五轴数控加工中心 ${stamp}`);
  await fill(supplier, 'model', 'VMC-850');
  await choose(supplier, 'category', '数控机床');
  await fill(supplier, 'applicationField', '精密零件加工');
  await fill(supplier, 'keyFigures', '五轴联动，定位精度 0.005 毫米，主轴转速 12000 转/分');
  await fill(supplier, 'priceFrom', '85');
  await fill(supplier, 'priceTo', '110');
  await fill(supplier, 'deliveryDays', '60');
  await fill(supplier, 'yearlyCapacity', '200');
  await fill(supplier, 'afterSales', '两年质保，24 小时到场');
  await look(supplier, 'supply-dialog');
  await confirmIn(supplier, '保存');
  await expect(supplier.getByText(stamp).first()).toBeVisible();
  await look(supplier, 'supplies');

  const page = await signIn(browser, 'enterprise', '/demands');
  await look(page, 'demands');
  await page.getByRole('button', { name: '登记需求' }).first().click();
  await fill(page, 'retiredEquipment', '三轴立式铣床');
  await fill(page, 'retiredYear', '2008');
  await fill(page, 'wantedEquipment', `五轴数控加工中心 ${stamp}`);
  await choose(page, 'category', '数控机床');
  await fill(page, 'keyFigures', '五轴联动，定位精度不低于 0.008 毫米');
  await fill(page, 'quantity', '2');
  await fill(page, 'budget', '230');
  await pickDate(page, 'purchaseMonth', `${year}-06`);
  await look(page, 'demand-dialog');
  await confirmIn(page, '保存');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(stamp);
  const suggestion = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(stamp) }) });
  await expect(suggestion).toContainText('设备类别');
  await expect(suggestion).toContainText('价格与预算');
  await expect(suggestion).toContainText('技术指标');
  await suggestion.getByRole('button', { name: /^推荐合适/ }).click();
  await expect(suggestion.getByRole('button', { name: /^撤回评价/ })).toBeVisible();
  await look(page, 'demand');
  await suggestion.getByRole('button', { name: /^表达意向/ }).click();
  await fill(page, 'note', '请报含安装的价格');
  await look(page, 'docking-interest');
  await confirmIn(page, '表达意向');
  await expect(page.getByText('待供方回应')).toBeVisible();
  await look(page, 'docking');
  const address = new URL(page.url()).pathname;

  await supplier.getByRole('button', { name: `五轴数控加工中心 ${stamp} 的匹配需求` }).click();
  const fitting = supplier.getByRole('dialog').getByRole('listitem').filter({ hasText: stamp }).first();
  await expect(fitting).toContainText('预算不向供方公开');
  await expect(fitting.getByRole('link', { name: '对接进展：有意向' })).toBeVisible();
  await look(supplier, 'fitting-demands');
  await go(supplier, '/dockings?awaiting=ME');
  await look(supplier, 'dockings');
  await supplier.getByRole('link', { name: `五轴数控加工中心 ${stamp}` }).click();
  await supplier.getByRole('button', { name: '同意洽谈' }).click();
  await confirmIn(supplier, '开始洽谈');
  await fill(supplier, 'text', '含安装，十五天到货。');
  await supplier.getByRole('button', { name: /^发\s?送$/ }).click();
  await expect(supplier.getByText('含安装，十五天到货。')).toBeVisible();
  await supplier.getByRole('button', { name: '提出成交信息' }).click();
  await fill(supplier, 'amount', '214');
  await pickDate(supplier, 'day', new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date()));
  await look(supplier, 'docking-proposal');
  await confirmIn(supplier, '提交对方确认');
  await expect(supplier.getByText('待需方回应')).toBeVisible();
  await supplier.context().close();

  await page.reload();
  await expect(page.getByText('含安装，十五天到货。')).toBeVisible();
  await page.getByRole('button', { name: '确认成交' }).click();
  await confirmIn(page, '确认成交');
  await expect(page.getByText('已成交').first()).toBeVisible();
  await look(page, 'docking-agreed');
  await page.context().close();

  const bureau = await signIn(browser, 'bureau', '/matching');
  await expect(bureau.getByRole('heading', { name: '推荐准确率' })).toBeVisible();
  await look(bureau, 'matching');
  await go(bureau, '/matches');
  await expect(bureau.getByRole('row').filter({ hasText: stamp }).first()).toBeVisible();
  await look(bureau, 'matches');
  await go(bureau, '/matching');
  // The system administrator has drafted other points; before somebody else puts them into force the effect is seen.
  await bureau.getByRole('button', { name: /^启\s?用$/ }).click();
  await expect(bureau.getByText(/对最近的 \d+ 条需求/)).toBeVisible();
  await look(bureau, 'weights-dialog');
  await bureau.keyboard.press('Escape');
  await go(bureau, '/docking-figures');
  await look(bureau, 'docking-figures');
  await go(bureau, address);
  await expect(bureau.getByText('内容仅双方可见')).toBeVisible();
  await expect(bureau.getByText('含安装，十五天到货。')).toHaveCount(0);
  await bureau.context().close();
});

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
