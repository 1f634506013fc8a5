import { describe, expect, it } from 'vitest';
import { formatMoney, formatYuan, sumOf, wanOfYuan, yuanOfWan } from './money';

describe('money', () => {
  it('reads in 万元 in Chinese and in millions in English', () => {
    expect(formatMoney(32_500_000, 'zh-CN')).toBe('3,250 万元');
    expect(formatMoney(32_512_345, 'en')).toBe('CNY 32.51 m');
  });

  it('gives the exact yuan', () => {
    expect(formatYuan(32_512_345.6, 'zh-CN')).toBe('32,512,345.60 元');
  });

  it('keeps the cent on the way to 万元 and back', () => {
    for (const yuan of [0.01, 1.1, 12_345.67, 9_999_999_999_999]) {
      expect(yuanOfWan(wanOfYuan(yuan))).toBe(yuan);
    }
  });

  it('adds without floating-point crumbs', () => {
    expect(sumOf([0.1, 0.2, null, undefined])).toBe(0.3);
  });
});
