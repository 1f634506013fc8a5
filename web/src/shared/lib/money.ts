const yuanPerWan = 10_000;

/** Yuan as people read it: 万元 in Chinese, millions in English, at most two decimals. */
export function formatMoney(yuan: number, language: string): string {
  const chinese = language.startsWith('zh');
  const value = yuan / (chinese ? yuanPerWan : 1_000_000);
  const digits = new Intl.NumberFormat(chinese ? 'zh-CN' : 'en', { maximumFractionDigits: 2 }).format(value);
  return chinese ? `${digits} 万元` : `CNY ${digits} m`;
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

export function wanOfYuan(yuan: number): number {
  return Math.round(yuan * 100) / (yuanPerWan * 100);
}

/** Rounded to the cent, the finest that the API takes. */
export function yuanOfWan(wan: number): number {
  return Math.round(wan * yuanPerWan * 100) / 100;
}

export function sumOf(amounts: (number | null | undefined)[]): number {
  return amounts.reduce<number>((cents, amount) => cents + Math.round((amount ?? 0) * 100), 0) / 100;
}
