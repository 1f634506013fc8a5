import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { Report } from './model';
import ReportPage from './ReportPage';

const report = {
  id: '7',
  version: 3,
  roundId: '1',
  period: '2026-10',
  closesOn: '2026-11-28',
  projectId: '9',
  name: '空压站节能改造项目',
  enterpriseName: '自贡川南精密机械有限公司',
  county: '510302',
  countyName: '自流井区',
  state: 'MISSING',
  light: 'NONE',
  reds: 0,
  yearPlan: 1_000_000,
  openDoubts: 0,
  judgement: { start: 'NONE', progress: 'NONE', monthsLate: 0, pointsBehind: 0 },
  judgements: [],
  doubts: [],
  photos: [],
  actions: ['FILL'],
} as unknown as Report;

/** The report as the service keeps it, its photos with it. */
function serve() {
  const photos: object[] = [];
  server.use(
    http.get('*/api/library/dispatch/reports/7', () => HttpResponse.json({ ...report, photos })),
    http.post('*/api/library/dispatch/reports/7/photos', ({ request }) => {
      const name = new URL(request.url).searchParams.get('name');
      photos.push({ id: '5', fileName: `${name}.png`, size: 9, addedBy: '王建国', addedAt: '2026-11-20T02:00:00Z' });
      return HttpResponse.json(photos[0], { status: 201 });
    }),
  );
}

function open() {
  renderPage(
    <Routes>
      <Route path="/dispatch/reports/:id" element={<ReportPage />} />
    </Routes>,
    { at: '/dispatch/reports/7' },
  );
}

async function fill() {
  await userEvent.click(await screen.findByRole('button', { name: /填\s?报/ }));
  return within(await screen.findByRole('dialog'));
}

it('takes photos within the dialog, and what was typed stays', async () => {
  serve();
  open();
  const dialog = await fill();
  await userEvent.type(dialog.getByLabelText('本期进展'), '空压机到货');
  await userEvent.upload(dialog.getByLabelText('上传照片'), new File(['picture'], '现场.png', { type: 'image/png' }));
  expect(await dialog.findByRole('link', { name: /现场\.png/ })).toBeInTheDocument();
  expect(dialog.getByLabelText('本期进展')).toHaveValue('空压机到货');
});

it('brings back what was typed before the page was left', async () => {
  serve();
  open();
  await userEvent.type((await fill()).getByLabelText('本期进展'), '空压机到货');
  cleanup();
  open();
  expect((await fill()).getByLabelText('本期进展')).toHaveValue('空压机到货');
});

it('says nothing about a reason where none was given', async () => {
  serve();
  open();
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('空压站节能改造项目');
  expect(screen.queryByText('退回原因或说明')).not.toBeInTheDocument();
});
