import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
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

/** The report as the service keeps it, its photos with it; a picture named 清单 is none, and whatever arrives waits for `gate`. */
function serve(gate: Promise<unknown> = Promise.resolve(), figures?: object) {
  const photos: { id: string }[] = [];
  const submitted: unknown[] = [];
  server.use(
    http.get('*/api/library/dispatch/reports/7', () => HttpResponse.json({ ...report, figures, photos })),
    http.post('*/api/library/dispatch/reports/7/photos', async ({ request }) => {
      await gate;
      const name = new URL(request.url).searchParams.get('name');
      if (name === '清单') {
        return HttpResponse.json({ code: 'file.type', detail: '只能上传 JPEG 或 PNG 图片' }, { status: 422 });
      }
      const id = String(photos.length + 5);
      const photo = { id, fileName: `${name}.png`, size: 9, addedBy: '王建国', addedAt: '2026-11-20T02:00:00Z' };
      photos.push(photo);
      return HttpResponse.json(photo, { status: 201 });
    }),
    http.post('*/api/library/dispatch/reports/7/submission', async ({ request }) => {
      submitted.push(await request.json());
      return HttpResponse.json({ ...report, state: 'SUBMITTED', photos });
    }),
  );
  return { photos, submitted };
}

const figures = {
  investedPeriod: 10_000,
  investedYear: 10_000,
  investedTotal: 10_000,
  fundsPaid: 10_000,
  installed: 1,
  progress: 'CONSTRUCTION',
  summary: '空压机到货',
  funds: [],
};

const picture = (name: string) => new File([name], `${name}.png`, { type: 'image/png' });

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
  await userEvent.upload(dialog.getByLabelText('上传照片'), picture('现场'));
  expect(await dialog.findByRole('link', { name: /现场\.png/ })).toBeInTheDocument();
  expect(dialog.getByLabelText('本期进展')).toHaveValue('空压机到货');
});

it('shows the photos that arrived when another one is refused, and names that one', async () => {
  serve();
  open();
  const dialog = await fill();
  await userEvent.upload(dialog.getByLabelText('上传照片'), [picture('东侧'), picture('清单'), picture('西侧')]);
  expect(await dialog.findByRole('link', { name: /东侧\.png/ })).toBeInTheDocument();
  expect(dialog.getByRole('link', { name: /西侧\.png/ })).toBeInTheDocument();
  expect(await screen.findByText('1 张照片未上传')).toBeInTheDocument();
  expect(screen.getByText(/清单\.png：只能上传 JPEG 或 PNG 图片/)).toBeInTheDocument();
});

it('hands nothing in while photos are under way', async () => {
  let arrive: (value?: unknown) => void = () => undefined;
  const gate = new Promise((resolve) => {
    arrive = resolve;
  });
  const { photos, submitted } = serve(gate, figures);
  open();
  const dialog = await fill();
  await userEvent.upload(dialog.getByLabelText('上传照片'), [picture('东侧'), picture('西侧')]);
  expect(await dialog.findByText('照片正在上传，传完后即可填报。')).toBeInTheDocument();
  expect(dialog.getByRole('button', { name: /填\s?报/ })).toBeDisabled();
  fireEvent.submit(dialog.getByLabelText('本期进展').closest('form') as HTMLFormElement);
  arrive();
  await waitFor(() => expect(dialog.getByRole('button', { name: /填\s?报/ })).toBeEnabled());
  expect(photos).toHaveLength(2);
  expect(submitted).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: /填\s?报/ }));
  await waitFor(() => expect(submitted).toHaveLength(1));
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
