import { Alert, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLayoutDraft } from '@/shared/columns/useLayoutDraft';
import { Panel } from '@/shared/ui/Panel';
import { useActing } from '@/shared/ui/useActing';
import { LayoutView } from './LayoutView';
import type { Layout, Template } from './model';
import { RowPreview } from './RowPreview';
import { discardDraft, draftTemplate, releaseTemplate } from './requests/templates';
import { WorkbookLink } from './WorkbookLink';

const refresh = [['sheet-templates']] as const;

/** The draft of the next version: changed, tried as form and workbook, released by somebody else. */
export function Draft({ template }: { template: Template }) {
  const { t } = useTranslation();
  const stored = template.versions.find((version) => version.state === 'DRAFT');
  const current = template.versions.find((version) => version.state === 'RELEASED');
  const { layout, changed, told, keep, discard, saving } = useLayoutDraft<Layout, Template>({
    place: `sheet-template:${template.kind}`,
    version: template.version,
    stored: stored?.layout,
    save: (next) => draftTemplate(template, next),
    done: t('sheettemplate.drafted'),
    refresh,
  });
  const releasing = useActing({
    act: () => releaseTemplate(template),
    done: t('sheettemplate.releasedNow'),
    refresh,
  });
  const dropping = useActing({ act: () => discardDraft(template), done: t('sheettemplate.dropped'), refresh });
  if (!layout) {
    return (
      <Panel title={t('sheettemplate.draft')} hint={t('sheettemplate.draftHint')}>
        {told}
        {current && <Button onClick={() => keep({ ...current.layout })}>{t('sheettemplate.begin')}</Button>}
      </Panel>
    );
  }
  return (
    <>
      <Panel
        title={t('sheettemplate.draft')}
        hint={t('sheettemplate.draftHint')}
        extra={
          <>
            {changed && <Button onClick={discard}>{t('shared.draft.discard')}</Button>}{' '}
            {stored && !changed && (
              <>
                <WorkbookLink template={template} number={stored.number} />{' '}
                <Popconfirm title={t('sheettemplate.dropWords')} onConfirm={() => dropping.mutate(undefined)}>
                  <Button danger loading={dropping.isPending}>
                    {t('sheettemplate.drop')}
                  </Button>
                </Popconfirm>{' '}
              </>
            )}
            <Button disabled={!changed} loading={saving.isPending} onClick={() => saving.mutate(layout)}>
              {t('sheettemplate.saveDraft')}
            </Button>{' '}
            {stored && (
              <Popconfirm title={t('sheettemplate.releaseWords')} onConfirm={() => releasing.mutate(undefined)}>
                <Button type="primary" disabled={changed || !template.releasable} loading={releasing.isPending}>
                  {t('sheettemplate.release')}
                </Button>
              </Popconfirm>
            )}
          </>
        }
      >
        {told}
        {stored && !changed && !template.releasable && (
          <Alert className="alert-gap" type="info" showIcon title={t('sheettemplate.byAnother')} />
        )}
        <LayoutView layout={layout} kept={template.kept} onChange={keep} />
      </Panel>
      <Panel title={t('sheettemplate.preview')} hint={t('sheettemplate.previewHint')}>
        <RowPreview kind={template.kind} layout={layout} {...(stored && !changed ? { number: stored.number } : {})} />
      </Panel>
    </>
  );
}
