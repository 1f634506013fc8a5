import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type EnterpriseRow, enterpriseStates, enterpriseTones } from './model';
import { useEnterprises } from './requests/listEnterprises';

/** Registration files: the district's inbox, and a register for those who see the whole city. */
export default function EnterprisesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const district = useIs('district-reviewer');
  const seesChanges = useIs('district-reviewer', 'commission-preparer', 'commission-approver', 'auditor');
  const counties = useCountyOptions();
  const states = useOptions('enterprise.state', enterpriseStates);
  const columns: DataColumn<EnterpriseRow>[] = [
    {
      key: 'name',
      title: t('enterprise.f.name'),
      sort: 'name',
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/enterprises/${row.id}`} className="row-title">
            {row.name}
          </Link>
          <span className="row-sub figure">{row.uscc}</span>
        </span>
      ),
    },
    { key: 'county', title: t('enterprise.f.county'), render: (row) => row.countyName || row.county },
    { key: 'size', title: t('enterprise.f.sizeClass'), render: (row) => t(`enterprise.size.${row.sizeClass}`) },
    { key: 'submitted', title: t('enterprise.submittedAt'), render: (row) => <InstantText value={row.submittedAt} /> },
    {
      key: 'state',
      title: t('enterprise.stateLabel'),
      render: (row) => <StatusTag tone={enterpriseTones[row.state]}>{t(`enterprise.state.${row.state}`)}</StatusTag>,
    },
    {
      key: 'updated',
      title: t('enterprise.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('enterprise.title')}
        facts={t(district ? 'enterprise.districtHint' : 'enterprise.hint')}
        actions={seesChanges && <Link to="/enterprise-amendments">{t('enterprise.amendment.inbox')}</Link>}
      />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'enterprises' }}
          filters={[
            { kind: 'text', name: 'q', label: t('enterprise.search') },
            { kind: 'choice', name: 'state', label: t('enterprise.stateLabel'), options: states },
            ...(district
              ? []
              : [{ kind: 'choice' as const, name: 'county', label: t('enterprise.f.county'), options: counties }]),
          ]}
        />
        <DataTable<EnterpriseRow>
          label={t('enterprise.title')}
          query={useEnterprises(params)}
          params={params}
          exportedFrom="enterprises"
          rowKey={(row) => row.id}
          columns={columns}
          empty={{ title: t('enterprise.empty'), hint: t('enterprise.emptyHint') }}
        />
      </Panel>
    </>
  );
}
