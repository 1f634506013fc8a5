import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { asProblem, type Violation } from '@/shared/api/problem';
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
  const [layout, setLayout] = useState<Layout | undefined>(stored?.layout);
  const [wrong, setWrong] = useState<Violation[]>([]);
  const changed = layout !== undefined && layout !== stored?.layout;
  const refresh = [['list-types']] as const;
  const saving = useActing({
    act: (next: Layout) => draftType(type, next),
    done: t('listtype.drafted'),
    refresh,
    onProblem: (problem) => {
      setWrong(asProblem(problem).violations);
      return problem.violations.length > 0;
    },
  });
  const enacting = useActing({ act: () => enactType(type), done: t('listtype.enacted'), refresh });
  if (!layout) {
    return (
      <Panel title={t('listtype.draft')} hint={t('listtype.draftHint')}>
        {current && <Button onClick={() => setLayout({ ...current.layout })}>{t('listtype.begin')}</Button>}
      </Panel>
    );
  }
  return (
    <Panel
      title={t('listtype.draft')}
      hint={t('listtype.draftHint')}
      extra={
        <>
          <Button disabled={!changed} loading={saving.isPending} onClick={() => saving.mutate(layout)}>
            {t('listtype.saveDraft')}
          </Button>{' '}
          {stored && (
            <Popconfirm title={t('listtype.enactWords')} onConfirm={() => enacting.mutate(undefined)}>
              <Button type="primary" disabled={changed} loading={enacting.isPending}>
                {t('listtype.enact')}
              </Button>
            </Popconfirm>
          )}
        </>
      }
    >
      {wrong.length > 0 && (
        <Alert
          className="alert-gap"
          type="error"
          showIcon
          title={t('listtype.wrong')}
          description={
            <ul>
              {wrong.map((each) => (
                <li key={each.field + each.message}>{each.message}</li>
              ))}
            </ul>
          }
        />
      )}
      <LayoutView
        layout={layout}
        onChange={(next) => {
          setWrong([]);
          setLayout(next);
        }}
      />
    </Panel>
  );
}
