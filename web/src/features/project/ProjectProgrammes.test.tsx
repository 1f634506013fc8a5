import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { ProjectProgrammes } from './ProjectProgrammes';

const combination = (...programmes: string[]) => ({
  programmes,
  total: 0,
  lines: programmes.map((id) => ({ zh: `政策${id}`, en: id, amount: 0 })),
});

function serve(best: object, ifConfirmed: object) {
  server.use(
    http.get('*/api/library/projects/:id/programmes', () =>
      HttpResponse.json({
        projectId: '1',
        day: '2026-11-22',
        noteZh: '估算',
        noteEn: 'An estimate',
        programmes: [],
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
  expect(await screen.findByText('政策乙')).toBeInTheDocument();
});

it('says nothing twice', async () => {
  serve(combination('甲', '乙'), combination('乙', '甲'));
  renderPage(<ProjectProgrammes id="1" />);
  expect(await screen.findByText('政策乙')).toBeInTheDocument();
  expect(screen.getAllByText('政策乙')).toHaveLength(1);
});
