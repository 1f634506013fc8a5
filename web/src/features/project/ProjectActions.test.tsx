import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { Project } from './model';
import { ProjectActions } from './ProjectActions';

it('says by their names what a half-filled draft still lacks', async () => {
  const required = (field: string) => ({ field, rule: 'required', message: '必填。', zh: '必填。', en: 'Required.' });
  server.use(
    http.post('*/api/library/projects/:id/submission', () =>
      HttpResponse.json(
        { title: '填写有误', violations: [required('newEquipment[2].name'), required('direction')] },
        { status: 400 },
      ),
    ),
  );
  const draft = { ...answers.project, state: 'DRAFT', actions: ['SUBMIT'] } as unknown as Project;
  renderPage(<ProjectActions project={draft} />);
  await userEvent.click(screen.getByRole('button', { name: '提交审核' }));
  await userEvent.click((await screen.findAllByRole('button', { name: '提交审核' })).at(-1) as HTMLElement);
  expect(await screen.findByText('新购设备 3 设备名称：必填。')).toBeInTheDocument();
  expect(screen.getByText('支持方向：必填。')).toBeInTheDocument();
});

it('names what has not changed since a return, and wants a word to the reviewer then', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/library/projects/:id/submission', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...answers.project, state: 'SUBMITTED' });
    }),
  );
  const answer = { unanswered: ['totalInvestment'], replyNeeded: true };
  renderPage(<ProjectActions project={{ ...answers.project, answer } as unknown as Project} />);
  await userEvent.click(screen.getByRole('button', { name: '提交审核' }));
  expect(await screen.findByText('以下被退回的内容没有修改')).toBeInTheDocument();
  expect(screen.getByText(/与备案文件不一致/)).toBeInTheDocument();
  const confirm = () => screen.getAllByRole('button', { name: '提交审核' }).at(-1) as HTMLElement;
  await userEvent.click(confirm());
  expect(await screen.findByText('请填写对审核人员的说明')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('对审核人员的说明'), '与备案文件一致');
  await userEvent.click(confirm());
  await waitFor(() => expect(sent).toEqual([{ reply: '与备案文件一致' }]));
});
