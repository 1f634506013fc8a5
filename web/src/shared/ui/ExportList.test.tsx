import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { ExportList } from './ExportList';
import type { ExportedFrom } from './exports';

let asked: URL | undefined;

beforeEach(() => {
  // What the browser would download by itself.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    asked = new URL(this.href);
  });
});

afterEach(() => vi.restoreAllMocks());

function show(from: ExportedFrom = { service: 'library', path: 'special-funds' }) {
  renderPage(<ExportList from={from} params={{ filters: { county: '510302' }, sort: '-issued' }} />);
}

async function begin(format: string) {
  show();
  await userEvent.click(await screen.findByRole('button', { name: /导出/ }));
  await userEvent.click(await screen.findByText(format));
}

const run = (state: string, written: number) => ({
  id: asked?.searchParams.get('download') ?? '',
  list: 'special-funds',
  title: { zh: '专项资金', en: 'Special funds' },
  format: 'CSV',
  state,
  written,
  expected: 1_000_000,
  startedAt: '2026-11-22T08:00:00Z',
});

/** What the service says of one export, by the id that is asked for; `list` are those under way. */
function tell(service: string, one: (id: string) => object | Response | undefined, list: () => object[] = () => []) {
  return http.get(`*/api/${service}/exports`, ({ request }) => {
    const id = new URL(request.url).searchParams.get('id');
    const answer = id === null ? list() : one(id);
    return answer instanceof Response ? answer : HttpResponse.json(id === null || !answer ? (answer ?? []) : [answer]);
  });
}

it('asks for the list as the page shows it and says how far it is until it is there', async () => {
  let looks = 0;
  server.use(
    tell('library', (id) => {
      looks += 1;
      if (id !== asked?.searchParams.get('download') || looks === 1) {
        return undefined;
      }
      return looks < 4 ? run('RUNNING', 250_000) : run('DONE', 1_000_000);
    }),
  );

  await begin('CSV 文件');

  expect(asked?.pathname).toBe('/api/library/special-funds/export');
  expect(Object.fromEntries(asked?.searchParams ?? [])).toMatchObject({
    county: '510302',
    sort: '-issued',
    format: 'CSV',
    language: 'zh',
  });
  expect(await screen.findByText('正在准备下载…')).toBeInTheDocument();
  expect(await screen.findByText('250,000 / 1,000,000 行', {}, { timeout: 3_000 })).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: '导出' })).toBeInTheDocument();
  expect(await screen.findByText('已导出 1,000,000 行', {}, { timeout: 3_000 })).toBeInTheDocument();
});

it('says at once that a short list is there', async () => {
  let looks = 0;
  server.use(
    tell('library', () => {
      looks += 1;
      return looks === 1 ? undefined : { ...run('DONE', 12), expected: 12 };
    }),
  );

  await begin('CSV 文件');

  expect(await screen.findByText('已导出 12 行', {}, { timeout: 800 })).toBeInTheDocument();
});

it('cancels', async () => {
  let cancelled = '';
  server.use(
    tell('library', () => run(cancelled ? 'CANCELLED' : 'RUNNING', 5)),
    http.delete('*/api/library/exports/:id', ({ params }) => {
      cancelled = String(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await begin('Excel 工作簿');

  await userEvent.click(await screen.findByRole('button', { name: '取消导出' }));

  await waitFor(() => expect(cancelled).toBe(asked?.searchParams.get('download')));
  expect(await screen.findByText('导出已取消', {}, { timeout: 3_000 })).toBeInTheDocument();
});

it('says when another export is running', async () => {
  server.use(tell('library', () => run('REFUSED', 0)));

  await begin('CSV 文件');

  expect(await screen.findByText('另有导出正在进行，请稍后再试')).toBeInTheDocument();
});

it('says when too many people export at once', async () => {
  server.use(tell('library', () => run('TOO_MANY', 0)));

  await begin('CSV 文件');

  expect(await screen.findByText('同时进行的导出过多，请稍后再试')).toBeInTheDocument();
});

it('finds an export again that was begun elsewhere, and cancels it', async () => {
  const elsewhere = { ...run('RUNNING', 7), id: '0190a000-0000-7000-8000-000000000001' };
  let cancelled = '';
  server.use(
    tell(
      'financing',
      () => ({ ...elsewhere, state: cancelled ? 'CANCELLED' : 'RUNNING' }),
      () => [elsewhere],
    ),
    http.delete('*/api/financing/exports/:id', ({ params }) => {
      cancelled = String(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  show({ service: 'financing', path: 'needs' });

  expect(await screen.findByText('正在导出“专项资金”')).toBeInTheDocument();
  expect(await screen.findByText('7 / 1,000,000 行')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^(download )?导出$/ })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: '取消导出' }));

  await waitFor(() => expect(cancelled).toBe(elsewhere.id));
  await waitFor(() => expect(screen.queryByText('正在导出“专项资金”')).not.toBeInTheDocument(), { timeout: 3_000 });
  expect(screen.getByRole('button', { name: /导出/ })).toBeEnabled();
});

it('shows the export for whose sake another one is refused', async () => {
  const other = { ...run('RUNNING', 7), id: '0190a000-0000-7000-8000-000000000002' };
  server.use(
    tell(
      'library',
      (id) => (id === other.id ? other : run('REFUSED', 0)),
      () => (asked?.searchParams.has('download') ? [other] : []),
    ),
  );
  asked = undefined;

  await begin('CSV 文件');

  expect(await screen.findByText('另有导出正在进行，请稍后再试')).toBeInTheDocument();
  expect(await screen.findByText('正在导出“专项资金”')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: '取消导出' })).toBeInTheDocument();
});

it('asks no more once the session is over, and rarely while the service does not answer', async () => {
  let looks = 0;
  let status = 503;
  server.use(
    tell('library', () => {
      looks += 1;
      return HttpResponse.json({ code: 'any', status }, { status });
    }),
  );
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    await begin('CSV 文件');
    await waitFor(() => expect(looks).toBe(1));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toBe(1);
    status = 401;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await screen.findByText('无法获知导出进度，请查看浏览器的下载记录')).toBeInTheDocument();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toBe(2);
  } finally {
    vi.useRealTimers();
  }
  expect(screen.getByRole('button', { name: /导出/ })).toBeEnabled();
});

it('gives up after minutes without an answer', async () => {
  let looks = 0;
  server.use(
    tell('library', () => {
      looks += 1;
      return HttpResponse.json({ code: 'any', status: 503 }, { status: 503 });
    }),
  );
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    await begin('CSV 文件');
    await vi.advanceTimersByTimeAsync(240_000);
    expect(await screen.findByText('无法获知导出进度，请查看浏览器的下载记录')).toBeInTheDocument();
    const asked = looks;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toBe(asked);
  } finally {
    vi.useRealTimers();
  }
});
