import { screen } from '@testing-library/react';
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
