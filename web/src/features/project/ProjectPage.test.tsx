import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import type { Role } from '@/shared/session/session';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import ProjectPage from './ProjectPage';

let asked: string[] = [];

function open(role: Role) {
  const routes = (
    <Routes>
      <Route path="/projects/:id" element={<ProjectPage />} />
    </Routes>
  );
  renderPage(routes, { at: `/projects/${answers.project.id}`, roles: [role] });
}

beforeEach(() => {
  asked = [];
  const declaration = { progressPercent: 35, guidanceClass: 'ENCOURAGED', relocation: false, retiredOwned: null };
  server.use(
    http.get('*/api/library/projects/:id', () => HttpResponse.json({ ...answers.project, declaration })),
    http.get('*/api/library/projects/:id/programmes', () => HttpResponse.json({}, { status: 503 })),
    http.get('*/api/library/projects/:id/attachments', ({ request }) => {
      asked.push(request.url);
      return HttpResponse.json({ items: [], changeable: false, mostBytes: 1, mostCount: 1 });
    }),
  );
});

it('shows what was declared for policy programmes, and what was left open', async () => {
  open('district-reviewer');
  const panel = await screen.findByRole('region', { name: /政策申报说明/ });
  expect(panel).toHaveTextContent('35 %');
  expect(panel).toHaveTextContent('鼓励类');
  expect(panel).toHaveTextContent('是否搬迁否');
  expect(panel).toHaveTextContent('淘汰设备均为自有—');
});

it('offers files and print to those who may have them', async () => {
  open('district-reviewer');
  expect(await screen.findByText('打印 PDF')).toBeInTheDocument();
  expect(await screen.findByText('没有附件')).toBeInTheDocument();
});

for (const role of ['central-bank', 'finance-bureau'] as const) {
  it(`asks for nothing that is closed to it: ${role}`, async () => {
    open(role);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(answers.project.name));
    expect(screen.queryByText('打印 PDF')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /附件/ })).not.toBeInTheDocument();
    expect(asked).toEqual([]);
  });
}

it("shows a reviewer's reason for lines of machines or money at the head of their section", async () => {
  const reasons = [
    { field: 'newEquipment', reason: '请补充供应商' },
    { field: 'funding[0].amount', reason: '与验资报告不符' },
  ];
  server.use(http.get('*/api/library/projects/:id', () => HttpResponse.json({ ...answers.project, reasons })));
  open('enterprise');
  expect(await screen.findByRole('region', { name: '新购设备' })).toHaveTextContent('退回意见：请补充供应商');
  expect(screen.getByRole('region', { name: '资金来源' })).toHaveTextContent(
    '退回意见：资金来源 1 金额：与验资报告不符',
  );
  expect(screen.getByRole('region', { name: '淘汰设备' })).not.toHaveTextContent('退回意见');
});

function standing(revokedAt: string | null) {
  const entry = {
    batchId: 'b1',
    batchNumber: '2026-001',
    batchName: '首批清单',
    publishedAt: '2026-11-20T02:00:00Z',
    revokedAt,
    reason: revokedAt && '企业停产',
  };
  server.use(
    http.get('*/api/library/projects/:id', () =>
      HttpResponse.json({ ...answers.project, state: 'ADMITTED', stage: 'PLANNED' }),
    ),
    http.get('*/api/library/projects/:id/whitelist-entries', () => HttpResponse.json({ items: [entry] })),
    http.get('*/api/library/dispatch/reports', ({ request }) => {
      asked.push(request.url);
      return HttpResponse.json({ items: [{ id: 'r1', period: '2026-09', light: 'RED' }], total: 1 });
    }),
  );
}

it('says in its head that the project is on the whitelist, by which batch and since when, with its light', async () => {
  standing(null);
  open('commission-preparer');
  const batch = await screen.findByRole('link', { name: '2026-001 首批清单' });
  expect(batch).toHaveAttribute('href', '/whitelist/b1');
  expect(screen.getByText('在册')).toBeInTheDocument();
  expect(screen.getByText(/公布于/)).toHaveTextContent('2026-11-20');
  expect(await screen.findByRole('link', { name: '2026-09 红灯' })).toHaveAttribute('href', '/dispatch/reports/r1');
});

it('says that the project was taken off the whitelist and why, without a way to where one may not go', async () => {
  standing('2026-11-22T02:00:00Z');
  open('enterprise');
  expect(await screen.findByText('企业停产')).toBeInTheDocument();
  expect(screen.getAllByText('已移出清单')).toHaveLength(2);
  expect(screen.queryByText('在册')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /2026-001/ })).not.toBeInTheDocument();
});

it('asks for no light that is closed to the reader', async () => {
  standing(null);
  open('central-bank');
  expect(await screen.findByText('在册')).toBeInTheDocument();
  expect(asked.filter((url) => url.includes('/dispatch/'))).toEqual([]);
});
