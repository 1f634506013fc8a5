import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cityToday } from '@/shared/lib/dates';
import { useOptions } from '@/shared/lib/enums';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { DataTable } from '@/shared/ui/DataTable';
import { DateText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { ImportDocument } from './ImportDocument';
import { type ClauseHit, type DocumentRow, kinds, levels, standing, standingTones, states } from './model';
import { useClauseHits, useDocuments } from './requests/documents';

/** Plan texts and notices; a word is looked for in their titles and in every clause. */
export default function PolicyLibraryPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const keeper = useIs('commission-preparer');
  return (
    <>
      <PageHeader title={t('policydoc.title')} facts={t('policydoc.hint')} actions={keeper && <ImportDocument />} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'policy-documents' }}
          filters={[
            { kind: 'text', name: 'q', label: t('policydoc.search') },
            {
              kind: 'choice',
              name: 'kind',
              label: t('policydoc.kind'),
              options: useOptions('policydoc.kindOf', kinds),
            },
            {
              kind: 'choice',
              name: 'level',
              label: t('policydoc.level'),
              options: useOptions('policydoc.levelOf', levels),
            },
            { kind: 'day', name: 'validOn', label: t('policydoc.validOn') },
            {
              kind: 'choice',
              name: 'state',
              label: t('policydoc.state'),
              options: useOptions('policydoc.stateOf', states),
            },
          ]}
        />
        {!params.filters.q && <Documents params={params} />}
      </Panel>
      {params.filters.q && (
        <>
          <Panel title={t('policydoc.hits')} hint={t('policydoc.hitsHint')}>
            <Hits key={params.filters.q} params={params} word={params.filters.q} />
          </Panel>
          <Panel title={t('policydoc.named')}>
            <Named params={params} />
          </Panel>
        </>
      )}
    </>
  );
}

function Named({ params }: { params: ListParams }) {
  const { t } = useTranslation();
  const { data } = useDocuments(params);
  return data?.total === 0 ? <p className="muted">{t('policydoc.noneNamed')}</p> : <Documents params={params} />;
}

function Documents({ params }: { params: ListParams }) {
  const { t } = useTranslation();
  return (
    <DataTable<DocumentRow>
      label={t('policydoc.title')}
      query={useDocuments(params)}
      params={params}
      exportedFrom="policy-documents"
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'title',
          title: t('policydoc.document'),
          heading: true,
          sort: 'title',
          render: (row) => (
            <span>
              <Link to={`/policy-library/${row.id}`} className="row-title">
                {row.title}
              </Link>
              <span className="row-sub">{row.number ?? t('policydoc.noNumber')}</span>
            </span>
          ),
        },
        {
          key: 'issuer',
          title: t('policydoc.issuer'),
          render: (row) => (
            <span>
              {row.issuer}
              <span className="row-sub">
                {t(`policydoc.levelOf.${row.level}`)} · {row.region}
              </span>
            </span>
          ),
        },
        { key: 'kind', title: t('policydoc.kind'), render: (row) => t(`policydoc.kindOf.${row.kind}`) },
        {
          key: 'issuedOn',
          title: t('policydoc.issuedOn'),
          sort: 'issuedOn',
          render: (row) => <DateText value={row.issuedOn} />,
        },
        { key: 'validity', title: t('policydoc.validity'), render: (row) => <Validity document={row} /> },
      ]}
      empty={{ title: t('policydoc.empty'), hint: t('policydoc.emptyHint') }}
    />
  );
}

export function Validity({ document }: { document: DocumentRow }) {
  const { t } = useTranslation();
  if (document.state === 'WITHDRAWN') {
    return <StatusTag tone="ended">{t('policydoc.stateOf.WITHDRAWN')}</StatusTag>;
  }
  const now = standing(document, cityToday());
  return (
    <span>
      <StatusTag tone={standingTones[now]}>{t(`policydoc.standing.${now}`)}</StatusTag>
      <span className="row-sub">
        <DateText value={document.validFrom} /> –{' '}
        {document.validTo ? <DateText value={document.validTo} /> : t('policydoc.openEnd')}
      </span>
    </span>
  );
}

/** The clauses have pages of their own; the address holds those of the documents. */
function Hits({ params, word }: { params: ListParams; word: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const own: ListParams = { ...params, page, sort: undefined, goTo: setPage };
  return (
    <DataTable<ClauseHit>
      label={t('policydoc.hits')}
      query={useClauseHits(own)}
      params={own}
      rowKey={(row) => `${row.documentId}-${row.position}`}
      columns={[
        {
          key: 'clause',
          title: t('policydoc.clause'),
          heading: true,
          render: (row) => (
            <span>
              <Link to={`/policy-library/${row.documentId}#clause-${row.position}`} className="row-title">
                {row.label} {row.heading}
              </Link>
              <span className="row-sub">
                {row.title} · {t('policydoc.line', { line: row.line })}
              </span>
            </span>
          ),
        },
        {
          key: 'excerpt',
          title: t('policydoc.excerpt', { word }),
          render: ({ excerpt }) => (
            <span>
              {excerpt.before}
              <mark>{excerpt.match}</mark>
              {excerpt.after}
            </span>
          ),
        },
      ]}
      empty={{ title: t('policydoc.noHits') }}
    />
  );
}
