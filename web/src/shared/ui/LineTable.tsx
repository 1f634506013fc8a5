import { Table } from 'antd';
import type { ReactNode } from 'react';
import { TableShape, useTableShape } from './tableShape';

export interface LineColumn<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  align?: 'right';
  /** Of a title that stays Chinese whatever the page speaks: a name. */
  lang?: 'zh-CN';
  /** In pixels, where the contents would share the table badly. */
  width?: number;
}

/** Lines of a record (machines, funding): few, unpaged, unsorted. */
export function LineTable<Row extends object>(props: {
  label: string;
  columns: LineColumn<Row>[];
  rows: Row[];
  foot?: ReactNode;
  /** Columns of the same width, for tables that stand under each other with the same headings. */
  even?: boolean;
}) {
  const { label, columns, rows, foot, even = false } = props;
  const { narrow, hold } = useTableShape();
  const keyed = rows.map((row, index) => ({ row, key: String(index) }));
  if (narrow) {
    return (
      <TableShape value={hold}>
        <ul className="cards cards-plain" aria-label={label}>
          {keyed.map(({ row, key }) => (
            <li key={key} className="card">
              <dl className="card-lines">
                {columns.map((column) => (
                  <div key={column.key}>
                    <dt {...(column.lang ? { lang: column.lang } : {})}>{column.title}</dt>
                    <dd>{column.render(row)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
        {foot && <div className="line-foot">{foot}</div>}
      </TableShape>
    );
  }
  return (
    <TableShape value={hold}>
      <Table
        aria-label={label}
        size="small"
        pagination={false}
        {...(even ? { tableLayout: 'fixed' as const } : {})}
        rowKey="key"
        dataSource={keyed}
        columns={columns.map((column) => ({
          key: column.key,
          title: column.title,
          render: (_value: unknown, { row }: { row: Row }) => column.render(row),
          ...(column.lang ? { onHeaderCell: () => ({ lang: column.lang }) } : {}),
          ...(column.align ? { align: column.align } : {}),
          ...(column.width ? { width: column.width } : {}),
        }))}
      />
      {foot && <div className="line-foot">{foot}</div>}
    </TableShape>
  );
}
