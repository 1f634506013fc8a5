import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Violation } from '@/shared/api/problem';
import { draftStore } from '@/shared/lib/draftStore';
import { usePerson } from '@/shared/session/SessionContext';
import { DraftNotice } from '@/shared/ui/DraftNotice';
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
  const { layout, changed, wrong, notice, keep, discard, saving } = useDraft(template, stored?.layout);
  const releasing = useActing({
    act: () => releaseTemplate(template),
    done: t('sheettemplate.releasedNow'),
    refresh,
  });
  const dropping = useActing({ act: () => discardDraft(template), done: t('sheettemplate.dropped'), refresh });
  if (!layout) {
    return (
      <Panel title={t('sheettemplate.draft')} hint={t('sheettemplate.draftHint')}>
        {notice}
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
        {notice}
        {stored && !changed && !template.releasable && (
          <Alert className="alert-gap" type="info" showIcon title={t('sheettemplate.byAnother')} />
        )}
        {wrong.length > 0 && <Wrong violations={wrong} />}
        <LayoutView layout={layout} kept={template.kept} onChange={keep} />
      </Panel>
      <Panel title={t('sheettemplate.preview')} hint={t('sheettemplate.previewHint')}>
        <RowPreview kind={template.kind} layout={layout} {...(stored && !changed ? { number: stored.number } : {})} />
      </Panel>
    </>
  );
}

/** What is typed into the draft, kept in this tab until it is stored. */
function useDraft(template: Template, stored: Layout | undefined) {
  const { t } = useTranslation();
  const { username } = usePerson();
  const place = `sheet-template:${template.kind}:${username}`;
  const [kept, setKept] = useState(() => draftStore.read<Layout>(place));
  const own = kept?.version === template.version;
  const [layout, setLayout] = useState<Layout | undefined>(own ? kept.values : stored);
  const [wrong, setWrong] = useState<Violation[]>([]);
  const keep = (next: Layout) => {
    setWrong([]);
    setLayout(next);
    draftStore.write(place, template.version, next);
  };
  const discard = () => {
    draftStore.remove(place);
    setKept(undefined);
    setWrong([]);
    setLayout(stored);
  };
  const putBack = (values: Layout) => {
    keep(values);
    setKept(undefined);
  };
  const saving = useActing({
    act: async (next: Layout) => {
      const saved = await draftTemplate(template, next);
      draftStore.remove(place);
      return saved;
    },
    done: t('sheettemplate.drafted'),
    refresh,
    onProblem: (problem) => {
      setWrong(asProblem(problem).violations);
      return problem.violations.length > 0;
    },
  });
  const notice = kept && (
    <DraftNotice restored={own} older={!own} onPutBack={() => putBack(kept.values)} onDiscard={discard} />
  );
  return { layout, changed: layout !== undefined && layout !== stored, wrong, notice, keep, discard, saving };
}

function Wrong({ violations }: { violations: Violation[] }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="alert-gap"
      type="error"
      showIcon
      title={t('sheettemplate.wrong')}
      description={
        <ul>
          {violations.map((each) => (
            <li key={each.field + each.message}>{each.message}</li>
          ))}
        </ul>
      }
    />
  );
}
