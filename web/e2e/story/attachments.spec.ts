import { readFile } from 'node:fs/promises';
import { pdf } from '../verbs/files';
import { choose, fill } from '../verbs/forms';
import { look } from '../verbs/look';
import { signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

const project = `附件示例项目 ${Date.now().toString(36).toUpperCase()}0`;

test('an enterprise attaches files, is told what is refused, downloads and prints', async ({ browser }) => {
  const page = await signIn(browser, 'enterprise', '/projects/new');
  await fill(page, 'name', project);
  await choose(page, 'field', '工业');
  await choose(page, 'county', '自流井区');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(project);
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('修改项目');
  const chooser = page.locator('input[type="file"][multiple]');
  const table = page.getByRole('table', { name: '附件' });

  const permit = pdf();
  await chooser.setInputFiles([
    { name: '备案证.pdf', mimeType: 'application/pdf', buffer: permit },
    { name: '看似批复.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000\u0001 a program') },
  ]);
  await expect(table.getByRole('link', { name: '备案证.pdf' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '只接收 PDF、JPEG、PNG 和 xlsx 文件' })).toBeVisible();
  await look(page, 'attachments-form');
  await page.getByRole('link', { name: '返回项目' }).click();
  await expect(page.getByText('看似批复.pdf')).toBeVisible();
  await page.reload();
  await expect(page.getByText('请重新选择该文件')).toBeVisible();
  await look(page, 'attachments-refused-after-reload');
  await page.getByRole('button', { name: /放\s?弃/ }).click();
  await expect(page.getByText('看似批复.pdf')).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    table.getByRole('link', { name: '备案证.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('备案证.pdf');
  expect(await readFile(await download.path())).toEqual(permit);
  await look(page, 'attachments-project');

  const [printed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '打印 PDF' }).click(),
  ]);
  expect(printed.suggestedFilename()).toBe(`${project}.pdf`);
  expect((await readFile(await printed.path())).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: '删除附件 备案证.pdf' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^删\s?除$/ })
    .click();
  await expect(page.getByText('没有附件')).toBeVisible();
  await page.context().close();
});
