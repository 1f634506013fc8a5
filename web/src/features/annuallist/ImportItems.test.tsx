import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { Outcome } from './ImportItems';
import type { ImportReport } from './model';

const report: ImportReport = { stored: false, rows: 3, added: 2, changed: 1, unchanged: 0, wrongCells: 0, wrong: [] };

it('names each wrong cell by address, row and heading, and says that nothing was stored', () => {
  const wrong = {
    row: 4,
    cell: 'G4',
    heading: { zh: '投用日期', en: 'Commissioned' },
    value: '去年',
    rule: 'type-date',
    zh: '请填日期。',
    en: 'Must be a date.',
  };
  renderPage(<Outcome report={{ ...report, wrongCells: 1, wrong: [wrong] }} />);
  expect(screen.getByText('有 1 个单元格需要修改')).toBeInTheDocument();
  expect(screen.getByText(/没有导入任何内容/)).toBeInTheDocument();
  const row = screen.getByRole('row', { name: /G4/ });
  for (const words of ['4', '投用日期', '去年', '请填日期。']) {
    expect(within(row).getByText(words)).toBeInTheDocument();
  }
});

it('says what a right workbook brings', () => {
  renderPage(<Outcome report={report} />);
  expect(screen.getByText('核对无误，可以导入')).toBeInTheDocument();
  expect(screen.getByText('共 3 行：新增 2，修改 1，不变 0')).toBeInTheDocument();
});
