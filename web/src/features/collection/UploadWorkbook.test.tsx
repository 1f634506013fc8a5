import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { Submission, WorkbookReport } from './model';
import { UploadWorkbook } from './UploadWorkbook';

const address = '*/api/supply-demand/submissions/s1/workbook';
const submission = { id: 's1', version: 4, rows: 3 } as Submission;
const sheets = [{ kind: 'SUPPLY', template: 1 }] as const;

const report: WorkbookReport = {
  stored: false,
  version: 4,
  sheets: [
    {
      kind: 'SUPPLY',
      there: true,
      rows: 3,
      added: 1,
      changed: 0,
      unchanged: 1,
      missing: 2,
      removed: 0,
      wrongRows: 1,
      changes: [{ change: 'ADDED', row: 2, number: null, values: { product: '电机' }, before: null }],
    },
  ],
  ignored: ['备注'],
  wrongCells: 1,
  wrong: [
    {
      kind: 'SUPPLY',
      sheet: '设备更新供给清单',
      row: 4,
      cell: 'I4',
      heading: { zh: '年产能', en: 'Yearly capacity' },
      value: '很多',
      rule: 'type-number',
      zh: '必须是数字。',
      en: 'Must be a number.',
    },
  ],
};

const layout = {
  kind: 'SUPPLY',
  versions: [
    {
      number: 1,
      layout: {
        columns: [{ key: 'product', name: { zh: '产品名称', en: 'Product' }, kind: 'TEXT', choices: [] }],
        rules: [],
      },
    },
  ],
};

async function choose() {
  server.use(http.get('*/api/supply-demand/sheet-templates/supply', () => HttpResponse.json(layout)));
  renderPage(<UploadWorkbook submission={submission} sheets={[...sheets]} />, { roles: ['enterprise'] });
  await userEvent.click(screen.getByRole('button', { name: '上传工作簿' }));
  await userEvent.upload(screen.getByLabelText('填好的工作簿（.xlsx）'), new File(['x'], '填报.xlsx'));
  return await screen.findByRole('dialog');
}

it('names each wrong cell, and stores the right rows only by choice and by the version that was checked', async () => {
  const asked: [string, string | null][] = [];
  server.use(
    http.post(address, ({ request }) => {
      const { search } = new URL(request.url);
      asked.push([search, request.headers.get('If-Match')]);
      return HttpResponse.json(search.includes('CHECK') ? report : { ...report, stored: true, version: 5 });
    }),
  );
  const dialog = await choose();

  const row = await within(dialog).findByRole('row', { name: /I4/ });
  for (const words of ['年产能', '很多', '必须是数字。']) {
    expect(within(row).getByText(words)).toBeInTheDocument();
  }
  expect(within(dialog).getByText(/以下工作表不属于本批次，未读取：备注/)).toBeInTheDocument();
  expect(within(dialog).getByText(/新增 1，修改 0，不变 1，有问题 1；工作簿中没有的 2 行/)).toBeInTheDocument();
  const store = within(dialog).getByRole('button', { name: '保存正确的行' });
  expect(store).toBeDisabled();
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /只保存正确的行/ }));
  await userEvent.click(within(dialog).getByRole('checkbox', { name: '删除工作簿中没有的 2 行' }));
  await expect.poll(() => store.hasAttribute('disabled')).toBe(false);
  await userEvent.click(store);

  expect(await within(dialog).findByText('正确的行已保存，还有 1 个单元格需要修改')).toBeInTheDocument();
  expect(asked).toEqual([
    ['?how=CHECK&remove=false', null],
    ['?how=CHECK&remove=true', null],
    ['?how=RIGHT&remove=true', '"4"'],
  ]);
});

it('checks once more when somebody stored something in between', async () => {
  let sent = 0;
  const right = { ...report, wrongCells: 0, wrong: [] };
  server.use(
    http.post(address, () => {
      sent++;
      return sent === 2 ? HttpResponse.json({ code: 'stale' }, { status: 412 }) : HttpResponse.json(right);
    }),
  );
  const dialog = await choose();

  await userEvent.click(await within(dialog).findByRole('button', { name: /^保\s?存$/ }));
  await userEvent.click(await within(dialog).findByRole('button', { name: '重新核对' }));

  expect(await within(dialog).findByText('核对无误，可以保存')).toBeInTheDocument();
  expect(sent).toBe(3);
});

it('says why a file is not taken', async () => {
  server.use(
    http.post(address, () =>
      HttpResponse.json(
        { code: 'submission-workbook.other-round', detail: '这是另一个填报批次“2025年度”的工作簿。', violations: [] },
        { status: 422 },
      ),
    ),
  );
  const dialog = await choose();

  expect(await within(dialog).findByText('这是另一个填报批次“2025年度”的工作簿。')).toBeInTheDocument();
  expect(within(dialog).getByRole('button', { name: /^保\s?存$/ })).toBeDisabled();
});
