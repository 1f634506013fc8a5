import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { EnterpriseTimeline } from './EnterpriseTimeline';

const step = { role: 'district-reviewer', personName: '陈志强', reasons: [], fields: [], note: null };

it('tells the newest step first, with reasons and what changed', async () => {
  const items = [
    { ...step, at: '2026-11-01T01:00:00Z', action: 'submitted', role: 'applicant', personName: '何平' },
    {
      ...step,
      at: '2026-11-02T01:00:00Z',
      action: 'returned',
      reasons: [{ field: 'address', reason: '请写明门牌' }],
    },
    { ...step, at: '2026-11-05T01:00:00Z', action: 'amended', fields: ['name', 'countyName', 'county'] },
  ];
  server.use(http.get('*/api/library/enterprises/:id/timeline', () => HttpResponse.json({ items })));
  renderPage(<EnterpriseTimeline id="e-1" />, { roles: ['district-reviewer'] });
  await screen.findByText('核定变更');
  const steps = screen.getAllByRole('listitem');
  expect(steps[0]).toHaveTextContent('核定变更陈志强，县（区）审核');
  expect(steps[0]).toHaveTextContent('变更：企业名称、所在县（区）');
  expect(screen.getByText('详细地址：请写明门牌')).toBeInTheDocument();
  expect(screen.getByText('提交登记')).toBeInTheDocument();
});
