import { DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { DataTable } from '@/shared/ui/DataTable';
import { DateText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { DispatchTabs } from './DispatchTabs';
import { type Problem, problemStates, problemTones } from './model';
import { ProblemActions } from './ProblemActions';
import { useProblems } from './requests/follow';

/** Problems with owner, deadline and closure; soonest deadline first. */
export default function ProblemsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const wide = useIs('bureau-reviewer', 'commission-preparer', 'commission-approver', 'auditor');
  const counties = useCountyOptions();
  const ownerName = useOwnerName();
  const only = (label: string) => [{ value: 'true', label }];
  return (
    <>
      <PageHeader title={t('dispatch.problems')} facts={t('dispatch.problemsHint')} />
      <DispatchTabs />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'dispatch-problems' }}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('dispatch.stateLabel'),
              options: useOptions('dispatch.problem', problemStates),
            },
            { kind: 'choice', name: 'open', label: t('dispatch.openLabel'), options: only(t('dispatch.openProblems')) },
            { kind: 'choice', name: 'mine', label: t('dispatch.ownerLabel'), options: only(t('dispatch.mine')) },
            { kind: 'choice', name: 'overdue', label: t('dispatch.deadline'), options: only(t('dispatch.overdue')) },
            ...(wide
              ? [{ kind: 'choice' as const, name: 'county', label: t('dispatch.county'), options: counties }]
              : []),
          ]}
        />
        <DataTable<Problem>
          label={t('dispatch.problems')}
          query={useProblems(params)}
          params={params}
          exportedFrom="dispatch/problems"
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'words',
              title: t('dispatch.problemWords'),
              heading: true,
              render: (row) => (
                <span>
                  <Link to={`/dispatch/reports/${row.reportId}`} className="row-title">
                    {row.words}
                  </Link>
                  <span className="row-sub">
                    {row.name} · {row.enterpriseName}
                  </span>
                </span>
              ),
            },
            { key: 'owner', title: t('dispatch.ownerLabel'), render: (row) => ownerName(row) },
            {
              key: 'deadline',
              title: t('dispatch.deadline'),
              render: (row) => (
                <span>
                  <DateText value={row.deadline} />
                  {row.overdue && <span className="row-sub">{t('dispatch.overdue')}</span>}
                </span>
              ),
            },
            {
              key: 'state',
              title: t('dispatch.stateLabel'),
              render: (row) => (
                <span>
                  <StatusTag tone={problemTones[row.state]}>{t(`dispatch.problem.${row.state}`)}</StatusTag>
                  {row.reason && <span className="row-sub">{row.reason}</span>}
                </span>
              ),
            },
            {
              key: 'solution',
              title: t('dispatch.solution'),
              render: (row) =>
                row.solution ? (
                  <span>
                    {row.solution}{' '}
                    <a href={`/api/library/dispatch/problems/${row.id}/content`} download={row.evidence}>
                      <DownloadOutlined aria-hidden="true" /> {row.evidence}
                    </a>
                  </span>
                ) : (
                  '—'
                ),
            },
            { key: 'actions', title: t('dispatch.actions'), render: (row) => <ProblemActions problem={row} /> },
          ]}
          empty={{ title: t('dispatch.noProblems') }}
        />
      </Panel>
    </>
  );
}

/** The owner as people call it. */
function useOwnerName() {
  const { t } = useTranslation();
  return ({ owner, enterpriseName, countyName }: Problem) => {
    const [kind, code] = (owner ?? '').split(':');
    switch (kind) {
      case 'enterprise':
        return enterpriseName;
      case 'district':
        return countyName;
      case 'bureau':
        return t(`shared.bureau.${code}`);
      default:
        return t('dispatch.nobody');
    }
  };
}
