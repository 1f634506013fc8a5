import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { ProjectProgrammes } from './ProjectProgrammes';

const combination = (...programmes: string[]) => ({
  programmes,
  total: 0,
  lines: [
    ...programmes.map((id) => ({ zh: `政策${id}`, en: id, amount: 0 })),
    { zh: '合计', en: 'Together', amount: 0 },
  ],
});

function serve(best: object, ifConfirmed: object, programmes: object[] = []) {
  server.use(
    http.get('*/api/library/projects/:id/programmes', () =>
      HttpResponse.json({
        projectId: '1',
        day: '2026-11-22',
        noteZh: '估算',
        noteEn: 'An estimate',
        programmes,
        relations: [],
        best,
        ifConfirmed,
      }),
    ),
  );
}

it('names what could be had besides, also where that gives no money of its own', async () => {
  serve(combination('甲'), combination('甲', '乙'));
  renderPage(<ProjectProgrammes id="1" />);
  expect(await screen.findByText(/政策甲、政策乙/)).toBeInTheDocument();
});

it('says nothing twice', async () => {
  serve(combination('甲', '乙'), combination('乙', '甲'));
  renderPage(<ProjectProgrammes id="1" />);
  expect(await screen.findByText(/政策乙/)).toBeInTheDocument();
  expect(screen.getAllByText(/政策乙/)).toHaveLength(1);
});

it('names programmes without money of their own in a line, and the others with their amounts', async () => {
  const best = combination('甲', '乙');
  const paid = { zh: '政策丙', en: 'C', amount: 1_000_000 };
  serve({ programmes: [...best.programmes, '丙'], total: 1_000_000, lines: [paid, ...best.lines] }, best);
  renderPage(<ProjectProgrammes id="1" />);
  const rows = await screen.findAllByRole('row', { name: /政策丙|合计/ });
  expect(rows).toHaveLength(2);
  expect(screen.queryByRole('row', { name: /政策甲/ })).not.toBeInTheDocument();
  expect(screen.getAllByText('另可享受（不直接给予资金）：政策甲、政策乙')).toHaveLength(2);
});

const programme = (standing: string) => ({
  id: standing,
  nameZh: `政策${standing}`,
  nameEn: standing,
  standing,
  amount: 540_000,
  clause: '第三条',
  validFrom: '2026-01-01',
  validTo: null,
  conditions: [],
  lines: [],
});

it('puts no sum beside what is refused', async () => {
  serve(combination(), combination(), [programme('PASS'), programme('NOT_JUDGED'), programme('FAIL')]);
  renderPage(<ProjectProgrammes id="1" />);
  expect((await screen.findByText('政策PASS')).closest('summary')).toHaveTextContent('54 万元');
  expect(screen.getByText('政策NOT_JUDGED').closest('summary')).toHaveTextContent('54 万元');
  expect(screen.getByText('政策FAIL').closest('summary')).not.toHaveTextContent('54 万元');
});

it('names a combination of no known amount without a sum of nought', async () => {
  const known = combination('甲');
  const loan = {
    programmes: ['乙'],
    total: 0,
    lines: [{ zh: '政策乙', en: 'B', amount: null }, ...known.lines.slice(-1)],
  };
  serve(combination(), loan);
  renderPage(<ProjectProgrammes id="1" />);
  expect(await screen.findByRole('heading', { name: '补齐未知信息后可能的组合' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /政策乙/ })).toHaveTextContent('—');
});
