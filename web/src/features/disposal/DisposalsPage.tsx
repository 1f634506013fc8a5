import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { bidTones, type DisposalRow, disposalStates, disposalTones, retiredKinds } from './model';
import { useDisposals } from './requests/disposals';

/** Retired equipment: an enterprise's own, what fits a recycler, and for officials what they follow. */
export default function DisposalsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  return (
    <>
      <PageHeader
        title={t('disposal.title')}
        facts={t('disposal.hint')}
        actions={<Link to="/recyclers">{t('disposal.recyclers')}</Link>}
      />
      <Panel>
        <Filters params={params} />
        <DataTable<DisposalRow>
          label={t('disposal.title')}
          query={useDisposals(params)}
          params={params}
          asked={params}
          exportedFrom={{ service: 'supply-demand', path: 'equipment-disposals' }}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{ title: t('disposal.empty'), hint: t('disposal.emptyHint') }}
        />
      </Panel>
    </>
  );
}

function Filters({ params }: { params: ListParams }) {
  const { t } = useTranslation();
  const acts = useIs('enterprise', 'district-reviewer', 'bureau-reviewer');
  const bureau = useIs('bureau-reviewer');
  const wide = !useIs('district-reviewer');
  const counties = useCountyOptions();
  const flag = (name: string, label: string) => (
    <span className="switch-label" key={name}>
      <Switch
        size="small"
        aria-label={label}
        checked={params.filters[name] !== undefined}
        onChange={(on) => params.change({ [name]: on ? (name === 'awaiting' ? 'ME' : 'true') : undefined })}
      />
      <span aria-hidden="true">{label}</span>
    </span>
  );
  return (
    <FilterBar
      params={params}
      views={{ service: 'supply-demand', list: 'equipment-disposals' }}
      filters={[
        { kind: 'text', name: 'q', label: t('disposal.search') },
        {
          kind: 'choice',
          name: 'state',
          label: t('disposal.stateLabel'),
          options: useOptions('disposal.state', disposalStates),
        },
        {
          kind: 'choice',
          name: 'kind',
          label: t('disposal.f.kind'),
          options: useOptions('recycler.kind', retiredKinds),
        },
        ...(wide ? [{ kind: 'choice' as const, name: 'county', label: t('disposal.county'), options: counties }] : []),
      ]}
      extra={
        <>
          {acts && flag('awaiting', t('disposal.awaiting'))}
          {bureau && flag('unanswered', t('disposal.unanswered'))}
        </>
      }
    />
  );
}

function useColumns(): DataColumn<DisposalRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('disposal.f.name'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/equipment-disposals/${row.id}`} className="row-title">
            {`${row.name} ${row.model}`}
          </Link>
          <span className="row-sub">
            {[row.enterprise?.name, row.countyName, row.projectName].filter(Boolean).join(' · ')}
          </span>
        </span>
      ),
    },
    { key: 'kind', title: t('disposal.f.kind'), render: (row) => t(`recycler.kind.${row.kind}`) },
    { key: 'quantity', title: t('disposal.f.quantity'), align: 'right', render: (row) => row.quantity },
    { key: 'year', title: t('disposal.f.commissionedYear'), render: (row) => row.commissionedYear ?? '—' },
    {
      key: 'state',
      title: t('disposal.stateLabel'),
      render: (row) => (
        <span>
          <StatusTag tone={disposalTones[row.state]}>{t(`disposal.state.${row.state}`)}</StatusTag>
          {row.outcome && <span className="row-sub">{t(`disposal.outcome.${row.outcome}`)}</span>}
        </span>
      ),
    },
    { key: 'bids', title: t('disposal.bids'), render: (row) => <Bids row={row} /> },
    {
      key: 'recycler',
      title: t('disposal.f.recycler'),
      render: (row) => row.recycler?.name ?? '—',
    },
    {
      key: 'offered',
      title: t('disposal.f.offeredAt'),
      sort: 'offeredAt',
      render: (row) => <InstantText value={row.offeredAt} />,
    },
    {
      key: 'updated',
      title: t('disposal.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
}

/** How many stand; for a recycler, how its own does. */
function Bids({ row }: { row: DisposalRow }) {
  const { t } = useTranslation();
  if (row.ownBid) {
    return <StatusTag tone={bidTones[row.ownBid]}>{t(`disposal.bidState.${row.ownBid}`)}</StatusTag>;
  }
  return row.bids == null ? '—' : t('disposal.bidsCount', { count: row.bids });
}
