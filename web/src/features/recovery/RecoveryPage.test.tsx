import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import RecoveryPage from './RecoveryPage';

const missing = { value: null, basis: null, reported: 2, counties: 6 };

const target = {
  id: '01989f00-0000-7000-8000-00000000000f',
  version: 0,
  indicator: 'WASTE_APPLIANCES',
  unit: 'PIECES',
  documentTitle: '实施方案',
  documentNumber: '自府办发〔2024〕11号',
  comparison: 'INCREASE_PERCENT',
  baseYear: 2023,
  baseValue: 1000,
  value: 35,
  dueYear: 2027,
  ended: false,
  reason: null,
  base: 1000,
  level: 1350,
  years: [{ year: 2025, city: { value: 1010, basis: 'CITY', reported: 0, counties: 6 }, expected: 1175 }],
  judgedYear: 2025,
  behind: 47.1,
  light: 'RED',
  changeable: false,
  updatedAt: '2026-01-05T08:00:00Z',
};

const board = {
  year: 2025,
  rows: [
    {
      indicator: 'WASTE_APPLIANCES',
      unit: 'PIECES',
      city: missing,
      previous: missing,
      counties: [{ county: '510302', countyName: '自流井区', value: 320 }],
    },
  ],
  targets: [target],
  keepsFigures: true,
  keepsTargets: false,
};

it('says how far a target is, how many districts have reported, and offers what the person may enter', async () => {
  server.use(
    http.get('*/api/supply-demand/recovery-board', () => HttpResponse.json(board)),
    http.get('*/api/supply-demand/recovery-figures', () =>
      HttpResponse.json({ items: [], total: 0, totalIsExact: true, page: 1, size: 20, nextCursor: null }),
    ),
  );
  renderPage(<RecoveryPage />, { at: '/recovery', roles: ['district-reviewer'] });

  expect(await screen.findByText('2027 年较 2023 年增长 35%')).toBeInTheDocument();
  expect(screen.getByText('落后 47.1 个百分点')).toBeInTheDocument();
  expect(screen.getByText('已报 2 / 6 个县（区）')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '填报年度数据' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '填报目标' })).not.toBeInTheDocument();
});
