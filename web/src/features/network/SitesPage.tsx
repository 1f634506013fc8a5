import { PlusOutlined } from '@ant-design/icons';
import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useMarks } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { DateText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { recoveredGoods, type Site, siteKinds, siteStates, siteTones } from './model';
import { NetworkBoard } from './NetworkBoard';
import { useSites } from './requests/sites';
import { SiteDialog } from './SiteDialog';

/** The recycling network: the county board and the register. */
export default function SitesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const navigate = useNavigate();
  const [proposing, setProposing] = useState(false);
  const create = useIs('enterprise') && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setProposing(true)}>
      {t('network.propose')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('network.title')} facts={t('network.hint')} actions={create} />
      <NetworkBoard />
      <Panel title={t('network.register')}>
        <SiteFilters params={params} />
        <DataTable<Site>
          label={t('network.register')}
          query={useSites(params)}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'recycling-sites' }}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{ title: t('network.empty'), hint: t('network.emptyHint'), action: create }}
        />
      </Panel>
      <SiteDialog
        open={proposing}
        site={undefined}
        onClose={() => setProposing(false)}
        onSaved={(site) => void navigate(`/recycling-sites/${site.id}`)}
      />
    </>
  );
}

function SiteFilters({ params }: { params: ListParams }) {
  const { t } = useTranslation();
  const enterprise = useIs('enterprise');
  const district = useIs('district-reviewer');
  const flag = (name: string, label: string) => (
    <span className="switch-label" key={name}>
      <Switch
        size="small"
        aria-label={label}
        checked={params.filters[name] === 'true'}
        onChange={(on) => params.change({ [name]: on ? 'true' : undefined })}
      />
      <span aria-hidden="true">{label}</span>
    </span>
  );
  return (
    <FilterBar
      params={params}
      views={{ service: 'supply-demand', list: 'recycling-sites' }}
      filters={[
        { kind: 'text', name: 'q', label: t('network.search') },
        { kind: 'choice', name: 'kind', label: t('network.f.kind'), options: useOptions('network.kind', siteKinds) },
        { kind: 'choice', name: 'county', label: t('network.f.county'), options: useCountyOptions() },
        {
          kind: 'choice',
          name: 'goods',
          label: t('network.f.goods'),
          options: useOptions('network.goods', recoveredGoods),
        },
        {
          kind: 'choice',
          name: 'state',
          label: t('network.stateLabel'),
          options: useOptions('network.state', siteStates),
        },
        { kind: 'day', name: 'qualificationBefore', label: t('network.qualificationBefore'), more: true },
      ]}
      extra={
        <>
          {flag('standardised', t('network.f.standardised'))}
          {flag('pickUp', t('network.f.pickUp'))}
          {enterprise && flag('mine', t('network.mine'))}
          {enterprise && flag('returned', t('network.onlyReturned'))}
          {district && flag('mine', t('network.ofDistrict'))}
          {district && flag('waiting', t('network.onlyWaiting'))}
        </>
      }
    />
  );
}

function useColumns(): DataColumn<Site>[] {
  const { t } = useTranslation();
  const marks = useMarks();
  return [
    {
      key: 'name',
      title: t('network.f.name'),
      heading: true,
      sort: 'name',
      render: (row) => (
        <span>
          <Link to={`/recycling-sites/${row.id}`} className="row-title">
            {row.name}
          </Link>{' '}
          {row.standardised && <span className="badge">{t('network.f.standardised')}</span>}
          <span className="row-sub">{row.address}</span>
          <span className="row-sub">{row.enterprise.name}</span>
        </span>
      ),
    },
    { key: 'kind', title: t('network.f.kind'), render: (row) => t(`network.kind.${row.kind}`) },
    { key: 'county', title: t('network.f.county'), render: (row) => row.countyName },
    {
      key: 'goods',
      title: t('network.f.goods'),
      render: (row) => row.goods.map((each) => t(`network.goods.${each}`)).join(marks.list),
    },
    {
      key: 'service',
      title: t('network.f.phone'),
      render: (row) => (
        <span>
          {row.phone}
          <span className="row-sub">{row.hours}</span>
          {row.pickUp && <span className="row-sub">{t('network.f.pickUp')}</span>}
        </span>
      ),
    },
    {
      key: 'opened',
      title: t('network.f.openedOn'),
      sort: 'openedOn',
      render: (row) => <DateText value={row.openedOn} />,
    },
    {
      key: 'state',
      title: t('network.stateLabel'),
      render: (row) => (
        <span>
          <StatusTag tone={siteTones[row.state]}>{t(`network.state.${row.state}`)}</StatusTag>
          {row.changeState && <span className="row-sub">{t(`network.changeState.${row.changeState}`)}</span>}
          {row.qualificationEnded && <span className="row-sub">{t('network.ended')}</span>}
        </span>
      ),
    },
  ];
}
