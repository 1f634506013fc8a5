import { expect, it } from 'vitest';
import { languageOf } from './i18n';

it.each([
  [['en-US', 'en', 'zh-CN'], 'en'],
  [['en'], 'en'],
  [['zh-CN', 'en'], 'zh-CN'],
  [['zh-TW', 'en'], 'zh-CN'],
  [['de-DE', 'en'], 'zh-CN'],
  [[], 'zh-CN'],
] as const)('speaks Chinese unless the browser asks for English first: %s', (preferred, language) => {
  expect(languageOf(null, preferred)).toBe(language);
});

it('speaks what the reader chose, whatever the browser asks for', () => {
  expect(languageOf('zh-CN', ['en-US'])).toBe('zh-CN');
  expect(languageOf('en', ['zh-CN'])).toBe('en');
  expect(languageOf('fr', ['en-US'])).toBe('en');
});
