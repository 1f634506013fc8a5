import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type AmendmentRow, amendmentStates, amendmentTones } from '../model';
import { useAmendmentInbox } from '../requests/amendments';
import { changedFields, KeyDataText } from './KeyDataText';

/** Proposals of the caller's enterprises: the district decides, the city looks on. */
export default function AmendmentsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const states = useOptions('enterprise.amendment.s', amendmentStates);
  return (
    <>
      <PageHeader
        title={t('enterprise.amendment.inbox')}
        facts={t('enterprise.amendment.inboxHint')}
        back={{ to: '/enterprises', text: t('enterprise.backToList') }}
      />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'enterprise-amendments' }}
          filters={[{ kind: 'choice', name: 'state', label: t('enterprise.stateLabel'), options: states }]}
        />
        <DataTable<AmendmentRow>
          label={t('enterprise.amendment.inbox')}
          query={useAmendmentInbox(params)}
          params={params}
          exportedFrom="amendments"
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              title: t('enterprise.f.name'),
              heading: true,
              render: (row) => (
                <span>
                  <Link to={`/enterprises/${row.enterpriseId}`} className="row-title">
                    {row.enterpriseName}
                  </Link>
                  <span className="row-sub figure">{row.uscc}</span>
                </span>
              ),
            },
            {
              key: 'changes',
              title: t('enterprise.amendment.changes'),
              render: (row) => <Changes row={row} />,
            },
            { key: 'by', title: t('enterprise.amendment.proposedBy'), render: (row) => row.proposedBy },
            {
              key: 'at',
              title: t('enterprise.amendment.proposedAt'),
              sort: 'proposedAt',
              render: (row) => <InstantText value={row.proposedAt} />,
            },
            {
              key: 'state',
              title: t('enterprise.stateLabel'),
              render: (row) => (
                <StatusTag tone={amendmentTones[row.state]}>{t(`enterprise.amendment.s.${row.state}`)}</StatusTag>
              ),
            },
          ]}
          empty={{ title: t('enterprise.amendment.none') }}
        />
      </Panel>
    </>
  );
}

function Changes({ row }: { row: AmendmentRow }) {
  const { t } = useTranslation();
  const marks = useMarks();
  return (
    <ul>
      {changedFields(row).map((field) => (
        <li key={field}>
          {t(`enterprise.f.${field}`)}
          {marks.colon}
          <KeyDataText data={row.before} field={field} /> → <KeyDataText data={row.proposed} field={field} />
        </li>
      ))}
    </ul>
  );
}
