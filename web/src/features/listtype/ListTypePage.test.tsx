import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import ListTypePage from './ListTypePage';

const column = (key: string, zh: string) => ({ key, name: { zh, en: key }, kind: 'TEXT', required: true, choices: [] });

/** A type with a draft of two columns. */
const type = (version: number) => ({
  code: 'lifts',
  version,
  bureau: 'housing',
  field: 'CONSTRUCTION',
  name: { zh: '电梯清单', en: 'Lifts' },
  standing: false,
  inForce: null,
  versions: [
    {
      number: 1,
      state: 'DRAFT',
      layout: { columns: [column('title', '名称'), column('note', '备注')], ageRules: [] },
      draftedBy: '杨帆',
      draftedAt: '2026-11-22T08:00:00Z',
    },
  ],
  keeps: true,
  enactable: false,
  updatedBy: '杨帆',
  updatedAt: '2026-11-22T08:00:00Z',
});

const routes = (
  <Routes>
    <Route path="/list-types/:code" element={<ListTypePage />} />
    <Route path="/elsewhere" element={<h1>别处</h1>} />
  </Routes>
);

async function removeNote() {
  const row = await screen.findByRole('row', { name: /备注/ });
  await userEvent.click(within(row).getByRole('button', { name: '删除' }));
  expect(screen.queryByRole('row', { name: /备注/ })).not.toBeInTheDocument();
}

it('keeps a draft that is not saved while its writer looks elsewhere, and says who may enact', async () => {
  server.use(http.get('*/api/library/list-types/lifts', () => HttpResponse.json(type(1))));
  const { router } = renderPage(routes, { at: '/list-types/lifts', roles: ['system-admin'] });
  expect(await screen.findByText(/请由另一位系统管理员启用/)).toBeInTheDocument();
  await removeNote();

  await act(() => router.navigate('/elsewhere'));
  await act(() => router.navigate('/list-types/lifts'));

  expect(await screen.findByText('已恢复您上次未保存的填写内容')).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /备注/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /放\s?弃/ }));
  expect(screen.getByRole('row', { name: /备注/ })).toBeInTheDocument();
});

it('loses nothing when somebody else saved first', async () => {
  let version = 1;
  server.use(
    http.get('*/api/library/list-types/lifts', () => HttpResponse.json(type(version))),
    http.put('*/api/library/list-types/lifts/draft', () => {
      version = 2;
      return HttpResponse.json({ code: 'stale', status: 412 }, { status: 412 });
    }),
  );
  renderPage(routes, { at: '/list-types/lifts', roles: ['system-admin'] });
  await removeNote();
  await userEvent.click(screen.getByRole('button', { name: '保存草稿' }));

  await userEvent.click(await screen.findByRole('button', { name: '恢复填写' }));

  expect(screen.queryByRole('row', { name: /备注/ })).not.toBeInTheDocument();
});
