import { Alert, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLayoutDraft } from '@/shared/columns/useLayoutDraft';
import { useBilingual } from '@/shared/i18n/marks';
import { InstantText } from '@/shared/ui/Dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import { LayoutView } from './LayoutView';
import { type Layout, type ListType, type Version, versionTones } from './model';
import { draftType, enactType, useType } from './requests/types';

const refresh = [['list-types']] as const;

/** A type of list with its versions; the draft is changed here. */
export default function ListTypePage() {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const { code = '' } = useParams();
  const back = { to: '/list-types', text: t('listtype.title') };
  return (
    <PageQuery query={useType(code)} title={t('listtype.one')} back={back}>
      {(type) => (
        <>
          <PageHeader
            back={back}
            title={bilingual(type.name)}
            facts={
              <>
                <span>{type.code}</span>
                <span>{t(`shared.bureau.${type.bureau}`)}</span>
                <span>{t(type.standing ? 'listtype.standing' : 'listtype.annual')}</span>
              </>
            }
          />
          {type.keeps && <Draft key={type.version} type={type} />}
          {type.versions
            .filter((version) => version.state !== 'DRAFT')
            .map((version) => (
              <Panel key={version.number} title={<VersionTitle version={version} />}>
                <LayoutView layout={version.layout} />
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
      {t('listtype.versionOf', { number: version.number })}{' '}
      <StatusTag tone={versionTones[version.state]}>{t(`listtype.state.${version.state}`)}</StatusTag>{' '}
      {version.enactedAt && <InstantText value={version.enactedAt} />}
    </>
  );
}

function Draft({ type }: { type: ListType }) {
  const { t } = useTranslation();
  const stored = type.versions.find((version) => version.state === 'DRAFT');
  const current = type.versions.find((version) => version.state === 'IN_FORCE');
  const { layout, changed, told, keep, discard, saving } = useLayoutDraft<Layout, ListType>({
    place: `list-type:${type.code}`,
    version: type.version,
    stored: stored?.layout,
    save: (next) => draftType(type, next),
    done: t('listtype.drafted'),
    refresh,
  });
  const enacting = useActing({ act: () => enactType(type), done: t('listtype.enacted'), refresh });
  if (!layout) {
    return (
      <Panel title={t('listtype.draft')} hint={t('listtype.draftHint')}>
        {told}
        {current && <Button onClick={() => keep({ ...current.layout })}>{t('listtype.begin')}</Button>}
      </Panel>
    );
  }
  return (
    <Panel
      title={t('listtype.draft')}
      hint={t('listtype.draftHint')}
      extra={
        <>
          {changed && <Button onClick={discard}>{t('shared.draft.discard')}</Button>}{' '}
          <Button disabled={!changed} loading={saving.isPending} onClick={() => saving.mutate(layout)}>
            {t('listtype.saveDraft')}
          </Button>{' '}
          {stored && (
            <Popconfirm title={t('listtype.enactWords')} onConfirm={() => enacting.mutate(undefined)}>
              <Button type="primary" disabled={changed || !type.enactable} loading={enacting.isPending}>
                {t('listtype.enact')}
              </Button>
            </Popconfirm>
          )}
        </>
      }
    >
      {told}
      {stored && !changed && !type.enactable && (
        <Alert className="alert-gap" type="info" showIcon title={t('listtype.byAnother')} />
      )}
      <LayoutView layout={layout} onChange={keep} />
    </Panel>
  );
}
