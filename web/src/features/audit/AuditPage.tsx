import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { EmptyView } from '@/shared/ui/EmptyView';
import { ExportList } from '@/shared/ui/ExportList';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ProblemView } from '@/shared/ui/ProblemView';
import { QueryView } from '@/shared/ui/QueryView';
import { Views } from '@/shared/ui/Views';
import { type AuditedService, auditedServices, recordsOf } from './model';
import { useTrail } from './requests/readTrail';
import { Trail } from './Trail';
import { useActs } from './useActs';
import { VerifyTrails } from './VerifyTrails';

const tab = ['service'];
const filters = ['personName', 'person', 'action', 'from', 'to', 'subjectType', 'subjectId'];

/** Everything that happened, by service; nothing can be changed here. */
export default function AuditPage() {
  const { t } = useTranslation();
  const params = useListParams(tab);
  const service = auditedServices.find((each) => each === params.filters.service) ?? 'library';
  return (
    <>
      <PageHeader title={t('audit.title')} facts={t('audit.hint')} actions={<VerifyTrails />} />
      <Panel>
        <Views
          label={t('audit.title')}
          views={auditedServices.map((key) => ({ key, label: t(`audit.service.${key}`) }))}
          chosen={service}
          onChoose={(key) =>
            params.change({ service: key, subjectType: undefined, subjectId: undefined, action: undefined })
          }
        >
          <ServiceTrail key={service} service={service} />
        </Views>
      </Panel>
    </>
  );
}

function ServiceTrail({ service }: { service: AuditedService }) {
  const { t } = useTranslation();
  const params = useListParams(tab);
  const kinds = useOptions('audit.what', recordsOf[service]);
  const acts = useActs(service);
  const asked = Object.fromEntries(Object.entries(params.chosen).filter(([name]) => filters.includes(name)));
  const trail = useTrail(service, asked);
  return (
    <>
      <FilterBar
        params={params}
        filters={[
          { kind: 'text', name: 'personName', label: t('audit.personName'), whole: true },
          { kind: 'choice', name: 'action', label: t('audit.action'), options: acts },
          { kind: 'days', name: 'from', to: 'to', label: t('audit.at') },
          { kind: 'choice', name: 'subjectType', label: t('audit.subjectType'), options: kinds },
          { kind: 'text', name: 'subjectId', label: t('audit.subjectId'), whole: true },
        ]}
      />
      <QueryView query={trail}>
        {(data) => {
          const entries = data.pages.flatMap((page) => page.items);
          return entries.length === 0 ? (
            <EmptyView title={t('audit.empty')} hint={t('audit.emptyHint')} />
          ) : (
            <>
              <Trail entries={entries} />
              <div className="list-foot">
                <ExportList from={{ service, path: 'audit' }} params={{ filters: asked, sort: undefined }} />
              </div>
              {trail.isFetchNextPageError && <ProblemView error={trail.error} />}
              {trail.hasNextPage && (
                <div className="more">
                  <Button loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
                    {t('audit.more')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </QueryView>
    </>
  );
}
