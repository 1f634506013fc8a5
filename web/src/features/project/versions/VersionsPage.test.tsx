import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { ProjectInput } from '../model';
import VersionsPage from './VersionsPage';

const form = answers.project as unknown as ProjectInput;

const files: Record<string, object[]> = {};

beforeEach(() => {
  files['1'] = files['2'] = files['3'] = [{ id: 'a', kind: 'FILING', fileName: '备案证.pdf', sha256: 'a'.repeat(64) }];
});

function render(...forms: Partial<ProjectInput>[]) {
  server.use(
    http.get('*/api/library/projects/:id/attachments', ({ request }) =>
      HttpResponse.json({ items: files[new URL(request.url).searchParams.get('version') ?? ''] }),
    ),
    http.get('*/api/library/projects/:id/versions', () =>
      HttpResponse.json({
        items: forms.map((changed, index) => ({
          number: index + 1,
          at: `2026-11-0${index + 1}T08:00:00Z`,
          personName: '王建国',
          changedFields: [],
          form: { ...form, ...changed },
        })),
      }),
    ),
  );
  const routes = (
    <Routes>
      <Route path="/projects/:id/versions" element={<VersionsPage />} />
    </Routes>
  );
  return renderPage(routes, { at: `/projects/${answers.project.id}/versions` });
}

it('shows what differs between the last two versions, amounts to the yuan', async () => {
  render({}, { yearPlan: 8_000_000 }, { yearPlan: 8_000_001, address: '' });
  const table = await screen.findByRole('table');
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    expect.stringContaining('建设地点'),
    expect.stringContaining('本年计划投资'),
  ]);
  expect(rows[1]).toHaveTextContent('800 万元');
  expect(rows[1]).toHaveTextContent('800.0001 万元');
  await userEvent.click(screen.getByText('只看有变化的内容'));
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(20);
});

it('says that there is nothing to compare after a single submission', async () => {
  render({});
  expect(await screen.findByText(/目前只提交过一次/)).toBeInTheDocument();
});

it('shows a declaration that changed', async () => {
  render({ declaration: { progressPercent: 0, relocation: false } }, { declaration: { progressPercent: 30 } });
  const table = await screen.findByRole('table');
  expect(within(table).getByRole('row', { name: /投资进度/ })).toHaveTextContent('0 %30 %');
  expect(within(table).getByRole('row', { name: /是否搬迁/ })).toHaveTextContent('否—');
});

it('shows a file that was replaced by another of the same name', async () => {
  files['2'] = [{ id: 'b', kind: 'FILING', fileName: '备案证.pdf', sha256: 'b'.repeat(64) }];
  render({}, {});
  const row = await screen.findByRole('row', { name: /附件/ });
  expect(row).toHaveTextContent('SHA-256 aaaaaaaaaaaa');
  expect(row).toHaveTextContent('SHA-256 bbbbbbbbbbbb');
});

it('says that nothing changed when form and files are the same', async () => {
  render({}, {});
  expect(await screen.findByText('两个版本内容相同')).toBeInTheDocument();
});
