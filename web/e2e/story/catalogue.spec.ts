import { deflateSync } from 'node:zlib';
import { choose, confirmIn, fill } from '../verbs/forms';
import { look } from '../verbs/look';
import { go, signIn } from '../verbs/people';
import { expect, test } from '../verbs/story';

// With a digit, so that it is never taken for a name from the program (look).
const stamp = `${Date.now().toString(36).toUpperCase()}0`;

test('consumer goods are filed with a picture, found in the catalogue, asked about and answered', async ({
  browser,
}) => {
  const maker = await signIn(browser, 'enterprise', '/consumer-goods');
  await look(maker, 'consumer-goods');
  await maker.getByRole('button', { name: '发布消费品' }).first().click();
  await choose(maker, 'category', '家电');
  await fill(maker, 'brand', '恒力');
  await fill(maker, 'model', `XQG-${stamp}`);
  await fill(maker, 'yearlyCapacity', '5000');
  await fill(maker, 'description', '空气循环扇，12 档调速');
  await look(maker, 'consumer-good-dialog');
  await confirmIn(maker, '保存');
  await maker.getByRole('link', { name: new RegExp(stamp) }).click();
  await expect(maker.getByRole('heading', { level: 1 })).toContainText(stamp);
  await maker
    .locator('input[type=file][aria-label="上传产品图片"]')
    .setInputFiles({ name: '外观.png', mimeType: 'image/png', buffer: png(3000, 1200) });
  await fill(maker, 'caption', '外观');
  await confirmIn(maker, '上传');
  await expect(maker.getByRole('img', { name: '外观' })).toBeVisible();
  await look(maker, 'catalogue-own-product');

  const asker = await signIn(browser, 'bank', '/catalogue');
  await look(asker, 'catalogue');
  await asker.getByRole('search').getByLabel('产品、品牌、型号或技术指标').fill(stamp);
  await asker.keyboard.press('Enter');
  await asker.getByRole('link', { name: new RegExp(stamp) }).click();
  const picture = asker.getByRole('img', { name: '外观' });
  await expect.poll(() => picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(1600);
  await look(asker, 'catalogue-product');
  await asker.getByRole('button', { name: '询问供方' }).click();
  await fill(asker, 'subject', `批量采购 ${stamp}`);
  await fill(asker, 'message', '需 30 台，能否月底前送货？');
  await look(asker, 'enquiry-dialog');
  await confirmIn(asker, '发送');
  await expect(asker.getByText('已发送').first()).toBeVisible();

  await go(maker, '/enquiries?side=RECEIVED&state=OPEN');
  await look(maker, 'enquiries');
  await maker.getByRole('link', { name: new RegExp(stamp) }).click();
  await maker.getByRole('button', { name: '答复', exact: true }).click();
  await fill(maker, 'answer', '可以，二十五日前送货。');
  await confirmIn(maker, '发送答复');
  await expect(maker.getByText('已答复').first()).toBeVisible();
  await maker.context().close();

  await go(asker, '/enquiries');
  await asker.getByRole('link', { name: new RegExp(stamp) }).click();
  await expect(asker.getByText('可以，二十五日前送货。')).toBeVisible();
  await look(asker, 'enquiry');
  await asker.context().close();
});

/** A picture of one colour, larger than the service takes: the page makes it smaller. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 140);
  for (let row = 0; row < height; row++) {
    rows[row * (width + 1)] = 0;
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** CRC-32 as PNG has it; older Node versions bring none. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
  }
  return (sum ^ 0xffffffff) >>> 0;
}
