import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { NoticeBell } from './NoticeBell';
import NoticeSettingsPage from './NoticeSettingsPage';
import NoticesPage from './NoticesPage';

it('leads from a notice to what there is to do, and counts it as read', async () => {
  const marked: unknown[] = [];
  server.use(
    http.put('/api/library/notices/:notice/reading', ({ params }) => {
      marked.push(params.notice);
      return HttpResponse.json({ last: 2, unread: 0 });
    }),
  );
  const { router } = renderPage(<NoticesPage />);
  await userEvent.click(await screen.findByRole('link', { name: /项目“数控机床更新”被退回/ }));
  expect(router.state.location.pathname).toBe('/projects/1');
  await waitFor(() => expect(marked).toEqual(['2']));
});

it('marks all up to the newest one that is shown', async () => {
  const marked: unknown[] = [];
  server.use(
    http.put('/api/library/notices/reading', async ({ request }) => {
      marked.push(await request.json());
      return HttpResponse.json({ last: 2, unread: 0 });
    }),
  );
  renderPage(<NoticesPage />);
  await userEvent.click(await screen.findByRole('button', { name: /全部标为已读/ }));
  await waitFor(() => expect(marked).toEqual([{ upTo: 2 }]));
});

it('offers to mark all as read while an earlier notice is unread', async () => {
  const read = { ...answers.notices[0], id: 2, read: true };
  server.use(
    http.get('/api/library/notices', () => HttpResponse.json({ items: [read], next: 2 })),
    http.get('/api/library/notices/news', () => HttpResponse.json({ last: 2, unread: 1 })),
  );
  renderPage(
    <>
      <NoticeBell />
      <NoticesPage />
    </>,
  );
  expect(await screen.findByRole('button', { name: /全部标为已读/ })).toBeInTheDocument();
});

it('offers nothing to mark where all is read', async () => {
  const read = { ...answers.notices[0], id: 2, read: true };
  server.use(
    http.get('/api/library/notices', () => HttpResponse.json({ items: [read] })),
    http.get('/api/library/notices/news', () => HttpResponse.json({ last: 2, unread: 0 })),
  );
  renderPage(
    <>
      <NoticeBell />
      <NoticesPage />
    </>,
  );
  expect(await screen.findByRole('link', { name: '通知，没有未读' })).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: /项目“数控机床更新”被退回/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /全部标为已读/ })).not.toBeInTheDocument();
});

it('stores which kind comes by which way', async () => {
  const stored: unknown[] = [];
  server.use(
    http.put('/api/library/notice-settings', async ({ request }) => {
      stored.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({});
    }),
  );
  renderPage(<NoticeSettingsPage />);
  await userEvent.click(await screen.findByRole('switch', { name: '项目被退回 · 邮件' }));
  await userEvent.click(screen.getAllByRole('button', { name: /保\s?存/ })[0] as HTMLElement);
  await waitFor(() =>
    expect(stored).toEqual([
      ['"0"', { language: 'CHINESE', digest: 'NONE', kinds: [{ kind: 'project.returned', app: true, mail: false }] }],
    ]),
  );
});

it('stores when and how mails come at each service that sends some, and says so', async () => {
  const stored: unknown[] = [];
  server.use(
    http.get('/api/financing/notice-settings', () => HttpResponse.json({ ...answers.noticeSettings, version: 7 })),
    http.put('/api/:service/notice-settings', async ({ request, params }) => {
      const { digest } = (await request.json()) as { digest: string };
      stored.push([params.service, request.headers.get('If-Match'), digest]);
      return HttpResponse.json({});
    }),
  );
  renderPage(<NoticeSettingsPage />);
  await userEvent.click(await screen.findByRole('combobox', { name: '邮件汇总' }));
  await userEvent.click(await screen.findByText('每日汇总一封'));
  await userEvent.click(screen.getAllByRole('button', { name: /保\s?存/ }).at(-1) as HTMLElement);
  expect(await screen.findByText('通知设置已保存')).toBeInTheDocument();
  expect(stored).toEqual([
    ['library', '"0"', 'DAILY'],
    ['financing', '"7"', 'DAILY'],
  ]);
});

it('says that mails to the person are refused, and since when', async () => {
  server.use(
    http.get('/api/library/notice-settings', () =>
      HttpResponse.json({ ...answers.noticeSettings, mailRefusedAt: '2026-11-20T02:00:00Z' }),
    ),
  );
  renderPage(<NoticeSettingsPage />);
  expect(await screen.findByText('邮箱无法送达')).toBeInTheDocument();
  expect(screen.getByText(/查无此收件人，最近一次是 2026-11-20 的邮件/)).toBeInTheDocument();
});

it('says nothing of a refusal before the latest mail of another service arrived', async () => {
  server.use(
    http.get('/api/:service/notice-settings', ({ params }) =>
      HttpResponse.json(
        params.service === 'library'
          ? { ...answers.noticeSettings, mailRefusedAt: '2026-11-01T02:00:00Z' }
          : { ...answers.noticeSettings, mailArrivedAt: '2026-11-03T02:00:00.5Z' },
      ),
    ),
  );
  renderPage(<NoticeSettingsPage />);
  await waitFor(() => expect(screen.getAllByRole('button', { name: /保\s?存/ })).toHaveLength(4));
  expect(screen.queryByText('邮箱无法送达')).not.toBeInTheDocument();
});

it('says nothing of mails that arrive', async () => {
  renderPage(<NoticeSettingsPage />);
  await screen.findByRole('combobox', { name: '邮件汇总' });
  expect(screen.queryByText('邮箱无法送达')).not.toBeInTheDocument();
});
