const yuanPerWan = 10_000;
const yuanPerThousand = 1_000;

/** Yuan as people read it: 万元 in Chinese, thousands or millions in English, at most two decimals; nothing is 0 without a unit. */
export function formatMoney(yuan: number, language: string): string {
  if (language.startsWith('zh')) {
    return yuan === 0 ? '0' : `${twoDecimals('zh-CN', yuan / yuanPerWan)} 万元`;
  }
  if (yuan === 0) {
    return 'CNY 0';
  }
  return Math.abs(yuan) < 1_000_000
    ? `CNY ${twoDecimals('en', yuan / yuanPerThousand)} k`
    : `CNY ${twoDecimals('en', yuan / 1_000_000)} m`;
}

function twoDecimals(language: string, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** The exact amount, to the cent. */
export function formatYuan(yuan: number, language: string): string {
  const digits = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(yuan);
  return language.startsWith('zh') ? `${digits} 元` : `CNY ${digits}`;
}

/** The exact amount in the reader's unit, for comparisons: nothing is rounded away. */
export function formatExact(yuan: number, language: string): string {
  return language.startsWith('zh')
    ? `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 }).format(yuan / yuanPerWan)} 万元`
    : formatYuan(yuan, language);
}

function typedUnit(language: string): number {
  return language.startsWith('zh') ? yuanPerWan : yuanPerThousand;
}

/** An amount in the unit that people type: 万元 in Chinese, thousands in English. */
export function typedOfYuan(yuan: number, language: string): number {
  return Math.round(yuan * 100) / (typedUnit(language) * 100);
}

/** What was typed, in yuan, rounded to the cent, the finest that the API takes. */
export function yuanOfTyped(typed: number, language: string): number {
  return Math.round(typed * typedUnit(language) * 100) / 100;
}

export function sumOf(amounts: (number | null | undefined)[]): number {
  return amounts.reduce<number>((cents, amount) => cents + Math.round((amount ?? 0) * 100), 0) / 100;
}
