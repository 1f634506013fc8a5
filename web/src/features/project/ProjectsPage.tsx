import { PlusOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { directions, fields, useOptions } from '@/shared/lib/enums';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { useIs, usePerson } from '@/shared/session/SessionContext';
import { DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { type Filter, FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { lights, lightTones, type ProjectRow, projectStates, projectTones, seesLights } from './model';
import { useProjects } from './requests/listProjects';

export default function ProjectsPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const own = useIs('enterprise');
  const district = useIs('district-reviewer');
  const filters = useProjectFilters(params, own, district);
  const columns = useProjectColumns(own);
  const create = own && (
    <Link to="/projects/new">
      <Button type="primary" icon={<PlusOutlined aria-hidden="true" />}>
        {t('project.create')}
      </Button>
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t(own ? 'project.ownTitle' : 'project.title')}
        facts={t(own ? 'project.ownHint' : 'project.hint')}
        actions={create}
      />
      <Panel>
        <FilterBar params={params} filters={filters} views={{ service: 'library', list: 'projects' }} />
        <DataTable<ProjectRow>
          label={t('project.title')}
          query={useProjects(params)}
          params={params}
          exportedFrom="projects"
          rowKey={(row) => row.id}
          columns={columns}
          empty={{
            title: t(own ? 'project.emptyOwn' : 'project.empty'),
            hint: t(own ? 'project.emptyOwnHint' : 'project.emptyHint'),
            action: create,
          }}
        />
      </Panel>
    </>
  );
}

/** What the list is filtered by; less frequent filters stand behind a button. */
function useProjectFilters({ filters }: ListParams, own: boolean, district: boolean): Filter[] {
  const { t } = useTranslation();
  const { roles } = usePerson();
  const counties = useCountyOptions();
  const stateOptions = useOptions('project.state', projectStates);
  const fieldOptions = useOptions('shared.field', fields);
  const directionOptions = useOptions('shared.direction', directions);
  const lightOptions = useOptions('dispatch.light', lights);
  const blind = !roles.some((role) => seesLights.includes(role));
  return [
    { kind: 'text', name: 'q', label: t('project.search') },
    { kind: 'choice', name: 'state', label: t('project.stateLabel'), options: stateOptions },
    { kind: 'choice', name: 'field', label: t('project.f.field'), options: fieldOptions },
    ...(own || district
      ? []
      : [{ kind: 'choice' as const, name: 'county', label: t('project.f.county'), options: counties }]),
    ...(blind
      ? []
      : [{ kind: 'choice' as const, name: 'light', label: t('project.light'), options: lightOptions, more: true }]),
    { kind: 'choice', name: 'direction', label: t('project.f.direction'), options: directionOptions, more: true },
    { kind: 'code', name: 'industry', label: t('project.f.industry'), table: 'industries', more: true },
    { kind: 'money', name: 'minInvestment', label: t('project.minInvestment'), more: true },
    { kind: 'money', name: 'maxInvestment', label: t('project.maxInvestment'), more: true },
    { kind: 'days', name: 'startFrom', to: 'startTo', label: t('project.f.plannedStart'), more: true },
    { kind: 'days', name: 'completionFrom', to: 'completionTo', label: t('project.f.plannedCompletion'), more: true },
    { kind: 'days', name: 'submittedFrom', to: 'submittedTo', label: t('project.submittedOn'), more: true },
    { kind: 'days', name: 'updatedFrom', to: 'updatedTo', label: t('project.updatedOn'), more: true },
    ...(filters.permitsDueBy ? [{ kind: 'day' as const, name: 'permitsDueBy', label: t('project.permitsDueBy') }] : []),
    ...(filters.enterprise
      ? [{ kind: 'text' as const, name: 'enterprise', label: t('project.enterpriseCode'), whole: true }]
      : []),
  ];
}

function useProjectColumns(own: boolean) {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('project.f.name'),
      heading: true,
      render: (row: ProjectRow) => (
        <span>
          <Link to={`/projects/${row.id}`} className="row-title">
            {row.name}
          </Link>
          <span className="row-sub">{[own ? null : row.enterpriseName, row.code].filter(Boolean).join(' · ')}</span>
        </span>
      ),
    },
    { key: 'field', title: t('project.f.field'), render: (row: ProjectRow) => t(`shared.field.${row.field}`) },
    { key: 'county', title: t('project.f.county'), render: (row: ProjectRow) => row.countyName || row.county },
    {
      key: 'total',
      title: t('project.f.totalInvestment'),
      sort: 'totalInvestment',
      align: 'right' as const,
      render: (row: ProjectRow) => <Money yuan={row.totalInvestment} />,
    },
    {
      key: 'loan',
      title: t('project.loanWanted'),
      align: 'right' as const,
      render: (row: ProjectRow) => <Money yuan={row.loanAmount} />,
    },
    {
      key: 'state',
      title: t('project.stateLabel'),
      render: (row: ProjectRow) => (
        <span>
          <StatusTag tone={projectTones[row.state]}>{t(`project.state.${row.state}`)}</StatusTag>{' '}
          {row.light && row.light !== 'NONE' && (
            <StatusTag tone={lightTones[row.light]}>{t(`dispatch.light.${row.light}`)}</StatusTag>
          )}
          {row.flagCount > 0 && (
            <Tooltip title={t('project.flagsHint')}>
              <span className="row-sub">{t('project.flagCount', { count: row.flagCount })}</span>
            </Tooltip>
          )}
        </span>
      ),
    },
    {
      key: 'updated',
      title: t('project.updatedAt'),
      sort: 'updatedAt',
      render: (row: ProjectRow) => <InstantText value={row.updatedAt} />,
    },
  ];
}
