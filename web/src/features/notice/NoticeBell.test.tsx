import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { NoticeBell } from './NoticeBell';

it('says how many are unread in all services', async () => {
  renderPage(<NoticeBell />);
  expect(await screen.findByRole('link', { name: '通知，2 条未读' })).toHaveAttribute('href', '/notices');
});

it('counts what it can while a service is down', async () => {
  server.use(http.get('/api/financing/notices/news', () => HttpResponse.json({ status: 503 }, { status: 503 })));
  renderPage(<NoticeBell />);
  expect(await screen.findByRole('link', { name: '通知，1 条未读' })).toBeInTheDocument();
});
