import { expect, it } from 'vitest';
import { partsOf, titleIn } from './model';

it('shows the heading of a clause once', () => {
  const clause = { depth: 2, label: '（一）', heading: '推进装备更新', body: '（一）推进装备更新。加快淘汰。\n第二段' };

  const parts = partsOf(clause);

  expect(parts.heading).toBe('（一） 推进装备更新');
  expect(parts.blocks.map((block) => block.text)).toEqual(['加快淘汰。', '第二段']);
});

it('shows rows of cells as one table', () => {
  const parts = partsOf({ depth: 1, label: '附件', heading: '', body: '附件\n行动\t举措\n\t建立项目库\n说明' });

  expect(parts.heading).toBe('附件');
  expect(parts.blocks.map((block) => block.rows?.length ?? block.text)).toEqual([2, '说明']);
  expect(parts.blocks[0]?.rows?.[1]?.cells.map((cell) => cell.text)).toEqual(['', '建立项目库']);
});

it.each([
  ['\ufeff\n  推动大规模设备更新实施方案  \r\n一、总体要求', '推动大规模设备更新实施方案'],
  ['', ''],
  ['%PDF\u0000\u0001', ''],
  ['长'.repeat(201), ''],
])('proposes the first line of a text as its title: %j', (text, title) => {
  expect(titleIn(new TextEncoder().encode(text).buffer as ArrayBuffer)).toBe(title);
});
