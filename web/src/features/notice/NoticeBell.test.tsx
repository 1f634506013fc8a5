import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
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
