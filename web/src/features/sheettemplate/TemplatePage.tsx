import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { InstantText } from '@/shared/ui/Dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { Draft } from './Draft';
import { LayoutView } from './LayoutView';
import { type Version, versionTones } from './model';
import { useTemplate } from './requests/templates';
import { WorkbookLink } from './WorkbookLink';

/** The template of a sheet with its versions; the draft is changed and tried here. */
export default function TemplatePage() {
  const { t } = useTranslation();
  const { kind = '' } = useParams();
  const back = { to: '/sheet-templates', text: t('sheettemplate.title') };
  return (
    <PageQuery query={useTemplate(kind)} title={t('sheettemplate.one')} back={back}>
      {(template) => (
        <>
          <PageHeader
            back={back}
            title={t(`sheettemplate.kind.${template.kind}`)}
            facts={
              template.released
                ? t('sheettemplate.inUse', { number: template.released })
                : t('sheettemplate.notReleased')
            }
          />
          {template.keeps && <Draft key={template.version} template={template} />}
          {template.versions
            .filter((version) => version.state !== 'DRAFT')
            .map((version) => (
              <Panel
                key={version.number}
                title={<VersionTitle version={version} />}
                extra={<WorkbookLink template={template} number={version.number} />}
              >
                <LayoutView layout={version.layout} kept={template.kept} />
              </Panel>
            ))}
        </>
      )}
    </PageQuery>
  );
}

function VersionTitle({ version }: { version: Version }) {
  const { t } = useTranslation();
  return (
    <>
      {t('sheettemplate.versionOf', { number: version.number })}{' '}
      <StatusTag tone={versionTones[version.state]}>{t(`sheettemplate.state.${version.state}`)}</StatusTag>{' '}
      {version.releasedAt && <InstantText value={version.releasedAt} />}
    </>
  );
}
