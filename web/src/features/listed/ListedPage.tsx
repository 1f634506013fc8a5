import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChainHead } from '@/shared/chain/ChainHead';
import { useCountyOptions } from '@/shared/codes/counties';
import { cityToday, formatDate } from '@/shared/lib/dates';
import { fields, useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import type { Role } from '@/shared/session/session';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ExportDay } from './ExportDay';
import type { Listed } from './model';
import { useEntries } from './requests/listEntries';
import { VerifyList } from './VerifyList';

const chosen = ['on'];
const commission: Role[] = ['commission-preparer', 'commission-approver'];

/** Which projects were on the list on a day, and by which decision. */
export default function ListedPage() {
  const { t, i18n } = useTranslation();
  const params = useListParams(chosen);
  const verifies = useIs(...commission, 'central-bank', 'auditor');
  const exports = useIs(...commission, 'central-bank', 'finance-bureau', 'auditor');
  const today = cityToday();
  const on = params.filters.on ?? today;
  const wide = !useIs('enterprise', 'district-reviewer');
  const counties = useCountyOptions();
  const fieldOptions = useOptions('shared.field', fields);
  return (
    <>
      <PageHeader
        title={t('listed.title')}
        facts={t('listed.hint')}
        actions={
          <>
            {exports && <ExportDay on={on} />}
            {verifies && <VerifyList />}
          </>
        }
      />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'listed' }}
          filters={[
            { kind: 'day', name: 'on', label: t('listed.day'), fallback: today },
            { kind: 'day', name: 'publishedSince', label: t('listed.publishedSince') },
            { kind: 'choice', name: 'field', label: t('listed.field'), options: fieldOptions },
            ...(wide
              ? [{ kind: 'choice' as const, name: 'county', label: t('listed.county'), options: counties }]
              : []),
          ]}
        />
        <DataTable<Listed>
          label={t('listed.title')}
          query={useEntries(params, on)}
          params={params}
          exportedFrom="whitelist/entries"
          rowKey={(row) => `${row.batchId}-${row.projectId}`}
          columns={useColumns()}
          empty={{ title: t('listed.empty', { day: formatDate(on, i18n.language) }), hint: t('listed.emptyHint') }}
        />
      </Panel>
      {exports && <ChainHead />}
    </>
  );
}

function useColumns(): DataColumn<Listed>[] {
  const { t } = useTranslation();
  const readsProjects = !useIs('bank-officer', 'bank-manager');
  const readsBatches = useIs(...commission, 'central-bank', 'auditor');
  return [
    {
      key: 'name',
      title: t('listed.project'),
      heading: true,
      sort: 'name',
      render: (row) => (
        <span>
          {readsProjects ? (
            <Link to={`/projects/${row.projectId}`} className="row-title">
              {row.projectName}
            </Link>
          ) : (
            <span className="row-title">{row.projectName}</span>
          )}
          <span className="row-sub">{row.enterpriseName}</span>
        </span>
      ),
    },
    { key: 'field', title: t('listed.field'), render: (row) => t(`shared.field.${row.field}`) },
    { key: 'county', title: t('listed.county'), render: (row) => row.countyName || row.county },
    {
      key: 'total',
      title: t('listed.totalInvestment'),
      align: 'right',
      render: (row) => <Money yuan={row.totalInvestment} />,
    },
    { key: 'loan', title: t('listed.loanAmount'), align: 'right', render: (row) => <Money yuan={row.loanAmount} /> },
    {
      key: 'batch',
      title: t('listed.decision'),
      render: (row) => (
        <span>
          {readsBatches ? <Link to={`/whitelist/${row.batchId}`}>{row.batchName}</Link> : row.batchName}
          <span className="row-sub">
            <span className="figure">{row.batchNumber}</span>
            {row.approvedBy && ` · ${t('listed.approvedBy', { name: row.approvedBy })}`}
          </span>
        </span>
      ),
    },
    {
      key: 'published',
      title: t('listed.publishedAt'),
      sort: 'publishedAt',
      render: (row) => (
        <span>
          <InstantText value={row.publishedAt} />
          {row.revokedAt && (
            <span className="row-sub">
              {t('listed.revokedAt')} <InstantText value={row.revokedAt} />
            </span>
          )}
        </span>
      ),
    },
  ];
}
