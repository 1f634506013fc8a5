import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { useListParams } from '@/shared/lib/useListParams';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { SavedViews } from './SavedViews';

const red = {
  id: '1',
  version: 3,
  list: 'projects',
  name: '红灯项目',
  filters: { light: 'RED' },
  sort: '-updatedAt',
  shared: true,
  mine: true,
  owner: '王建国',
  begins: false,
};
const colleagues = {
  ...red,
  id: '2',
  name: '大项目',
  filters: { minInvestment: '20000000' },
  mine: false,
  owner: '李芳',
};

const kept = ['all'];

function List() {
  return <SavedViews of={{ service: 'library', list: 'projects' }} params={useListParams(kept)} />;
}

const answer = (items: unknown[]) =>
  server.use(http.get('*/api/library/saved-views', () => HttpResponse.json({ items })));

it('shows a list by a saved view, and names the view that is shown', async () => {
  answer([red, colleagues]);
  const { router } = renderPage(<List />, { at: '/projects?q=a&page=3' });
  await userEvent.click(await screen.findByRole('button', { name: /未保存的筛选/ }));
  await userEvent.click(await screen.findByText('大项目'));
  await waitFor(() => expect(router.state.location.search).toBe('?minInvestment=20000000&sort=-updatedAt'));
  expect(await screen.findByRole('button', { name: '视图：大项目' })).toBeInTheDocument();
});

it('begins with the chosen view when the address asks for nothing, and only then', async () => {
  answer([{ ...red, begins: true }]);
  const { router } = renderPage(<List />, { at: '/projects' });
  await waitFor(() => expect(router.state.location.search).toBe('?light=RED&sort=-updatedAt'));
  await userEvent.click(await screen.findByRole('button', { name: '视图：红灯项目' }));
  await userEvent.click(await screen.findByText('全部记录'));
  await waitFor(() => expect(router.state.location.search).toBe(''));
  expect(await screen.findByRole('button', { name: '视图：全部记录' })).toBeInTheDocument();
});

it('leaves an address that asks for something as it is', async () => {
  answer([{ ...red, begins: true }]);
  const { router } = renderPage(<List />, { at: '/projects?state=RETURNED' });
  await userEvent.click(await screen.findByRole('button', { name: /未保存的筛选/ }));
  expect(await screen.findByText('红灯项目')).toBeInTheDocument();
  expect(router.state.location.search).toBe('?state=RETURNED');
});

it.each(['?all=true', '?page=1'])('leaves the rows of a figure as they are: %s', async (search) => {
  answer([{ ...red, begins: true }]);
  const { router } = renderPage(<List />, { at: `/projects${search}` });
  await userEvent.click(await screen.findByRole('button', { name: '视图：全部记录' }));
  expect(await screen.findByText('红灯项目')).toBeInTheDocument();
  expect(router.state.location.search).toBe(search);
});

it('keeps the filters and the order under a name', async () => {
  let sent: unknown;
  answer([]);
  server.use(
    http.post('*/api/library/saved-views', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...red, id: '9' }, { status: 201 });
    }),
  );
  renderPage(<List />, { at: '/projects?light=RED&sort=name&page=2' });
  await userEvent.click(await screen.findByRole('button', { name: /未保存的筛选/ }));
  await userEvent.click(await screen.findByText('保存当前筛选…'));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('名称'), '红灯');
  await userEvent.click(within(dialog).getByLabelText('与自贡川南精密机械有限公司的同事共享'));
  await userEvent.click(within(dialog).getByRole('button', { name: /保\s*存/ }));
  await waitFor(() =>
    expect(sent).toEqual({ list: 'projects', name: '红灯', filters: { light: 'RED' }, sort: 'name', shared: true }),
  );
});

it('lets nobody change what a colleague shares', async () => {
  answer([red, colleagues]);
  renderPage(<List />, { at: '/projects' });
  await userEvent.click(await screen.findByRole('button', { name: /全部记录/ }));
  await userEvent.click(await screen.findByText('管理视图…'));
  expect(await screen.findByRole('button', { name: '修改“红灯项目”' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '修改“大项目”' })).toBeNull();
  expect(screen.getByRole('button', { name: '打开列表时默认使用“大项目”' })).toBeInTheDocument();
});
