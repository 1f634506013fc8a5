import { choose, confirmIn, fill, pickDate, pressAndConfirm } from '../verbs/forms';
import { look } from '../verbs/look';
import { go, signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

// With a digit, so that it is never taken for a name from the program (look).
const stamp = `${Date.now().toString(36).toUpperCase()}0`;
const year = new Date().getFullYear();

test('a recycling site is proposed, confirmed, named by a trade-in offer and closed', async ({ browser }) => {
  const recycler = await signIn(browser, 'recycler', '/recycling-sites');
  await look(recycler, 'recycling-sites');
  await recycler.getByRole('button', { name: '申报站点' }).first().click();
  await fill(recycler, 'name', `新街回收站 ${stamp}`);
  await choose(recycler, 'kind', '回收站点');
  await choose(recycler, 'county', '自流井区');
  await fill(recycler, 'address', '自流井区新街 36 号');
  await choose(recycler, 'goods', '废旧家电');
  await pickDate(recycler, 'openedOn', `${year}-01-05`);
  await fill(recycler, 'phone', '0813-5550499');
  await fill(recycler, 'hours', '每日 8:00-18:00');
  await look(recycler, 'recycling-site-dialog');
  await confirmIn(recycler, '提交');
  await expect(recycler.getByRole('heading', { level: 1 })).toContainText(stamp);
  await expect(recycler.getByText('待确认').first()).toBeVisible();

  const district = await signIn(browser, 'district', '/recycling-sites?mine=true&waiting=true');
  await district.getByRole('link', { name: new RegExp(stamp) }).click();
  await look(district, 'recycling-site-waiting');
  await pressAndConfirm(district, '确认');
  await expect(district.getByText('运营中').first()).toBeVisible();
  await district.context().close();

  await go(recycler, '/trade-in');
  await recycler.getByRole('button', { name: '发布以旧换新' }).first().click();
  await fill(recycler, 'title', `旧家电换新抵扣 ${stamp}`);
  await choose(recycler, 'category', '家电');
  await fill(recycler, 'goods', '一级能效冰箱');
  await fill(recycler, 'oldGoods', '各品牌旧冰箱');
  await fill(recycler, 'deduction', '800');
  await pickDate(recycler, 'validUntil', `${year + 1}-12-31`);
  await fill(recycler, 'terms', '按容积和使用年限估价');
  await fill(recycler, 'place', '自流井区新街 36 号');
  await fill(recycler, 'phone', '0813-5550499');
  await choose(recycler, 'siteId', stamp, stamp);
  await look(recycler, 'trade-in-dialog');
  await confirmIn(recycler, '保存');
  await expect(recycler.getByRole('link', { name: new RegExp(stamp) })).toBeVisible();
  await look(recycler, 'trade-in');

  const commerce = await signIn(browser, 'commerce', '/trade-in?category=APPLIANCE');
  await commerce.getByRole('link', { name: new RegExp(stamp) }).click();
  await expect(commerce.getByRole('link', { name: new RegExp(stamp) })).toBeVisible();
  await commerce.getByRole('button', { name: '下架', exact: true }).click();
  await fill(commerce, 'reason', '抵扣金额与门店公示不一致');
  await confirmIn(commerce, '下架');
  await expect(commerce.getByText('已下架').first()).toBeVisible();
  await look(commerce, 'trade-in-offer');
  await commerce.context().close();

  await go(recycler, `/recycling-sites?mine=true&q=${stamp}`);
  await recycler.getByRole('link', { name: new RegExp(stamp) }).click();
  await recycler.getByRole('button', { name: '关闭站点', exact: true }).click();
  await fill(recycler, 'reason', '租约到期');
  await confirmIn(recycler, '关闭站点');
  await expect(recycler.getByText('已关闭').first()).toBeVisible();
  await look(recycler, 'recycling-site');
  await recycler.context().close();
});

test('the commerce bureau corrects a yearly figure beside the plan’s targets', async ({ browser }) => {
  const page = await signIn(browser, 'commerce', '/recovery?indicator=END_OF_LIFE_VEHICLES');
  await expect(page.getByText('目标完成情况').first()).toBeVisible();
  await expect(page.getByText('报废汽车回收量').first()).toBeVisible();
  await look(page, 'recovery');
  await page.getByRole('button', { name: '更正', exact: true }).first().click();
  await fill(page, 'source', `市商务局统计年报 ${stamp}`);
  await fill(page, 'reason', '年报修订');
  await look(page, 'recovery-correction');
  await confirmIn(page, '保存');
  await expect(page.getByText(stamp).first()).toBeVisible();
  await page.context().close();
});
