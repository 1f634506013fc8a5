import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { DateText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { FundActions } from './FundActions';
import { type FundRow, fundStates, fundTones, type ProgrammeTotal } from './model';
import { RecordFund } from './RecordFund';
import { useFunds, useFundTotals } from './requests/funds';

/** What each project got from which programme, by which document, and how far the money is. */
export default function FundsPage() {
  const { t } = useTranslation();
  const totals = useFundTotals();
  return (
    <>
      <PageHeader
        title={t('fund.title')}
        facts={t('fund.hint')}
        actions={totals.data?.recordable && <RecordFund programmes={totals.data.items} />}
      />
      <Panel title={t('fund.totals')}>
        <QueryView query={totals}>{({ items }) => <Totals items={items} />}</QueryView>
      </Panel>
      <Panel title={t('fund.register')}>
        <Register programmes={totals.data?.items ?? []} />
      </Panel>
    </>
  );
}

function useProgrammeName() {
  const { i18n } = useTranslation();
  return (programmes: ProgrammeTotal[], id: string) => {
    const found = programmes.find((each) => each.programme === id);
    return found ? (i18n.language === 'en' ? found.nameEn : found.nameZh) : id;
  };
}

/** All programmes together, as one more line. */
function sumOf(items: ProgrammeTotal[]): ProgrammeTotal {
  const sum = (figure: (item: ProgrammeTotal) => number) =>
    items.reduce((cents, item) => cents + Math.round(figure(item) * 100), 0) / 100;
  return {
    programme: '',
    nameZh: '合计',
    nameEn: 'Total',
    clause: '',
    count: items.reduce((count, item) => count + item.count, 0),
    issued: sum((item) => item.issued),
    inPlace: sum((item) => item.inPlace),
    paid: sum((item) => item.paid),
  };
}

function Totals({ items }: { items: ProgrammeTotal[] }) {
  const { t } = useTranslation();
  const nameOf = useProgrammeName();
  const lines = items.length > 1 ? [...items, sumOf(items)] : items;
  return (
    <LineTable<ProgrammeTotal>
      label={t('fund.totals')}
      rows={lines}
      columns={[
        {
          key: 'programme',
          title: t('fund.programme'),
          render: (row) => (row.programme ? nameOf(lines, row.programme) : <strong>{nameOf(lines, '')}</strong>),
        },
        {
          key: 'count',
          title: t('fund.records'),
          align: 'right',
          render: (row) =>
            row.count > 0 ? (
              <Link to={`/special-funds?${row.programme ? `programme=${row.programme}&` : ''}state=ACTIVE`}>
                {row.count}
              </Link>
            ) : (
              '0'
            ),
        },
        { key: 'issued', title: t('fund.issued'), align: 'right', render: (row) => <Money yuan={row.issued} /> },
        { key: 'inPlace', title: t('fund.inPlace'), align: 'right', render: (row) => <Money yuan={row.inPlace} /> },
        { key: 'paid', title: t('fund.paid'), align: 'right', render: (row) => <Money yuan={row.paid} /> },
      ]}
    />
  );
}

function Register({ programmes }: { programmes: ProgrammeTotal[] }) {
  const { t } = useTranslation();
  const params = useListParams();
  const wide = useIs('bureau-reviewer', 'commission-preparer', 'commission-approver', 'finance-bureau', 'auditor');
  const counties = useCountyOptions();
  const states = useOptions('fund.state', fundStates);
  const nameOf = useProgrammeName();
  const options = programmes.map((each) => ({ value: each.programme, label: nameOf(programmes, each.programme) }));
  const columns: DataColumn<FundRow>[] = [
    {
      key: 'project',
      title: t('fund.project'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/projects/${row.projectId}`} className="row-title">
            {row.projectName}
          </Link>
          <span className="row-sub">{row.enterpriseName}</span>
        </span>
      ),
    },
    {
      key: 'programme',
      title: t('fund.programme'),
      render: (row) => (
        <span>
          {nameOf(programmes, row.programme)}
          <span className="row-sub">{row.documentNumber}</span>
        </span>
      ),
    },
    { key: 'on', title: t('fund.issuedOn'), sort: 'issuedOn', render: (row) => <DateText value={row.issuedOn} /> },
    {
      key: 'issued',
      title: t('fund.issued'),
      sort: 'issued',
      align: 'right',
      render: (row) => <Money yuan={row.issued} />,
    },
    { key: 'inPlace', title: t('fund.inPlace'), align: 'right', render: (row) => <Money yuan={row.inPlace} /> },
    { key: 'paid', title: t('fund.paid'), align: 'right', render: (row) => <Money yuan={row.paid} /> },
    {
      key: 'state',
      title: t('fund.stateLabel'),
      render: (row) => (
        <span>
          <StatusTag tone={fundTones[row.state]}>{t(`fund.state.${row.state}`)}</StatusTag>
          {row.reason && <span className="row-sub">{row.reason}</span>}
        </span>
      ),
    },
    { key: 'actions', title: t('fund.actions'), render: (row) => <FundActions fund={row} /> },
  ];
  return (
    <>
      <FilterBar
        params={params}
        views={{ service: 'library', list: 'special-funds' }}
        filters={[
          { kind: 'choice', name: 'programme', label: t('fund.programme'), options },
          { kind: 'choice', name: 'state', label: t('fund.stateLabel'), options: states },
          ...(wide ? [{ kind: 'choice' as const, name: 'county', label: t('fund.county'), options: counties }] : []),
        ]}
      />
      <DataTable<FundRow>
        label={t('fund.register')}
        query={useFunds(params)}
        params={params}
        exportedFrom="special-funds"
        rowKey={(row) => row.id}
        columns={columns}
        empty={{ title: t('fund.empty') }}
      />
    </>
  );
}
