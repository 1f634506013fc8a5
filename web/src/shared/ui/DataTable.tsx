import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Pagination, Table, type TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Page, reachable } from '@/shared/api/page';
import type { ListParams } from '@/shared/lib/useListParams';
import { Cards } from './Cards';
import { EmptyView } from './EmptyView';
import { ExportList } from './ExportList';
import type { ExportedFrom } from './exports';
import { QueryView } from './QueryView';
import { TableShape, useTableShape } from './tableShape';

export interface DataColumn<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** Sort key of the API, when the list can be sorted by this column. */
  sort?: string;
  align?: 'right';
  width?: number;
  /** The heading of a card on narrow screens; the other columns become its lines. */
  heading?: boolean;
}

export interface Selection<Row> {
  chosen: string[];
  choose: (keys: string[]) => void;
  nameOf: (row: Row) => string;
  /** Which rows may be chosen; all where it is left out. */
  may?: (row: Row) => boolean;
}

interface DataTableProps<Row> {
  label: string;
  columns: DataColumn<Row>[];
  query: UseQueryResult<Page<Row>>;
  params: ListParams;
  rowKey: (row: Row) => string;
  empty: { title: string; hint?: string | undefined; action?: ReactNode };
  selection?: Selection<Row>;
  /** Where the list is exported, after the library's prefix and without `/export`: `special-funds`; of another service with its name. */
  exportedFrom?: string | ExportedFrom;
  /** What the list is asked for, where that is not what stands in the address. */
  asked?: Pick<ListParams, 'filters' | 'sort'>;
}

/** A page of a list: a table on wide screens, cards on narrow ones; sorting and paging through the address. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { t } = useTranslation();
  return (
    <QueryView query={props.query} rows={8}>
      {(page) =>
        page.items.length > 0 ? (
          <Rows {...props} page={page} />
        ) : props.params.isFiltered || props.params.page > 1 ? (
          <EmptyView
            title={t('shared.list.noMatch')}
            hint={t('shared.list.noMatchHint')}
            action={<Button onClick={props.params.clear}>{t('shared.list.clear')}</Button>}
          />
        ) : (
          <EmptyView {...props.empty} />
        )
      }
    </QueryView>
  );
}

function Rows<Row extends object>(props: DataTableProps<Row> & { page: Page<Row> }) {
  const { label, columns, query, params, rowKey, selection, exportedFrom, asked = params, page } = props;
  const { t } = useTranslation();
  const { narrow, hold } = useTableShape();
  const sorting = sortingOf(params.sort);
  return (
    <div aria-busy={query.isFetching} className={query.isPlaceholderData ? 'is-refreshing' : undefined}>
      <TableShape value={hold}>
        {narrow ? (
          <Cards
            label={label}
            columns={columns}
            rows={page.items}
            rowKey={rowKey}
            {...(selection ? { selection } : {})}
          />
        ) : (
          <Table<Row>
            aria-label={label}
            size="middle"
            rowKey={rowKey}
            dataSource={page.items}
            pagination={false}
            columns={columns.map((column) => tableColumn(column, sorting))}
            onChange={(_pagination, _filters, sorter) => {
              const one = Array.isArray(sorter) ? sorter[0] : sorter;
              const key = columns.find((column) => column.key === one?.columnKey)?.sort;
              params.change({ sort: one?.order && key ? (one.order === 'descend' ? `-${key}` : key) : undefined });
            }}
            {...(selection
              ? {
                  rowSelection: {
                    selectedRowKeys: selection.chosen,
                    onChange: (keys) => selection.choose(keys.map(String)),
                    getCheckboxProps: (row: Row) => ({
                      'aria-label': selection.nameOf(row),
                      disabled: selection.may ? !selection.may(row) : false,
                    }),
                    columnTitle: <span className="visually-hidden">{t('shared.list.choose')}</span>,
                  },
                }
              : {})}
          />
        )}
      </TableShape>
      <div className="list-foot">
        <span className="list-total">
          {t(page.totalIsExact ? 'shared.list.total' : 'shared.list.totalMore', { total: page.total.toLocaleString() })}
        </span>
        {exportedFrom && (
          <ExportList
            from={typeof exportedFrom === 'string' ? { service: 'library', path: exportedFrom } : exportedFrom}
            params={asked}
          />
        )}
        <Pagination
          current={page.page}
          pageSize={page.size}
          total={reachable(page)}
          onChange={params.goTo}
          showSizeChanger={false}
          hideOnSinglePage
          simple={narrow}
        />
      </div>
    </div>
  );
}

function sortingOf(sort: string | undefined): { key: string; order: 'ascend' | 'descend' } | undefined {
  if (!sort) {
    return undefined;
  }
  return sort.startsWith('-') ? { key: sort.slice(1), order: 'descend' } : { key: sort, order: 'ascend' };
}

function tableColumn<Row>(column: DataColumn<Row>, sorting: ReturnType<typeof sortingOf>): TableColumnType<Row> {
  return {
    key: column.key,
    title: column.title,
    render: (_value, row) => column.render(row),
    ...(column.align ? { align: column.align } : {}),
    ...(column.width ? { width: column.width } : {}),
    ...(column.sort
      ? { sorter: true, sortOrder: sorting?.key === column.sort ? sorting.order : null, showSorterTooltip: false }
      : {}),
  };
}
