import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { CandidatePicker } from './CandidatePicker';
import type { Batch } from './model';

const candidate = {
  projectId: answers.project.id,
  projectName: answers.project.name,
  enterpriseName: answers.project.enterprise.name,
  totalInvestment: 1,
  loanAmount: 1,
  eligible: true,
  verdicts: [],
};

/** A batch that a colleague changed meanwhile: version 1 is stale, what is read anew is version 2. */
function Page({ read }: { read: () => number }) {
  const { data: version = 1 } = useQuery({ queryKey: ['batch'], queryFn: () => Promise.resolve(read()) });
  return <CandidatePicker batch={{ ...answers.batch, version } as unknown as Batch} />;
}

it('reads the batch anew when it was changed meanwhile, and keeps what was chosen', async () => {
  let stands = 1;
  const sent: (string | null)[] = [];
  server.use(
    http.get('*/api/library/whitelist/candidates', () =>
      HttpResponse.json({ items: [candidate], total: 1, totalIsExact: true, page: 1, size: 10, nextCursor: null }),
    ),
    http.post('*/api/library/whitelist/batches/:id/entries', ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return request.headers.get('If-Match') === `"${stands}"`
        ? HttpResponse.json(answers.batch)
        : HttpResponse.json({ status: 412, code: 'record.stale' }, { status: 412 });
    }),
  );
  renderPage(<Page read={() => stands} />, { roles: ['commission-preparer'] });
  await userEvent.click(await screen.findByRole('button', { name: /添加项目/ }));
  await userEvent.click(await screen.findByRole('checkbox'));
  stands = 2;
  await userEvent.click(screen.getByRole('button', { name: /添加所选/ }));
  await userEvent.click(await screen.findByRole('button', { name: '载入最新内容' }));
  await screen.findByText(/已载入最新内容/);
  expect(screen.getByRole('checkbox')).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: /添加所选/ }));
  await waitFor(() => expect(sent).toEqual(['"1"', '"2"']));
});

it('does not show an old refusal when it is opened again', async () => {
  server.use(
    http.get('*/api/library/whitelist/candidates', () =>
      HttpResponse.json({ items: [candidate], total: 1, totalIsExact: true, page: 1, size: 10, nextCursor: null }),
    ),
    http.post('*/api/library/whitelist/batches/:id/entries', () =>
      HttpResponse.json({ status: 409, code: 'whitelist.already-listed', detail: '已在其他批次' }, { status: 409 }),
    ),
  );
  renderPage(<Page read={() => 1} />, { roles: ['commission-preparer'] });
  await userEvent.click(await screen.findByRole('button', { name: /添加项目/ }));
  await userEvent.click(await screen.findByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: /添加所选/ }));
  expect(await screen.findByText('已在其他批次')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /取\s?消/ }));
  await userEvent.click(screen.getByRole('button', { name: /添加项目/ }));
  await screen.findByRole('checkbox');
  expect(screen.queryByText('已在其他批次')).not.toBeInTheDocument();
});
