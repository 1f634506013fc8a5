import { confirmIn, fill, pickDate } from '../verbs/forms';
import { look } from '../verbs/look';
import { go, signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n30\n%%EOF\n');
const machine = /普通车床 CW6163B/;

const day = (offset: number) => {
  const date = new Date(Date.now() + offset * 86_400_000);
  return date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
};

test('retired equipment goes from a commissioned project to a recycler, and its certificate counts for the project', async ({
  browser,
}) => {
  const page = await signIn(browser, 'enterprise', '/recyclers');
  await expect(page.getByText('盐都再生资源回收有限公司').first()).toBeVisible();
  await look(page, 'recyclers');
  await go(page, '/equipment-disposals');
  await look(page, 'equipment-disposals');
  await page.getByRole('link', { name: machine }).first().click();
  await look(page, 'equipment-disposal-pick-up');
  const address = new URL(page.url()).pathname;
  // The demo's recycler has said what it took; the enterprise steps back first, so that all is done once.
  await page.getByRole('button', { name: '取消约定' }).click();
  await fill(page, 'reason', '请调整回收价');
  await confirmIn(page, '取消约定');
  await expect(page.getByText('待报价').first()).toBeVisible();

  const recycler = await signIn(browser, 'recycler', address);
  await look(recycler, 'equipment-disposal-offered');
  await recycler.getByRole('button', { name: /^报\s?价$/ }).click();
  await fill(recycler, 'price', '0.6');
  await pickDate(recycler, 'pickUpOn', day(5));
  await fill(recycler, 'contactPerson', '曾国平');
  await fill(recycler, 'contactPhone', '0813-5550404');
  await look(recycler, 'equipment-disposal-bid');
  await confirmIn(recycler, '报价');
  await expect(recycler.getByText('0813-5550404')).toBeVisible();

  await page.reload();
  await look(page, 'equipment-disposal-bids');
  await page.getByRole('button', { name: /^选\s?定$/ }).click();
  await fill(page, 'contactPerson', '王建国');
  await fill(page, 'contactPhone', '0813-5550101');
  await confirmIn(page, '选定');
  await expect(page.getByText('已选定').first()).toBeVisible();

  await recycler.reload();
  await recycler.getByRole('button', { name: '登记提货' }).click();
  await pickDate(recycler, 'pickedUpOn', day(0));
  await confirmIn(recycler, '登记提货');
  await expect(recycler.getByText('回收企业登记')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: '登记提货' }).click();
  await confirmIn(page, '登记提货');
  await expect(page.getByText('已提货').first()).toBeVisible();

  await recycler.reload();
  await recycler
    .getByLabel('上传证明')
    .setInputFiles({ name: '处置证明.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(recycler.getByRole('link', { name: '处置证明.pdf' })).toBeVisible();
  await recycler.getByRole('button', { name: '提交处置证明' }).click();
  await fill(recycler, 'number', 'CZ-2026-0815');
  await pickDate(recycler, 'issuedOn', day(0));
  await fill(recycler, 'issuer', '市再生资源行业协会');
  await look(recycler, 'equipment-disposal-certificate');
  await confirmIn(recycler, '提交处置证明');
  await expect(recycler.getByText('待审核').first()).toBeVisible();
  await recycler.context().close();

  const district = await signIn(browser, 'district', '/equipment-disposals?awaiting=ME');
  await district.getByRole('link', { name: machine }).first().click();
  await look(district, 'equipment-disposal-check');
  await district.getByRole('button', { name: '审核通过' }).click();
  await confirmIn(district, '审核通过');
  await expect(district.getByText('已办结').first()).toBeVisible();
  await district.context().close();

  await page.getByRole('link', { name: '机加工车间老旧机床更新项目' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/CZ-2026-0815，由/)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await look(page, 'project-evidence');
  await page.context().close();
});
