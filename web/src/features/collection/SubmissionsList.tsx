import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type Submission, states, submissionTones } from './model';
import { useSubmissions } from './requests/submissions';

/** What enterprises handed in within a round, or are filling in. */
export function SubmissionsList({ round }: { round: string }) {
  const { t } = useTranslation();
  const params = useListParams();
  return (
    <>
      <FilterBar
        params={params}
        filters={[
          {
            kind: 'choice',
            name: 'state',
            label: t('collection.stateLabel'),
            options: useOptions('collection.state', states),
          },
          { kind: 'choice', name: 'county', label: t('collection.county'), options: useCountyOptions() },
        ]}
      />
      <DataTable<Submission>
        label={t('collection.submissions')}
        query={useSubmissions(round, params)}
        params={params}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'enterprise',
            title: t('collection.enterprise'),
            heading: true,
            render: (row) => (
              <span>
                <Link to={`/submissions/${row.id}`} className="row-title">
                  {row.enterprise.name}
                </Link>
                <span className="row-sub">{row.enterprise.uscc}</span>
              </span>
            ),
          },
          { key: 'county', title: t('collection.county'), render: (row) => row.countyName },
          {
            key: 'state',
            title: t('collection.stateLabel'),
            render: (row) => (
              <StatusTag tone={submissionTones[row.state]}>{t(`collection.state.${row.state}`)}</StatusTag>
            ),
          },
          { key: 'rows', title: t('collection.rows'), align: 'right', render: (row) => row.rows },
          {
            key: 'at',
            title: t('collection.updatedAt'),
            sort: 'updatedAt',
            render: (row) => <InstantText value={row.updatedAt} />,
          },
        ]}
        empty={{ title: t('collection.noSubmissions'), hint: t('collection.noSubmissionsHint') }}
      />
    </>
  );
}
