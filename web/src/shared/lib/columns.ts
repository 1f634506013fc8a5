/** The list with one element put to another place, left out, changed or added at the end. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)];
}

export function replaced<Item>(items: readonly Item[], at: number | undefined, item: Item): Item[] {
  return at === undefined ? [...items, item] : items.map((each, index) => (index === at ? item : each));
}

/** One value that may be chosen in a column. */
export interface Choice {
  code: string;
  name: { zh: string; en: string };
}

/** One choice a line: code, Chinese, English. */
export function choicesOf(text: string): Choice[] {
  return text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([code]) => code)
    .map(([code = '', zh = '', en = '']) => ({ code, name: { zh, en: en || zh } }));
}

export function choicesText(choices: readonly Choice[]): string {
  return choices.map(({ code, name }) => `${code} | ${name.zh} | ${name.en}`).join('\n');
}
