import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LibraryQuery } from '@/shared/api/schemas';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { EmptyView } from '@/shared/ui/EmptyView';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import {
  type Balance,
  type BalanceCell,
  type Figure,
  fields,
  type Measure,
  quartersUpTo,
  type Stage,
  stages,
  summed,
} from './model';
import { useBalance } from './requests/readBalance';
import { useQuarterName } from './useQuarterName';

/** Constructed, commissioned, reserved: by field and county at the end of a quarter, and quarter by quarter. */
export default function BalancePage() {
  const { t } = useTranslation();
  const params = useListParams();
  const district = useIs('district-reviewer');
  const counties = useCountyOptions();
  const fieldOptions = useOptions('shared.field', fields);
  const quarterName = useQuarterName();
  const quarters = quartersUpTo(new Date()).map((value) => ({ value, label: quarterName(value) }));
  const query = params.filters as LibraryQuery<'getReserveBalance'>;
  return (
    <>
      <PageHeader title={t('reserve.title')} facts={t('reserve.hint')} />
      <Panel>
        <FilterBar
          params={params}
          filters={[
            { kind: 'choice', name: 'quarter', label: t('reserve.quarter'), options: quarters },
            { kind: 'choice', name: 'field', label: t('reserve.field'), options: fieldOptions },
            ...(district
              ? []
              : [{ kind: 'choice' as const, name: 'county', label: t('reserve.county'), options: counties }]),
          ]}
        />
      </Panel>
      <QueryView query={useBalance(query)} rows={6}>
        {(balance) => <Figures balance={balance} />}
      </QueryView>
    </>
  );
}

function Figures({ balance }: { balance: Balance }) {
  const { t } = useTranslation();
  const quarterName = useQuarterName();
  const [by, setBy] = useState<'field' | 'county'>('field');
  const [measure, setMeasure] = useState<Measure>('STOCK');
  if (balance.cells.length === 0) {
    return (
      <Panel>
        <EmptyView title={t('reserve.empty')} hint={t('reserve.emptyHint')} />
      </Panel>
    );
  }
  const choices = (
    <div className="filters">
      <Segmented
        aria-label={t('reserve.by')}
        value={by}
        onChange={setBy}
        options={(['field', 'county'] as const).map((value) => ({ value, label: t(`reserve.by${value}`) }))}
      />
      <Segmented
        aria-label={t('reserve.measureLabel')}
        value={measure}
        onChange={setMeasure}
        options={(['STOCK', 'ENTERED'] as const).map((value) => ({ value, label: t(`reserve.measure.${value}`) }))}
      />
    </div>
  );
  return (
    <>
      <Panel title={t('reserve.at', { quarter: quarterName(balance.quarter) })} extra={choices}>
        <Matrix balance={balance} by={by} measure={measure} />
      </Panel>
      <Panel title={t('reserve.series')}>
        <Series balance={balance} />
      </Panel>
    </>
  );
}

interface MatrixRow {
  key: string;
  name: string;
  cells: BalanceCell[];
}

function Matrix({ balance, by, measure }: { balance: Balance; by: 'field' | 'county'; measure: Measure }) {
  const { t } = useTranslation();
  const counties = useCountyOptions();
  const keys = [...new Set(balance.cells.map((cell) => cell[by]))];
  const nameOf = (key: string) =>
    by === 'field' ? t(`shared.field.${key}`) : (counties.find((county) => county.value === key)?.label ?? key);
  const rows: MatrixRow[] = [
    ...keys.map((key) => ({ key, name: nameOf(key), cells: balance.cells.filter((cell) => cell[by] === key) })),
    { key: '', name: t('reserve.total'), cells: balance.cells },
  ];
  return (
    <LineTable<MatrixRow>
      label={t('reserve.title')}
      rows={rows}
      columns={[
        { key: 'name', title: t(`reserve.${by}`), render: (row) => row.name },
        ...stages.map((stage) => ({
          key: stage,
          title: t(`reserve.stage.${stage}`),
          align: 'right' as const,
          render: (row: MatrixRow) => (
            <FigureLink
              figure={summed(row.cells, stage, measure)}
              query={{ ...(row.key ? { [by]: row.key } : {}), stage, measure, quarter: balance.quarter }}
            />
          ),
        })),
      ]}
    />
  );
}

/** A figure, and the way to its rows; other filters of the page stay. */
function FigureLink({ figure, query }: { figure: Figure; query: Record<string, string> }) {
  const { t } = useTranslation();
  const params = useListParams();
  if (figure.count === 0) {
    return <span className="muted">0</span>;
  }
  const search = new URLSearchParams({ ...params.filters, ...query });
  return (
    <span>
      <Link to={`/reserve/projects?${search}`}>{t('reserve.count', { count: figure.count })}</Link>
      <span className="row-sub">
        <Money yuan={figure.yuan} />
      </span>
    </span>
  );
}

function Series({ balance }: { balance: Balance }) {
  const { t } = useTranslation();
  const quarterName = useQuarterName();
  const quarters = [...new Set(balance.series.map((total) => total.quarter))];
  const of = (quarter: string, stage: Stage) =>
    balance.series.find((total) => total.quarter === quarter && total.stage === stage);
  return (
    <LineTable<{ quarter: string }>
      label={t('reserve.series')}
      rows={quarters.map((quarter) => ({ quarter }))}
      columns={[
        { key: 'quarter', title: t('reserve.quarter'), render: ({ quarter }) => quarterName(quarter) },
        ...stages.flatMap((stage) => [
          {
            key: `${stage}-entered`,
            title: t(`reserve.entered.${stage}`),
            align: 'right' as const,
            render: ({ quarter }: { quarter: string }) => (
              <FigureLink
                figure={{
                  count: of(quarter, stage)?.entered ?? 0,
                  yuan: of(quarter, stage)?.enteredYuan ?? 0,
                }}
                query={{ stage, measure: 'ENTERED', quarter }}
              />
            ),
          },
        ]),
      ]}
    />
  );
}
