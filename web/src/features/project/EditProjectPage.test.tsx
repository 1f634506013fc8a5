import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import EditProjectPage from './EditProjectPage';
import type { ProjectInput } from './model';

const project = { ...answers.project, state: 'DRAFT', actions: ['EDIT', 'SUBMIT'], funding: [] };
const address = () => document.getElementById('address') as HTMLInputElement;

function render() {
  const routes = (
    <Routes>
      <Route path="/projects/:id/edit" element={<EditProjectPage />} />
      <Route path="*" element={<p>elsewhere</p>} />
    </Routes>
  );
  renderPage(routes, { at: `/projects/${project.id}/edit` });
  return screen.findByText('保存草稿');
}

/** Puts a project with this version behind the page and answers its changes. */
function serve(version: number, change: (input: ProjectInput) => Response) {
  server.use(
    http.get('*/api/library/projects/:id', () => HttpResponse.json({ ...project, version })),
    http.put('*/api/library/projects/:id', async ({ request }) => change((await request.json()) as ProjectInput)),
  );
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

it('sends a half-filled line of a draft, and no line that stayed empty', async () => {
  const sent: ProjectInput[] = [];
  serve(3, (input) => {
    sent.push(input);
    return HttpResponse.json({ ...project, version: 4 });
  });
  await render();
  await userEvent.click(screen.getByText('添加资金来源'));
  await userEvent.click(screen.getByText('添加资金来源'));
  await userEvent.type(document.getElementById('funding_1_amount') as HTMLElement, '12');
  await userEvent.click(screen.getByText('保存草稿'));
  expect(await screen.findByText('elsewhere')).toBeInTheDocument();
  // The form may have saved by itself before; what counts is what was stored last.
  expect(sent.at(-1)?.funding).toEqual([{ amount: 120_000 }]);
});

it('keeps what was typed when a save is refused, also over a reload', async () => {
  serve(3, () => HttpResponse.json({ detail: '暂不可用' }, { status: 503 }));
  await render();
  await userEvent.clear(address());
  await userEvent.type(address(), '新址');
  await userEvent.click(screen.getByText('保存草稿'));
  expect(await screen.findByText('暂不可用')).toBeInTheDocument();
  expect(address().value).toBe('新址');
  document.body.innerHTML = '';
  await render();
  expect(await screen.findByText('已恢复您上次未保存的填写内容')).toBeInTheDocument();
  expect(address().value).toBe('新址');
});

it('asks before text typed into an older version comes back', async () => {
  serve(3, () => HttpResponse.json({ code: 'stale' }, { status: 412 }));
  await render();
  await userEvent.clear(address());
  await userEvent.type(address(), '旧版上的填写');
  await userEvent.click(screen.getByText('保存草稿'));
  expect(await screen.findByText('内容已被他人修改')).toBeInTheDocument();
  document.body.innerHTML = '';
  serve(4, () => HttpResponse.json(project));
  await render();
  expect(address().value).toBe(project.address);
  await userEvent.click(await screen.findByText('恢复填写'));
  expect(address().value).toBe('旧版上的填写');
});

it('saves by itself while somebody types, and says when', async () => {
  const sent: string[] = [];
  server.use(
    http.get('*/api/library/projects/:id', () => HttpResponse.json({ ...project, version: 3 })),
    http.put('*/api/library/projects/:id', ({ request }) => {
      sent.push(`${new URL(request.url).search} ${request.headers.get('If-Match')}`);
      return HttpResponse.json({ ...project, version: 3 + sent.length });
    }),
  );
  await render();
  await userEvent.type(address(), '甲');
  expect(await screen.findByText(/^已自动保存 \d\d:\d\d$/)).toBeInTheDocument();
  await userEvent.type(address(), '乙');
  await waitFor(() => expect(sent).toEqual(['?byItself=true "3"', '?byItself=true "4"']));
});

it('stops saving by itself when somebody else changed the project, and keeps what was typed', async () => {
  serve(3, () => HttpResponse.json({ code: 'record.stale' }, { status: 412 }));
  await render();
  await userEvent.type(address(), '新');
  expect(await screen.findByText('内容已被他人修改，自动保存已停止')).toBeInTheDocument();
  expect(address().value).toBe(`${project.address}新`);
  expect(sessionStorage.getItem(`draft:project:${project.id}:enterprise-a`)).toContain('新');
});

it('waits for files that are still on their way', async () => {
  serve(3, () => HttpResponse.json(project));
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const list = { items: [], changeable: true, mostBytes: 10_485_760, mostCount: 30 };
  server.use(
    http.get('*/api/library/projects/:id/attachments', () => HttpResponse.json(list)),
    http.post('*/api/library/projects/:id/attachments', async () => {
      await arrived;
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  await render();
  const disk = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type="file"][multiple]');
    expect(found).not.toBeNull();
    return found as HTMLInputElement;
  });
  await userEvent.upload(disk, new File(['%PDF'], '备案证.pdf', { type: 'application/pdf' }));
  expect(await screen.findByText('附件正在上传，传完后才能保存或提交。')).toBeInTheDocument();
  for (const button of ['保存草稿', '保存并提交']) {
    expect(screen.getByText(button).closest('button')).toBeDisabled();
  }
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  arrive();
  await waitFor(() => expect(screen.getByText('保存草稿').closest('button')).toBeEnabled());
});

it('marks the sections that came back in the side index, and says why at their heads', async () => {
  const reasons = [
    { field: 'newEquipment', reason: '请补充供应商' },
    { field: 'promise', reason: '承诺日期过晚' },
  ];
  server.use(
    http.get('*/api/library/projects/:id', () => HttpResponse.json({ ...project, state: 'RETURNED', reasons })),
  );
  await render();
  const index = screen.getByRole('navigation', { name: '表单分区' });
  const marked = within(index)
    .getAllByText('退回意见')
    .map((mark) => mark.parentElement?.textContent);
  expect(marked).toEqual(['新购设备 退回意见', '前期手续 退回意见']);
  expect(screen.getByRole('region', { name: '新购设备' })).toHaveTextContent('退回意见：请补充供应商');
  expect(screen.getByRole('region', { name: '前期手续' })).toHaveTextContent('退回意见：承诺日期过晚');
});

it('asks about what has not changed before a returned project goes back, and keeps the form when the person stays', async () => {
  const answer = { unanswered: ['totalInvestment'], replyNeeded: false };
  const returned = { ...answers.project, answer };
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/library/projects/:id', () => HttpResponse.json(returned)),
    http.put('*/api/library/projects/:id', () => HttpResponse.json({ ...returned, version: 4 })),
    http.post('*/api/library/projects/:id/submission', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...returned, state: 'SUBMITTED' });
    }),
  );
  await render();
  await userEvent.click(screen.getByText('保存并提交'));
  expect(await screen.findByText('以下被退回的内容没有修改')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^取\s?消$/ }));
  await waitFor(() => expect(screen.queryByText('以下被退回的内容没有修改')).not.toBeInTheDocument());
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByText('保存并提交'));
  await userEvent.click(await screen.findByRole('button', { name: '提交审核' }));
  expect(await screen.findByText('elsewhere')).toBeInTheDocument();
  expect(sent).toEqual(['"4"', {}]);
});
