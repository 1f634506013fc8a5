import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { DueText, InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type CaseRow, caseStates, caseTones } from './model';
import { useCases } from './requests/listCases';

/** A bank's work on needs; for an enterprise, the answers to its own. */
export default function CasesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const enterprise = useIs('enterprise');
  const bank = useIs('bank-officer', 'bank-manager');
  const side = enterprise ? 'enterprise' : bank ? 'bank' : 'city';
  return (
    <>
      <PageHeader title={t(`docking.title.${side}`)} facts={t(`docking.hint.${side}`)} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'financing', list: 'cases' }}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('docking.stateLabel'),
              options: useOptions('shared.case', caseStates),
            },
          ]}
        />
        <DataTable<CaseRow>
          label={t(`docking.title.${side}`)}
          query={useCases(params)}
          params={params}
          exportedFrom={{ service: 'financing', path: 'cases' }}
          rowKey={(row) => row.id}
          columns={useColumns(side)}
          empty={{
            title: t(`docking.empty.${side}`),
            hint: t(`docking.emptyHint.${side}`),
            action: bank ? <Link to="/needs">{t('docking.toNeeds')}</Link> : undefined,
          }}
        />
      </Panel>
    </>
  );
}

function useColumns(side: 'enterprise' | 'bank' | 'city'): DataColumn<CaseRow>[] {
  const { t } = useTranslation();
  const columns: (DataColumn<CaseRow> | false)[] = [
    {
      key: 'project',
      title: t('docking.project'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/cases/${row.id}`} className="row-title">
            {row.projectName}
          </Link>
          {side !== 'enterprise' && <span className="row-sub">{row.enterpriseName}</span>}
        </span>
      ),
    },
    side !== 'bank' && { key: 'bank', title: t('docking.bank'), render: (row) => row.bankName },
    {
      key: 'wanted',
      title: t('docking.amountWanted'),
      align: 'right',
      render: (row) => <Money yuan={row.amountWanted} />,
    },
    {
      key: 'approved',
      title: t('docking.approved'),
      align: 'right',
      render: (row) =>
        row.approvedAmount == null ? (
          '—'
        ) : (
          <span>
            <Money yuan={row.approvedAmount} />
            <span className="row-sub">
              {row.approvedRate} % · {t('docking.months', { count: row.approvedTermMonths ?? 0 })}
            </span>
          </span>
        ),
    },
    {
      key: 'state',
      title: t('docking.stateLabel'),
      render: (row) => <StatusTag tone={caseTones[row.state]}>{t(`shared.case.${row.state}`)}</StatusTag>,
    },
    {
      key: 'due',
      title: t('docking.dueAt'),
      render: (row) => (
        <span>
          <DueText value={row.dueAt} />
          {row.overdue && <StatusTag tone="bad">{t('docking.overdue')}</StatusTag>}
        </span>
      ),
    },
    {
      key: 'updated',
      title: t('docking.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
  return columns.filter((column) => column !== false);
}
