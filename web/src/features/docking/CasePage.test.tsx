import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import type { Role } from '@/shared/session/session';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import CasePage from './CasePage';

const { need } = answers;
const dockingCase = {
  id: '01989f00-0000-7000-8000-000000000004',
  version: 1,
  needId: need.id,
  needState: 'DOCKING',
  projectId: need.projectId,
  projectName: need.projectName,
  uscc: need.uscc,
  enterpriseName: need.enterpriseName,
  bank: 'bank-001',
  bankName: '自贡市示例银行',
  state: 'CLAIMED',
  amountWanted: need.amount,
  terms: null,
  reason: null,
  clock: null,
  actions: ['ACCEPTANCE', 'DECLINE'],
  steps: [],
  claimedAt: '2026-11-20T08:00:00Z',
  updatedAt: '2026-11-20T08:00:00Z',
  closedAt: null,
};

function open(role: Role, seen: object | null = { ...need, latestRate: 3.6, use: '购置设备', guarantee: '设备抵押' }) {
  server.use(
    http.get('*/api/financing/cases/:id', () => HttpResponse.json(dockingCase)),
    http.get('*/api/financing/needs/:id', () =>
      seen ? HttpResponse.json(seen) : HttpResponse.json({ status: 503, code: 'service.busy' }, { status: 503 }),
    ),
  );
  renderPage(
    <Routes>
      <Route path="/cases/:id" element={<CasePage />} />
    </Routes>,
    { at: `/cases/${dockingCase.id}`, roles: [role] },
  );
}

it('shows a bank what is wanted on which conditions, whom to call, and the way to the need', async () => {
  open('bank-officer');
  expect(await screen.findByText('60 个月')).toBeInTheDocument();
  expect(screen.getByText('3.6 %')).toBeInTheDocument();
  expect(screen.getByText('购置设备')).toBeInTheDocument();
  expect(screen.getByText('0813-0000001')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '查看融资需求' })).toHaveAttribute('href', `/needs/${need.id}`);
});

it('offers exactly the steps that the service allows now', async () => {
  open('bank-officer');
  expect(await screen.findByRole('button', { name: /不予受理/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /拒绝授信/ })).not.toBeInTheDocument();
});

it('leads the enterprise to its own project and shows it no contact of its own', async () => {
  open('enterprise');
  expect(await screen.findByText('60 个月')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '查看项目' })).toHaveAttribute('href', `/projects/${need.projectId}`);
  expect(screen.queryByText('0813-0000001')).not.toBeInTheDocument();
});

it('keeps the case readable when the need cannot be read', async () => {
  open('bank-officer', null);
  expect(await screen.findByText('该服务暂时不可用')).toBeInTheDocument();
  expect(screen.getByText('统一社会信用代码')).toBeInTheDocument();
  expect(screen.queryByText('60 个月')).not.toBeInTheDocument();
});
