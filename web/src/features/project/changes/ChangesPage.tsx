import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useMarks } from '@/shared/i18n/marks';
import { fields, useOptions } from '@/shared/lib/enums';
import { useFieldName } from '@/shared/lib/useFieldName';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { DataTable } from '@/shared/ui/DataTable';
import { DueText, InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useChangeRequests } from '../requests/changeRequests';
import { type ChangeRow, changeStates, changeTones } from './model';

/** The change requests that the person proposed or reviews. */
export default function ChangesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const own = useIs('enterprise');
  const district = useIs('district-reviewer');
  const counties = useCountyOptions();
  const states = useOptions('project.changeRequest.state', changeStates);
  const fieldOptions = useOptions('shared.field', fields);
  return (
    <>
      <PageHeader title={t('project.changeRequest.title')} facts={t('project.changeRequest.hint')} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'change-requests' }}
          filters={[
            { kind: 'choice', name: 'state', label: t('project.stateLabel'), options: states },
            { kind: 'choice', name: 'field', label: t('project.f.field'), options: fieldOptions },
            ...(own || district
              ? []
              : [{ kind: 'choice' as const, name: 'county', label: t('project.f.county'), options: counties }]),
          ]}
        />
        <DataTable<ChangeRow>
          label={t('project.changeRequest.title')}
          query={useChangeRequests(params)}
          params={params}
          exportedFrom="change-requests"
          rowKey={(row) => row.id}
          columns={useColumns(own)}
          empty={{ title: t('project.changeRequest.empty'), hint: t('project.changeRequest.emptyHint') }}
        />
      </Panel>
    </>
  );
}

function useColumns(own: boolean) {
  const { t } = useTranslation();
  const marks = useMarks();
  const fieldName = useFieldName();
  return [
    {
      key: 'name',
      title: t('project.f.name'),
      heading: true,
      render: (row: ChangeRow) => (
        <span>
          <Link to={`/change-requests/${row.id}`} className="row-title">
            {row.name}
          </Link>
          <span className="row-sub">
            {[own ? null : row.enterpriseName, t('project.changeRequest.number', { number: row.number })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      ),
    },
    {
      key: 'changed',
      title: t('project.changeRequest.changed'),
      render: (row: ChangeRow) => row.changedFields.map(fieldName).join(marks.list),
    },
    {
      key: 'total',
      title: t('project.f.totalInvestment'),
      align: 'right' as const,
      render: (row: ChangeRow) => <FromTo before={row.totalBefore} after={row.totalInvestment} />,
    },
    {
      key: 'loan',
      title: t('project.loanWanted'),
      align: 'right' as const,
      render: (row: ChangeRow) => <FromTo before={row.loanBefore} after={row.loanAmount} />,
    },
    {
      key: 'state',
      title: t('project.stateLabel'),
      render: (row: ChangeRow) => (
        <StatusTag tone={changeTones[row.state]}>{t(`project.changeRequest.state.${row.state}`)}</StatusTag>
      ),
    },
    {
      key: 'due',
      title: t('project.dueAt'),
      sort: 'dueAt',
      render: (row: ChangeRow) => <DueText value={row.dueAt} />,
    },
    {
      key: 'updated',
      title: t('project.updatedAt'),
      sort: 'updatedAt',
      render: (row: ChangeRow) => <InstantText value={row.updatedAt} />,
    },
  ];
}

type Amount = number | null | undefined;

function FromTo({ before, after }: { before: Amount; after: Amount }) {
  return before === after ? (
    <Money yuan={after} />
  ) : (
    <span>
      <Money yuan={before} /> → <Money yuan={after} />
    </span>
  );
}
