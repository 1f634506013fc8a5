import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { cityToday } from '@/shared/lib/dates';
import { useOptions } from '@/shared/lib/enums';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type ListRow, listStates, listTones, percentOf, type Total } from './model';
import { OpenList } from './OpenList';
import { RepeatedItems } from './RepeatedItems';
import { useLists, useListTypes, useTotals } from './requests/lists';

/** Annual renewal lists and registers: what a year comes to, and the lists themselves. */
export default function AnnualListsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const keeps = useIs('bureau-reviewer', 'district-reviewer');
  const year = Number(params.filters.year) || Number(cityToday().slice(0, 4));
  return (
    <>
      <PageHeader title={t('annuallist.title')} facts={t('annuallist.hint')} actions={keeps && <OpenList />} />
      <Panel title={t('annuallist.totals', { year })} hint={t('annuallist.totalsHint')}>
        <QueryView query={useTotals(year)}>
          {(items) =>
            items.length > 0 ? <Totals items={items} /> : <p className="muted">{t('annuallist.noTotals')}</p>
          }
        </QueryView>
      </Panel>
      <Panel title={t('annuallist.lists')}>
        <Lists params={params} />
      </Panel>
    </>
  );
}

function Totals({ items }: { items: Total[] }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  const counted = (figure: number, total: Total) =>
    [figure.toLocaleString(), total.unit ? bilingual(total.unit) : ''].join(' ').trim();
  const withUnit = (figure: number, total: Total) => <span className="figure">{counted(figure, total)}</span>;
  return (
    <LineTable<Total>
      label={t('annuallist.totalsLabel')}
      rows={items}
      columns={[
        {
          key: 'type',
          title: t('annuallist.type'),
          render: (row) => <Link to={`/annual-lists?type=${row.type}`}>{bilingual(row.typeName)}</Link>,
        },
        {
          key: 'lists',
          title: t('annuallist.confirmedOf'),
          align: 'right',
          render: (row) => (row.standing ? '—' : `${row.confirmed} / ${row.lists}`),
        },
        {
          key: 'items',
          title: t('annuallist.items'),
          align: 'right',
          render: (row) => (
            <>
              {row.items}
              <RepeatedItems total={row} />
            </>
          ),
        },
        {
          key: 'quantity',
          title: t('annuallist.quantity'),
          align: 'right',
          render: (row) => withUnit(row.quantity, row),
        },
        { key: 'done', title: t('annuallist.done'), align: 'right', render: (row) => withUnit(row.done, row) },
        { key: 'cost', title: t('annuallist.cost'), align: 'right', render: (row) => <Money yuan={row.cost} /> },
        { key: 'flagged', title: t('annuallist.flagged'), align: 'right', render: (row) => row.flagged },
        {
          key: 'target',
          title: t('annuallist.target'),
          render: (row) =>
            row.target ? (
              <span title={row.target.clause}>
                {t('annuallist.targetOf', {
                  indicator: bilingual(row.target.indicator),
                  year: row.target.dueYear,
                  done: counted(row.doneUntilDue, row),
                  value: counted(row.target.value, row),
                })}
                {marks.inBrackets(`${percentOf(row.doneUntilDue, row.target.value)}%`)}
              </span>
            ) : (
              '—'
            ),
        },
      ]}
    />
  );
}

function Lists({ params }: { params: ListParams }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const types = useListTypes();
  const states = useOptions('annuallist.state', listStates);
  const thisYear = Number(cityToday().slice(0, 4));
  const years = [1, 0, -1, -2, -3].map((step) => ({ value: String(thisYear + step), label: String(thisYear + step) }));
  const columns: DataColumn<ListRow>[] = [
    {
      key: 'type',
      title: t('annuallist.type'),
      heading: true,
      render: (row) => (
        <Link to={`/annual-lists/${row.id}`} className="row-title">
          {bilingual(row.typeName)}
        </Link>
      ),
    },
    { key: 'year', title: t('annuallist.year'), render: (row) => row.year ?? t('annuallist.standing') },
    { key: 'owner', title: t('annuallist.owner'), render: (row) => row.ownerName },
    {
      key: 'state',
      title: t('annuallist.stateLabel'),
      render: (row) =>
        row.year === null || row.year === undefined ? (
          '—'
        ) : (
          <span>
            <StatusTag tone={listTones[row.state]}>{t(`annuallist.state.${row.state}`)}</StatusTag>
            {row.reason && <span className="row-sub">{row.reason}</span>}
          </span>
        ),
    },
    { key: 'items', title: t('annuallist.items'), align: 'right', render: (row) => row.items },
    { key: 'flagged', title: t('annuallist.flagged'), align: 'right', render: (row) => row.flagged },
    { key: 'linked', title: t('annuallist.linked'), align: 'right', render: (row) => row.linked },
    { key: 'cost', title: t('annuallist.cost'), align: 'right', render: (row) => <Money yuan={row.cost} /> },
    {
      key: 'updated',
      title: t('annuallist.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
  return (
    <>
      <FilterBar
        params={params}
        views={{ service: 'library', list: 'annual-lists' }}
        filters={[
          {
            kind: 'choice',
            name: 'type',
            label: t('annuallist.type'),
            options: (types.data ?? []).map((type) => ({ value: type.code, label: bilingual(type.name) })),
          },
          { kind: 'choice', name: 'year', label: t('annuallist.year'), options: years },
          { kind: 'choice', name: 'state', label: t('annuallist.stateLabel'), options: states },
        ]}
      />
      <DataTable<ListRow>
        label={t('annuallist.lists')}
        query={useLists(params)}
        params={params}
        exportedFrom="annual-lists"
        rowKey={(row) => row.id}
        columns={columns}
        empty={{ title: t('annuallist.empty'), hint: t('annuallist.emptyHint') }}
      />
    </>
  );
}
