import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import type { Role } from '@/shared/session/session';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import ProviderPage from './ProviderPage';

const provider = {
  id: '01989f00-0000-7000-8000-0000000000e1',
  version: 4,
  kind: 'INSTITUTION',
  name: '川南节能诊断中心',
  uscc: '91510300MA6200009X',
  services: ['DIAGNOSIS'],
  fields: ['ENERGY', 'EQUIPMENT'],
  title: null,
  qualification: '工业节能诊断服务机构',
  introduction: '提供现场诊断',
  state: 'LISTED',
  reason: null,
  contact: null,
  createdAt: '2026-11-18T08:00:00Z',
  updatedAt: '2026-11-18T08:00:00Z',
};

interface Sent {
  path: string;
  match: string | null;
  body: unknown;
}

function open(seen: object, who: { roles: Role[]; bureau?: string }) {
  const sent: Sent[] = [];
  const answer = async (request: Request, path: string) => {
    const text = await request.text();
    sent.push({ path, match: request.headers.get('If-Match'), body: text ? JSON.parse(text) : undefined });
    return HttpResponse.json(seen);
  };
  server.use(
    http.get('*/api/supply-demand/service-providers/:id', () => HttpResponse.json(seen)),
    http.put('*/api/supply-demand/service-providers/:id', ({ request }) => answer(request, 'change')),
    http.post('*/api/supply-demand/service-providers/:id/:step', ({ request, params }) =>
      answer(request, String(params.step)),
    ),
  );
  renderPage(
    <Routes>
      <Route path="/service-providers/:id" element={<ProviderPage />} />
    </Routes>,
    { at: `/service-providers/${provider.id}`, ...who },
  );
  return sent;
}

const economy = { roles: ['bureau-reviewer'] as Role[], bureau: 'economy' };

it('leads an enterprise to its question, and shows it nothing to decide', async () => {
  open(provider, { roles: ['enterprise'] });
  expect(await screen.findByRole('link', { name: '申请诊断' })).toHaveAttribute(
    'href',
    `/diagnoses?ask=${provider.id}`,
  );
  expect(screen.getByText('节能降碳 · 设备更新')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '暂停服务' })).toBeNull();
  expect(screen.queryByRole('button', { name: /修\s?改/ })).toBeNull();
});

it('asks nobody who does not diagnose', async () => {
  open({ ...provider, services: ['DESIGN'] }, { roles: ['enterprise'] });
  expect(await screen.findByRole('heading', { level: 1, name: new RegExp(provider.name) })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '申请诊断' })).toBeNull();
});

it('lets the economy bureau suspend with a reason only, on the version that it read', async () => {
  const sent = open(provider, economy);
  await userEvent.click(await screen.findByRole('button', { name: '暂停服务' }));
  const confirm = () => screen.getAllByRole('button', { name: '暂停服务' }).at(-1) as HTMLElement;
  await userEvent.click(confirm());
  expect(await screen.findByText('请填写原因')).toBeInTheDocument();
  await userEvent.type(document.getElementById('reason') as HTMLElement, '资质到期');
  await userEvent.click(confirm());
  await waitFor(() => expect(sent).toEqual([{ path: 'suspension', match: '"4"', body: { reason: '资质到期' } }]));
});

it('lets the economy bureau decide on an application', async () => {
  const sent = open({ ...provider, state: 'APPLIED' }, economy);
  await userEvent.click(await screen.findByRole('button', { name: '同意入库' }));
  await userEvent.click(screen.getAllByRole('button', { name: '同意入库' }).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([{ path: 'listing', match: '"4"', body: undefined }]));
});

it('decides nothing for another bureau', async () => {
  open({ ...provider, state: 'APPLIED' }, { roles: ['bureau-reviewer'], bureau: 'housing' });
  expect(await screen.findByRole('heading', { level: 1, name: new RegExp(provider.name) })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '同意入库' })).toBeNull();
});

it('shows the applicant why it was refused, and lets it mend its own', async () => {
  const refused = {
    ...provider,
    uscc: '91510300MA6200001X',
    state: 'REFUSED',
    reason: '缺少资质证明',
    contact: { person: '周明', phone: '0813-1234567' },
  };
  const sent = open(refused, { roles: ['enterprise'] });
  expect(await screen.findByText('缺少资质证明')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /修\s?改/ }));
  const qualification = document.getElementById('qualification') as HTMLElement;
  await userEvent.type(qualification, '（2026 年）');
  await userEvent.click(screen.getByRole('button', { name: /^保\s?存$/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    path: 'change',
    match: '"4"',
    body: { qualification: '工业节能诊断服务机构（2026 年）', contactPerson: '周明', services: ['DIAGNOSIS'] },
  });
});
