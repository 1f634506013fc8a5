import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { Round, WorkbookResult } from './model';
import { WorkbookDialog } from './WorkbookDialog';

const round = { id: '1', period: '2026-10', state: 'OPEN' } as Round;

async function upload(result: Partial<WorkbookResult>) {
  server.use(
    http.post('*/api/library/dispatch/rounds/1/workbook', ({ request }) =>
      HttpResponse.json({
        stored: new URL(request.url).searchParams.get('how') !== 'CHECK',
        right: 1,
        left: 0,
        wrong: 0,
        cells: [],
        ...result,
      }),
    ),
  );
  renderPage(<WorkbookDialog round={round} />, { roles: ['district-reviewer'] });
  await userEvent.click(await screen.findByRole('button', { name: /上传填报工作簿/ }));
  await userEvent.upload(screen.getByLabelText('填报工作簿'), new File(['rows'], '填报.xlsx'));
}

it('says nothing about rows that there are none of', async () => {
  await upload({ left: 3 });
  expect(await screen.findByText('可存入 1 行，未变 3 行')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /存\s?入/ }));
  expect(await screen.findByText('已存入 1 行，未变 3 行')).toBeInTheDocument();
});

it('names the cells to change, and what is stored without them', async () => {
  const cell = {
    cell: 'F7',
    column: '本期完成投资（万元）',
    value: '一百',
    rule: 'number',
    zh: '须为数字',
    en: 'must be a number',
  };
  await upload({ wrong: 1, cells: [cell] });
  expect(await screen.findByText('可存入 1 行，有误 1 行')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'F7 本期完成投资（万元） 一百 须为数字' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '只存入正确的行' }));
  expect(await screen.findByText('已存入 1 行，有误 1 行未存入')).toBeInTheDocument();
});
