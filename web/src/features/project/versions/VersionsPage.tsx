import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDateTime } from '@/shared/lib/dates';
import { useListParams } from '@/shared/lib/useListParams';
import { EmptyView } from '@/shared/ui/EmptyView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import type { ProjectVersion } from '../model';
import { useProject } from '../requests/readProject';
import { useVersions } from '../requests/readVersions';
import { ComparedVersions } from './ComparedVersions';

/** Two submitted versions of a project beside each other. */
export default function VersionsPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: `/projects/${id}`, text: t('project.backToProject') };
  const versions = useVersions(id);
  return (
    <PageQuery query={useProject(id)} title={t('project.versions.title')} back={back}>
      {(project) => (
        <>
          <PageHeader title={t('project.versions.title')} facts={project.name} back={back} />
          <Panel>
            <QueryView query={versions} rows={8}>
              {(items) => <Chosen project={project.id} versions={items} />}
            </QueryView>
          </Panel>
        </>
      )}
    </PageQuery>
  );
}

function Chosen({ project, versions }: { project: string; versions: ProjectVersion[] }) {
  const { t } = useTranslation();
  const params = useListParams();
  const newest = versions.at(-1);
  if (!newest) {
    return <EmptyView title={t('project.versions.none')} hint={t('project.versions.noneHint')} />;
  }
  const numbered = (text: string | undefined) => versions.find((each) => String(each.number) === text);
  const right = numbered(params.filters.to) ?? newest;
  const left = numbered(params.filters.from) ?? versions[Math.max(versions.indexOf(right) - 1, 0)] ?? newest;
  const all = params.filters.all === 'true' || left === right;
  return (
    <>
      <search className="filters">
        <Version label={t('project.versions.left')} versions={versions} value={left} name="from" />
        <span aria-hidden="true" className="filter-arrow">
          →
        </span>
        <Version label={t('project.versions.right')} versions={versions} value={right} name="to" />
        <Checkbox
          checked={!all}
          disabled={left === right}
          onChange={(event) => params.change({ all: event.target.checked ? undefined : 'true' })}
        >
          {t('project.versions.onlyChanged')}
        </Checkbox>
      </search>
      {versions.length === 1 && <p className="panel-hint">{t('project.versions.onlyOne')}</p>}
      <ComparedVersions project={project} left={left} right={right} all={all} />
    </>
  );
}

function Version(props: { label: string; versions: ProjectVersion[]; value: ProjectVersion; name: 'from' | 'to' }) {
  const { label, versions, value, name } = props;
  const { t, i18n } = useTranslation();
  const params = useListParams();
  return (
    <Select
      className="filter filter-version"
      aria-label={label}
      value={value.number}
      options={[...versions].reverse().map((each) => ({
        value: each.number,
        label: t('project.versions.option', { number: each.number, at: formatDateTime(each.at, i18n.language) }),
      }))}
      onChange={(number) => params.change({ [name]: String(number) })}
    />
  );
}
