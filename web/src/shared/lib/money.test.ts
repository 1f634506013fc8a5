import { describe, expect, it } from 'vitest';
import { formatMoney, formatYuan, sumOf, typedOfYuan, yuanOfTyped } from './money';

describe('money', () => {
  it('reads in 万元 in Chinese and in thousands or millions in English', () => {
    expect(formatMoney(32_500_000, 'zh-CN')).toBe('3,250 万元');
    expect(formatMoney(32_512_345, 'en')).toBe('CNY 32.51 m');
    expect(formatMoney(42_000, 'en')).toBe('CNY 42 k');
    expect(formatMoney(0, 'en')).toBe('CNY 0');
    expect(formatMoney(0, 'zh-CN')).toBe('0');
  });

  it('gives the exact yuan', () => {
    expect(formatYuan(32_512_345.6, 'zh-CN')).toBe('32,512,345.60 元');
  });

  it('is typed in 万元 in Chinese and in thousands in English', () => {
    expect(yuanOfTyped(3250, 'zh-CN')).toBe(32_500_000);
    expect(yuanOfTyped(3250, 'en')).toBe(3_250_000);
  });

  it.each(['zh-CN', 'en'])('keeps the cent on the way to what is typed and back: %s', (language) => {
    for (const yuan of [0.01, 1.1, 12_345.67, 9_999_999_999_999]) {
      expect(yuanOfTyped(typedOfYuan(yuan, language), language)).toBe(yuan);
    }
  });

  it('adds without floating-point crumbs', () => {
    expect(sumOf([0.1, 0.2, null, undefined])).toBe(0.3);
  });
});
