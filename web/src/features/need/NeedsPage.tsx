import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { fields, useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type NeedRow, needStates, needTones } from './model';
import { useNeeds } from './requests/listNeeds';

/** What whitelisted projects want to borrow. */
export default function NeedsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  return (
    <>
      <PageHeader title={t('need.title')} facts={t('need.hint')} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'financing', list: 'needs' }}
          filters={[
            { kind: 'text', name: 'q', label: t('need.search') },
            {
              kind: 'choice',
              name: 'state',
              label: t('need.stateLabel'),
              options: useOptions('need.state', needStates),
            },
            { kind: 'choice', name: 'field', label: t('need.field'), options: useOptions('shared.field', fields) },
            { kind: 'choice', name: 'county', label: t('need.county'), options: useCountyOptions() },
            { kind: 'money', name: 'minAmount', label: t('need.minAmount') },
            { kind: 'money', name: 'maxAmount', label: t('need.maxAmount') },
          ]}
        />
        <DataTable<NeedRow>
          label={t('need.title')}
          query={useNeeds(params)}
          params={params}
          exportedFrom={{ service: 'financing', path: 'needs' }}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{ title: t('need.empty'), hint: t('need.emptyHint') }}
        />
      </Panel>
    </>
  );
}

function useColumns(): DataColumn<NeedRow>[] {
  const { t } = useTranslation();
  const bank = useIs('bank-officer', 'bank-manager');
  return [
    {
      key: 'project',
      title: t('need.project'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/needs/${row.id}`} className="row-title">
            {row.projectName}
          </Link>
          <span className="row-sub">{row.enterpriseName}</span>
        </span>
      ),
    },
    { key: 'field', title: t('need.field'), render: (row) => t(`shared.field.${row.field}`) },
    { key: 'county', title: t('need.county'), render: (row) => row.countyName },
    {
      key: 'amount',
      title: t('need.amount'),
      sort: 'amount',
      align: 'right',
      render: (row) => <Money yuan={row.amount} />,
    },
    {
      key: 'term',
      title: t('need.term'),
      align: 'right',
      render: (row) => (row.termMonths ? t('need.months', { count: row.termMonths }) : '—'),
    },
    {
      key: 'state',
      title: t('need.stateLabel'),
      render: (row) => <StatusTag tone={needTones[row.state]}>{t(`need.state.${row.state}`)}</StatusTag>,
    },
    ...(bank
      ? [
          {
            key: 'own',
            title: t('need.ownCase'),
            render: (row: NeedRow) =>
              row.ownCase ? <Link to={`/cases/${row.ownCase.id}`}>{t(`shared.case.${row.ownCase.state}`)}</Link> : '—',
          },
        ]
      : []),
    {
      key: 'published',
      title: t('need.publishedAt'),
      sort: 'publishedAt',
      render: (row) => <InstantText value={row.publishedAt} />,
    },
  ];
}
