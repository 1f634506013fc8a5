import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { RunView } from './RunView';

const run = {
  id: '1',
  kind: 'IMPACT',
  state: 'FAILED',
  ruleId: 'city.flags',
  number: 2,
  day: '2026-11-22',
  total: 10,
  done: 4,
  changes: 0,
  attempt: 3,
  error: 'draft-changed',
  startedBy: '杨帆',
  createdAt: '2026-11-22T01:00:00Z',
  finishedAt: '2026-11-22T01:01:00Z',
  counts: [],
};

function serve(error: string) {
  server.use(
    http.get('*/api/library/policy-runs/:id', () => HttpResponse.json({ ...run, error })),
    http.get('*/api/library/policy-runs/:id/changes', () =>
      HttpResponse.json({ items: [], total: 0, totalIsExact: true, page: 1, size: 20, nextCursor: null }),
    ),
    http.get('*/api/library/policy-rules', () => HttpResponse.json({ items: [] })),
  );
}

it('says why a run failed and which attempt it was', async () => {
  serve('draft-changed');
  renderPage(<RunView runId="1" />, { roles: ['system-admin'] });
  expect(await screen.findByText('分析期间草稿已被修改，请重新开始分析。')).toBeInTheDocument();
  expect(screen.getByText('第 3 次判断')).toBeInTheDocument();
});

it('does not show a cause that it has no words for', async () => {
  serve('out-of-disk');
  renderPage(<RunView runId="1" />, { roles: ['system-admin'] });
  expect(await screen.findByText('判断未能完成，请联系运维人员查看日志。')).toBeInTheDocument();
  expect(screen.queryByText(/out-of-disk/)).not.toBeInTheDocument();
});
