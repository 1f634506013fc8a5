import { Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { EmptyView } from '@/shared/ui/EmptyView';
import { type LineColumn, LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { type Line, linksOf, type Order, type Overview, orders, percentOf, sorted, stages } from './model';

/** The same figures county by county, in the order of whichever is asked for. */
export function CountyBoard({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const id = useId();
  const [order, setOrder] = useState<Order>('county');
  const columns = useColumns(overview);
  if (overview.counties.length === 0) {
    return <EmptyView title={t('overview.empty')} hint={t('overview.emptyHint')} />;
  }
  const offered = orders.filter((each) => overview.total.work || !workOrders.has(each));
  return (
    <>
      <div className="filters">
        <label htmlFor={id}>{t('overview.orderLabel')}</label>
        <Select<Order>
          id={id}
          className="filter"
          value={order}
          onChange={setOrder}
          options={offered.map((value) => ({ value, label: t(`overview.order.${value}`) }))}
        />
      </div>
      <div className="board">
        <LineTable<Line> label={t('overview.board')} rows={sorted(overview.counties, order)} columns={columns} />
      </div>
    </>
  );
}

const workOrders = new Set<Order>(['invested', 'red', 'overdueReviews', 'overdueProblems']);

function useColumns(overview: Overview): LineColumn<Line>[] {
  const { t } = useTranslation();
  const counties = useCountyOptions();
  const nameOf = (code: string) => counties.find((county) => county.value === code)?.label ?? code;
  const figure = (key: string, of: (line: Line) => { count: number; to: string; sub?: ReactNode }) => ({
    key,
    title: t(`overview.column.${key}`),
    align: 'right' as const,
    render: (line: Line) => <Count {...of(line)} />,
  });
  const to = (line: Line) => linksOf(overview, line.county);
  return [
    { key: 'county', title: t('overview.county'), render: (line) => <strong>{nameOf(line.county)}</strong> },
    ...stages.map(({ key, stage }) =>
      figure(key, (line) => ({
        count: line[key].projects,
        to: to(line).stage(stage),
        sub: <Money yuan={line[key].yuan} />,
      })),
    ),
    figure('listed', (line) => ({
      count: line.listed.projects,
      to: to(line).listed,
      sub: <Money yuan={line.listed.total} />,
    })),
    figure('published', (line) => ({ count: line.listed.publishedThisQuarter, to: to(line).published })),
    ...(overview.total.dispatch
      ? [
          { key: 'invested', title: t('overview.column.invested'), align: 'right' as const, render: share },
          figure('yellow', (line) => ({ count: line.dispatch?.yellow ?? 0, to: to(line).light('YELLOW') })),
          figure('red', (line) => ({ count: line.dispatch?.red ?? 0, to: to(line).light('RED') })),
        ]
      : []),
    ...(overview.total.work
      ? [
          figure('overdueReviews', (line) => ({
            count: line.work?.overdueReviews ?? 0,
            to: to(line).overdueReviews,
          })),
          figure('overdueProblems', (line) => ({
            count: line.work?.overdueProblems ?? 0,
            to: to(line).overdueProblems,
          })),
        ]
      : []),
  ];
}

/** What is invested, and how much of the plan that is. */
function share(line: Line) {
  const percent = percentOf(line);
  return (
    <span>
      {percent === undefined ? '—' : `${percent}%`}
      <span className="row-sub">
        <Money yuan={line.dispatch?.invested} />
      </span>
    </span>
  );
}

function Count({ count, to, sub }: { count: number; to: string; sub?: ReactNode }) {
  if (count === 0) {
    return <span className="muted">0</span>;
  }
  return (
    <span>
      <Link to={to}>{count.toLocaleString()}</Link>
      {sub && <span className="row-sub">{sub}</span>}
    </span>
  );
}
