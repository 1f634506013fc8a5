import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Page } from '@/shared/api/page';
import { useListParams } from '@/shared/lib/useListParams';
import { renderPage } from '@/test/renderPage';
import { DataTable } from './DataTable';

/** A word's hits: more than are counted. */
function Hits({ rows }: { rows: number }) {
  const params = useListParams();
  const { page, size } = params;
  const query = useQuery<Page<{ id: string }>>({
    queryKey: ['hits', page],
    queryFn: () => {
      const first = (page - 1) * size;
      const items = Array.from({ length: Math.min(size, rows - first) }, (_, at) => ({ id: `第${first + at + 1}项` }));
      const nextCursor = first + size < rows ? 'next' : null;
      return { items, total: 2000, totalIsExact: false, page, size, nextCursor };
    },
  });
  return (
    <DataTable
      label="项目"
      columns={[{ key: 'id', title: '名称', render: ({ id }) => id, heading: true }]}
      query={query}
      params={params}
      rowKey={({ id }) => id}
      empty={{ title: '没有项目' }}
    />
  );
}

it('pages on beyond the hits that were counted, to the last one', async () => {
  renderPage(<Hits rows={2033} />, { at: '/?q=设备&page=100' });
  expect(await screen.findByText('第2000项')).toBeInTheDocument();
  expect(screen.getByText('超过 2,000 条，请缩小筛选范围')).toBeInTheDocument();
  await userEvent.click(screen.getByTitle('101'));
  expect(await screen.findByText('第2020项')).toBeInTheDocument();
  await userEvent.click(screen.getByTitle('102'));
  expect(await screen.findByText('第2033项')).toBeInTheDocument();
  expect(screen.queryByTitle('103')).not.toBeInTheDocument();
});
