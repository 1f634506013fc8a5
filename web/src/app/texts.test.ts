import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from './texts';

type Texts = { [key: string]: string | Texts };

function keysOf(node: Texts, prefix = ''): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.')
        ? [readFileSync(join(folder, entry.name), 'utf8')]
        : [],
  );
}

describe('texts', () => {
  const chinese = new Set(keysOf(texts['zh-CN']));
  const english = new Set(keysOf(texts.en));

  it('holds the same keys in Chinese and in English', () => {
    expect([...chinese].filter((key) => !english.has(key))).toEqual([]);
    expect([...english].filter((key) => !chinese.has(key))).toEqual([]);
  });

  it('holds every key that the source names in full', () => {
    const named = sources('src').flatMap((source) =>
      [...source.matchAll(/\bt\(\s*'([\w.-]+)'(, \{ returnObjects)?/g)].map((match) => ({
        key: match[1] ?? '',
        isBranch: match[2] !== undefined,
      })),
    );
    const held = ({ key, isBranch }: { key: string; isBranch: boolean }) =>
      isBranch
        ? [...chinese].some((each) => each.startsWith(`${key}.`))
        : chinese.has(key) || chinese.has(`${key}_other`);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((each) => !held(each))).toEqual([]);
  });

  it('keeps Chinese characters out of the English texts', () => {
    const wrong = Object.entries(flat(texts.en)).filter(([, text]) => /[\u4e00-\u9fff]/.test(text));
    expect(wrong).toEqual([]);
  });
});

function flat(node: Texts, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}
