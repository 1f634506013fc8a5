import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { draftStore } from '@/shared/lib/draftStore';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { LogOutButton } from './LogOutButton';

it('keeps what was typed and says so when logging out fails', async () => {
  server.use(http.post('*/logout', () => HttpResponse.json({ traceId: 'abc123' }, { status: 503 })));
  draftStore.write('project:1', 1, { name: '电炉改造' });
  renderPage(<LogOutButton compact={false} />);
  await userEvent.click(await screen.findByText('退出登录'));
  expect(await screen.findByText(/未能退出登录/)).toBeInTheDocument();
  expect(screen.getByText(/abc123/)).toBeInTheDocument();
  expect(draftStore.read('project:1')).toBeDefined();
});

it('forgets what was typed once the session has ended', async () => {
  server.use(http.post('*/logout', () => HttpResponse.json({ location: '#ended' })));
  draftStore.write('project:1', 1, { name: '电炉改造' });
  renderPage(<LogOutButton compact={false} />);
  await userEvent.click(await screen.findByText('退出登录'));
  await waitFor(() => expect(draftStore.read('project:1')).toBeUndefined());
});
