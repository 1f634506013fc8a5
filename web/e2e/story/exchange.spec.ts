import { confirmIn, fill } from '../verbs/forms';
import { look } from '../verbs/look';
import { go, signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

test('the economy bureau exchanges listings with the province, decides a conflict, and another city’s product says where to turn to', async ({
  browser,
}) => {
  const bureau = await signIn(browser, 'bureau', '/exchange');
  await expect(bureau.getByText('至 510000 第 1 号')).toBeVisible();
  await look(bureau, 'exchange-outgoing');

  await go(bureau, '/exchange/incoming');
  await expect(bureau.getByText('来自 510000 第 1 号')).toBeVisible();
  await look(bureau, 'exchange-incoming');
  await bureau.getByRole('button', { name: '上传接收包' }).click();
  await bureau
    .locator('input[type=file][aria-label="交换包文件"]')
    .setInputFiles({ name: 'half.zip', mimeType: 'application/zip', buffer: Buffer.from('PK half of a package') });
  await bureau.getByRole('dialog').getByRole('button', { name: '上传并接收' }).click();
  await expect(bureau.getByRole('dialog').getByText('不是完整的交换包')).toBeVisible();
  await look(bureau, 'exchange-refused');
  await bureau.getByRole('button', { name: '知道了' }).click();

  await go(bureau, '/exchange/conflicts');
  await bureau.getByRole('button', { name: /^裁定 / }).click();
  await bureau.getByRole('radio', { name: '两方都展示' }).check();
  await fill(bureau, 'reason', '企业在两地均有生产基地');
  await look(bureau, 'exchange-decision');
  await confirmIn(bureau, '裁定');
  await expect(bureau.getByText('企业在两地均有生产基地')).toBeVisible();
  await look(bureau, 'exchange-conflicts');

  await go(bureau, '/catalogue');
  await bureau.getByRole('search').getByLabel('产品、品牌、型号或技术指标').fill('永磁变频离心泵');
  await bureau.keyboard.press('Enter');
  await bureau.getByRole('link', { name: /永磁变频离心泵/ }).click();
  await expect(bureau.getByText('绵阳市经济和信息化局装备工业科')).toBeVisible();
  await expect(bureau.getByRole('button', { name: '询问供方' })).toHaveCount(0);
  await look(bureau, 'exchange-other-city');
  await bureau.context().close();
});
