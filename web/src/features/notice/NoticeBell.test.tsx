import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { answers } from '@/mocks/answers';
import { sessionExpiry } from '@/shared/session/expiry';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { NoticeBell } from './NoticeBell';

const kinds = [{ kind: 'case.claimed', name: { zh: '银行认领', en: 'Claimed' }, app: true, mail: false }];
const financingTells = http.get('/api/financing/notice-settings', () =>
  HttpResponse.json({ ...answers.noticeSettings, kinds }),
);

it('says how many are unread in all services that tell the person something', async () => {
  server.use(financingTells);
  renderPage(<NoticeBell />);
  expect(await screen.findByRole('link', { name: '通知，2 条未读' })).toHaveAttribute('href', '/notices');
});

it('waits for no service that tells the person nothing', async () => {
  const asked: string[] = [];
  server.use(
    http.get('/api/financing/notices/news', () => {
      asked.push('financing');
      return HttpResponse.json({ last: 2, unread: 1 });
    }),
  );
  renderPage(<NoticeBell />);
  expect(await screen.findByRole('link', { name: '通知，1 条未读' })).toBeInTheDocument();
  expect(asked).toEqual([]);
});

it('counts what it can while a service is down', async () => {
  server.use(
    financingTells,
    http.get('/api/financing/notices/news', () => HttpResponse.json({ status: 503 }, { status: 503 })),
  );
  renderPage(<NoticeBell />);
  expect(await screen.findByRole('link', { name: '通知，1 条未读' })).toBeInTheDocument();
});

it('says nothing of an ended session by itself', async () => {
  const asked: string[] = [];
  server.use(
    http.get('/api/library/notices/news', () => {
      asked.push('library');
      return HttpResponse.json({ status: 401 }, { status: 401 });
    }),
  );
  const told = vi.fn();
  const forget = sessionExpiry.subscribe(told);
  renderPage(<NoticeBell />);
  await waitFor(() => expect(asked).toEqual(['library']));
  expect(await screen.findByRole('link', { name: '通知，没有未读' })).toBeInTheDocument();
  expect(told).not.toHaveBeenCalled();
  forget();
});
