import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { DemandDialog } from './DemandDialog';
import type { Demand } from './model';

const demand = {
  id: '01989f00-0000-7000-8000-00000000000d',
  version: 2,
  kind: 'TRANSFORMATION',
  wantedEquipment: '中频感应电炉',
  category: 'OTHER',
  keyFigures: '5 吨',
  quantity: 2,
  budget: 2_000_000,
  purchaseMonth: '2027-03',
  projectId: answers.project.id,
  financingWanted: false,
  digital: false,
  green: true,
} as unknown as Demand;

it('keeps the project of a demand that is changed, and strips the texts', async () => {
  const sent: Record<string, unknown>[] = [];
  server.use(
    http.put('*/api/supply-demand/demands/:id', async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(demand);
    }),
  );
  renderPage(<DemandDialog open demand={demand} onClose={() => undefined} />);
  expect(await screen.findByText(answers.project.name)).toBeInTheDocument();
  await userEvent.type(document.getElementById('keyFigures') as HTMLElement, '，感应加热\n');
  await userEvent.click(screen.getByRole('button', { name: /^保\s?存$/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ projectId: answers.project.id, keyFigures: '5 吨，感应加热' });
});
