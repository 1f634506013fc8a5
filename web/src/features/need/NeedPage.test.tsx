import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import type { Role } from '@/shared/session/session';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import NeedPage from './NeedPage';

let served: object = answers.need;

beforeEach(() => {
  served = answers.need;
  server.use(http.get('*/api/financing/needs/:id', () => HttpResponse.json(served)));
});

function open(role: Role) {
  renderPage(
    <Routes>
      <Route path="/needs/:id" element={<NeedPage />} />
    </Routes>,
    { at: `/needs/${answers.need.id}`, roles: [role] },
  );
}

const withoutContact = (contactState: string) => ({
  ...answers.need,
  contactName: null,
  contactPhone: null,
  contactState,
});

it('shows a bank whom to call', async () => {
  open('bank-officer');
  expect(await screen.findByText('0813-0000001')).toBeInTheDocument();
  expect(screen.getByText('项目负责人')).toBeInTheDocument();
});

it('shows everything else when the library does not answer, and fetches the contact again', async () => {
  served = withoutContact('UNAVAILABLE');
  open('bank-officer');
  expect(await screen.findByText('暂时取不到联系方式')).toBeInTheDocument();
  expect(screen.getByText('总投资')).toBeInTheDocument();
  expect(screen.queryByText('项目负责人')).not.toBeInTheDocument();

  served = answers.need;
  await userEvent.click(screen.getByRole('button', { name: '重新获取' }));

  expect(await screen.findByText('0813-0000001')).toBeInTheDocument();
  expect(screen.queryByText('暂时取不到联系方式')).not.toBeInTheDocument();
});

it('tells whoever needs no contact that there is none to see', async () => {
  served = withoutContact('WITHHELD');
  open('central-bank');
  expect(await screen.findByText(/^不展示/)).toBeInTheDocument();
  expect(screen.queryByText('联系电话')).not.toBeInTheDocument();
});

it('tells a bank that no consent stands', async () => {
  served = { ...withoutContact('WITHHELD'), consent: { stands: false, until: null } };
  open('bank-officer');
  expect(await screen.findByText('企业尚未授权查看')).toBeInTheDocument();
});
