import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import type { Project } from './model';
import { ProjectLines } from './ProjectLines';

const project = answers.project as unknown as Project;

it('shows the lines of a draft as far as they were filled in', () => {
  const draft: Project = {
    ...project,
    funding: [{ source: null, amount: 120_000 }, { source: 'OWN' }],
    retiredEquipment: [{ name: '普通车床' }],
    newEquipment: [{ model: 'M7130', quantity: 1 }],
    permits: [{ number: '川自然资〔2026〕3号' }],
    loan: { use: '购置设备', intendedBanks: [] },
    consent: { given: true, until: null },
  };
  renderPage(<ProjectLines project={draft} />);
  const cells = (name: string) =>
    within(screen.getByRole('table', { name }))
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      );
  expect(cells('资金来源')).toEqual([
    ['—', expect.stringContaining('12 万元')],
    ['自有资金', '—'],
  ]);
  expect(cells('淘汰设备')).toEqual([['普通车床', '—', '—', '—', '—', '—', '—']]);
  expect(cells('新购设备')).toEqual([['—', 'M7130', '1', '—', '—', '—', '—']]);
  expect(cells('前期手续')).toEqual([['—', '—', '川自然资〔2026〕3号', '—']]);
  expect(document.body.textContent).not.toMatch(/undefined|null|NaN/);
  expect(screen.getByText('购置设备')).toBeInTheDocument();
});
