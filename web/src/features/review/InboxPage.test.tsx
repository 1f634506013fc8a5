import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import InboxPage from './InboxPage';

const nothing = { items: [], total: 0, totalIsExact: true, page: 1, size: 20, nextCursor: null };

function asking() {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/library/reviews', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('level'));
      return HttpResponse.json(nothing);
    }),
  );
  return asked;
}

it('shows what the own level has to do, and every level on wish', async () => {
  const asked = asking();
  renderPage(<InboxPage />, { at: '/inbox', roles: ['bureau-reviewer'] });
  await userEvent.click(await screen.findByText('全部环节'));
  await waitFor(() => expect(asked).toEqual(['BUREAU', null]));
});

it('follows an address that names a level', async () => {
  const asked = asking();
  renderPage(<InboxPage />, { at: '/inbox?level=DISTRICT', roles: ['bureau-reviewer'] });
  await waitFor(() => expect(asked).toEqual(['DISTRICT']));
});

it('has no own level for those who only look', async () => {
  const asked = asking();
  renderPage(<InboxPage />, { at: '/inbox', roles: ['auditor'] });
  await waitFor(() => expect(asked).toEqual([null]));
  expect(screen.queryByText('全部环节')).not.toBeInTheDocument();
});

it('shows every level when the level of a link is given up', async () => {
  const asked = asking();
  renderPage(<InboxPage />, { at: '/inbox?level=DISTRICT', roles: ['bureau-reviewer'] });
  await userEvent.click(await screen.findByRole('button', { name: '清除筛选' }));
  await waitFor(() => expect(asked).toEqual(['DISTRICT', null]));
  await userEvent.click(screen.getByText('本级待办'));
  await waitFor(() => expect(asked).toEqual(['DISTRICT', null, 'BUREAU']));
});
