import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import DiagnosisPage from './DiagnosisPage';

const diagnosis = {
  id: '01989f00-0000-7000-8000-0000000000f1',
  version: 5,
  enterprise: { uscc: '91510300MA6200001X', name: '甲公司' },
  county: '510302',
  countyName: '自流井区',
  providerId: '01989f00-0000-7000-8000-0000000000f2',
  providerName: '川南节能诊断中心',
  field: 'ENERGY',
  topic: '熔炼车间节能诊断',
  situation: '两台燃煤炉能耗高',
  wishedOn: '2099-01-05',
  state: 'REQUESTED',
  visitOn: null,
  reason: null,
  summary: null,
  report: null,
  measures: [] as object[],
  enterpriseContact: { person: '王建国', phone: '0813-7654321' },
  providerContact: null,
  side: 'PROVIDER',
  actions: ['ACCEPTANCE', 'REFUSAL'],
  requestedAt: '2026-11-18T08:00:00Z',
  updatedAt: '2026-11-18T08:00:00Z',
  reportedAt: null,
  closedAt: null,
};

const measure = {
  sequence: 1,
  title: '更新中频炉',
  description: '以中频感应电炉替代燃煤炉',
  wantedEquipment: '中频感应电炉',
  category: 'OTHER',
  keyFigures: '5 吨',
  quantity: 2,
  cost: 3_200_000,
  savingTce: 420.5,
  decision: 'OPEN',
  demandId: null,
  declineReason: null,
};

const reported = {
  ...diagnosis,
  state: 'REPORTED',
  visitOn: '2026-11-20',
  summary: '建议更新熔炼设备',
  report: {
    name: '诊断报告.pdf',
    size: 2048,
    sha256: 'ab',
    uploadedAt: '2026-11-20T08:00:00Z',
    personName: '周明',
  },
  measures: [measure],
  providerContact: { person: '周明', phone: '0813-1234567' },
  side: 'ENTERPRISE',
  actions: ['MEASURES'],
};

interface Sent {
  path: string;
  match: string | null;
  body: unknown;
}

function open(seen: object) {
  const sent: Sent[] = [];
  server.use(
    http.get('*/api/supply-demand/diagnoses/:id', () => HttpResponse.json(seen)),
    http.post('*/api/supply-demand/diagnoses/:id/report', ({ request }) => {
      const path = `report ${new URL(request.url).searchParams.get('name')}`;
      sent.push({ path, match: request.headers.get('If-Match'), body: request.headers.get('Content-Digest') });
      return HttpResponse.json(seen, { status: 201 });
    }),
    http.post('*/api/supply-demand/diagnoses/:id/*', async ({ request }) => {
      const path = new URL(request.url).pathname.split(`${diagnosis.id}/`)[1] ?? '';
      sent.push({ path, match: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json(seen);
    }),
  );
  renderPage(
    <Routes>
      <Route path="/diagnoses/:id" element={<DiagnosisPage />} />
    </Routes>,
    { at: `/diagnoses/${diagnosis.id}` },
  );
  return sent;
}

const last = (name: string | RegExp) => screen.getAllByRole('button', { name }).at(-1) as HTMLElement;

it('lets the provider accept with the wished day unless it names another, on the version that was read', async () => {
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const sent = open({ ...diagnosis, wishedOn: soon });
  expect(await screen.findByText('王建国 0813-7654321')).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: /^受\s?理$/ }));
  await userEvent.click(last(/^受\s?理$/));
  await waitFor(() => expect(sent).toEqual([{ path: 'acceptance', match: '"5"', body: { visitOn: soon } }]));
});

it('declines with a reason only', async () => {
  const sent = open(diagnosis);
  await userEvent.click(await screen.findByRole('button', { name: '不受理' }));
  await userEvent.click(last('不受理'));
  expect(await screen.findByText('请填写原因')).toBeInTheDocument();
  await userEvent.type(document.getElementById('reason') as HTMLElement, '排期已满');
  await userEvent.click(last('不受理'));
  await waitFor(() => expect(sent).toEqual([{ path: 'refusal', match: '"5"', body: { reason: '排期已满' } }]));
});

it('puts the report’s file with its sum, and hands in what it recommends', async () => {
  const sent = open({
    ...diagnosis,
    state: 'ACCEPTED',
    visitOn: '2026-11-20',
    report: reported.report,
    actions: ['REPORT', 'SUBMISSION'],
  });
  await userEvent.upload(
    await screen.findByLabelText('上传报告'),
    new File(['%PDF-1.7'], '诊断报告.pdf', { type: 'application/pdf' }),
  );
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ path: 'report 诊断报告.pdf', match: '"5"' });
  expect(sent[0]?.body).toMatch(/^sha-256=:.+:$/);

  await userEvent.click(screen.getByRole('button', { name: '提交诊断结果' }));
  await userEvent.type(document.getElementById('summary') as HTMLElement, '暂无需更新');
  await userEvent.click(last('提交诊断结果'));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({ path: 'submission', match: '"5"', body: { summary: '暂无需更新', measures: [] } });
});

it('shows the enterprise report and measures, and makes a demand of one', async () => {
  const sent = open(reported);
  expect(await screen.findByText('建议更新熔炼设备')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '诊断报告.pdf' })).toHaveAttribute(
    'href',
    `/api/supply-demand/diagnoses/${diagnosis.id}/report/content`,
  );
  await userEvent.click(screen.getByRole('button', { name: '采纳并登记需求' }));
  const month = document.getElementById('purchaseMonth') as HTMLElement;
  await userEvent.type(month, '2098-06{Enter}');
  await userEvent.click(last('采纳并登记需求'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    path: 'measures/1/demand',
    body: {
      kind: 'TRANSFORMATION',
      wantedEquipment: '中频感应电炉',
      quantity: 2,
      budget: 3_200_000,
      purchaseMonth: '2098-06',
      green: true,
      digital: false,
    },
  });
});

it('shows an official the measures, but nothing to decide', async () => {
  open({ ...reported, side: 'OFFICE', actions: [], report: null, enterpriseContact: null, providerContact: null });
  expect(await screen.findByText('更新中频炉')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '采纳并登记需求' })).toBeNull();
  expect(screen.queryByRole('link', { name: '诊断报告.pdf' })).toBeNull();
});

it('leads from an adopted measure to its demand, but not the provider', async () => {
  const adopted = [{ ...measure, decision: 'ADOPTED', demandId: 'd1' }];
  open({ ...reported, state: 'CLOSED', actions: [], measures: adopted });
  expect(await screen.findByRole('link', { name: '查看需求' })).toHaveAttribute('href', '/demands/d1');
});
