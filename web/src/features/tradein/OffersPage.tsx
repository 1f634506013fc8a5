import { PlusOutlined } from '@ant-design/icons';
import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { goodsCategories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { formatYuan } from '@/shared/lib/money';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { DateText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { type Offer, offerStates } from './model';
import { OfferDialog } from './OfferDialog';
import { useOffers } from './requests/offers';
import { StandingTag } from './StandingTag';

/** Trade-in offers of consumer goods that stand today. */
export default function OffersPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const [publishing, setPublishing] = useState(false);
  const create = useIs('enterprise') && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setPublishing(true)}>
      {t('tradein.create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('tradein.title')} facts={t('tradein.hint')} actions={create} />
      <Panel>
        <OfferFilters params={params} />
        <DataTable<Offer>
          label={t('tradein.title')}
          query={useOffers(params)}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'trade-in-offers' }}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{ title: t('tradein.empty'), hint: t('tradein.emptyHint'), action: create }}
        />
      </Panel>
      <OfferDialog open={publishing} offer={undefined} onClose={() => setPublishing(false)} />
    </>
  );
}

function OfferFilters({ params }: { params: ListParams }) {
  const { t } = useTranslation();
  const enterprise = useIs('enterprise');
  const official = useIs(
    'district-reviewer',
    'bureau-reviewer',
    'commission-preparer',
    'commission-approver',
    'auditor',
  );
  const states = useOptions('tradein.state', offerStates);
  const flag = (name: string, label: string) => (
    <span className="switch-label">
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
      views={{ service: 'supply-demand', list: 'trade-in-offers' }}
      filters={[
        { kind: 'text', name: 'q', label: t('tradein.search') },
        {
          kind: 'choice',
          name: 'category',
          label: t('tradein.f.category'),
          options: useOptions('tradein.category', goodsCategories),
        },
        { kind: 'choice', name: 'county', label: t('tradein.county'), options: useCountyOptions() },
        ...(official || params.filters.mine === 'true'
          ? [{ kind: 'choice' as const, name: 'state', label: t('tradein.stateLabel'), options: states }]
          : []),
      ]}
      extra={
        <>
          {flag('pickUp', t('tradein.f.pickUp'))}
          {enterprise && flag('mine', t('tradein.mine'))}
        </>
      }
    />
  );
}

function useColumns(): DataColumn<Offer>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      key: 'title',
      title: t('tradein.f.title'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/trade-in/${row.id}`} className="row-title">
            {row.title}
          </Link>
          <span className="row-sub">{row.enterprise.name}</span>
          <span className="row-sub">{row.place}</span>
        </span>
      ),
    },
    { key: 'category', title: t('tradein.f.category'), render: (row) => t(`tradein.category.${row.category}`) },
    {
      key: 'goods',
      title: t('tradein.f.oldGoods'),
      render: (row) => (
        <span>
          {row.oldGoods}
          {row.pickUp && <span className="row-sub">{t('tradein.f.pickUp')}</span>}
        </span>
      ),
    },
    {
      key: 'deduction',
      title: t('tradein.f.deduction'),
      sort: 'deduction',
      align: 'right',
      render: (row) => formatYuan(row.deduction, i18n.language),
    },
    {
      key: 'until',
      title: t('tradein.f.validUntil'),
      sort: 'validUntil',
      render: (row) => <DateText value={row.validUntil} />,
    },
    {
      key: 'state',
      title: t('tradein.stateLabel'),
      render: (row) => <StandingTag offer={row} />,
    },
  ];
}
