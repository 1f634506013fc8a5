import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs, usePerson } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type Provider, providerKinds, providerStates, providerTones, serviceFields, services } from './model';
import { ProviderDialog } from './ProviderDialog';
import { useProviders } from './requests/providers';

/** Experts and service institutions whom an enterprise can ask. */
export default function ProvidersPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const navigate = useNavigate();
  const enterprise = useIs('enterprise');
  const { bureau } = usePerson();
  const keeps = useIs('bureau-reviewer') && bureau === 'economy';
  const [adding, setAdding] = useState(false);
  const create = (enterprise || keeps) && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
      {t(keeps ? 'serviceprovider.register' : 'serviceprovider.apply')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('serviceprovider.pageTitle')} facts={t('serviceprovider.hint')} actions={create} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'supply-demand', list: 'service-providers' }}
          filters={[
            { kind: 'text', name: 'q', label: t('serviceprovider.search') },
            {
              kind: 'choice',
              name: 'kind',
              label: t('serviceprovider.f.kind'),
              options: useOptions('serviceprovider.kind', providerKinds),
            },
            {
              kind: 'choice',
              name: 'service',
              label: t('serviceprovider.f.services'),
              options: useOptions('serviceprovider.service', services),
            },
            {
              kind: 'choice',
              name: 'field',
              label: t('serviceprovider.f.fields'),
              options: useOptions('serviceprovider.field', serviceFields),
            },
            {
              kind: 'choice',
              name: 'state',
              label: t('serviceprovider.stateLabel'),
              options: useOptions('serviceprovider.state', providerStates),
            },
          ]}
        />
        <DataTable<Provider>
          label={t('serviceprovider.pageTitle')}
          query={useProviders(params)}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'service-providers' }}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{ title: t('serviceprovider.empty'), hint: t('serviceprovider.emptyHint'), action: create }}
        />
      </Panel>
      <ProviderDialog
        open={adding}
        onClose={() => setAdding(false)}
        onSaved={(saved) => void navigate(`/service-providers/${saved.id}`)}
      />
    </>
  );
}

function useColumns(): DataColumn<Provider>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('serviceprovider.f.name'),
      heading: true,
      sort: 'name',
      render: (row) => (
        <span>
          <Link to={`/service-providers/${row.id}`} className="row-title">
            {row.name}
          </Link>
          <span className="row-sub">
            {[t(`serviceprovider.kind.${row.kind}`), row.title].filter(Boolean).join(' · ')}
          </span>
        </span>
      ),
    },
    {
      key: 'services',
      title: t('serviceprovider.f.services'),
      render: (row) => row.services.map((one) => t(`serviceprovider.service.${one}`)).join(' · '),
    },
    {
      key: 'fields',
      title: t('serviceprovider.f.fields'),
      render: (row) => row.fields.map((one) => t(`serviceprovider.field.${one}`)).join(' · '),
    },
    {
      key: 'state',
      title: t('serviceprovider.stateLabel'),
      render: (row) => <StatusTag tone={providerTones[row.state]}>{t(`serviceprovider.state.${row.state}`)}</StatusTag>,
    },
    {
      key: 'updated',
      title: t('serviceprovider.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
}
