import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { useIs } from '@/shared/session/SessionContext';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { DocumentActions } from './DocumentActions';
import { type ClauseParts, type DocumentResponse, partsOf } from './model';
import { Validity } from './PolicyLibraryPage';
import { useDocument } from './requests/documents';

/** One document by clauses, with the rules that name it and the way to what was taken over from it. */
export default function PolicyDocumentPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useDocument(id);
  const document = query.data?.document;
  return (
    <>
      <PageHeader
        title={document?.title ?? t('policydoc.document')}
        facts={document && `${document.number ?? t('policydoc.noNumber')} · ${document.issuer}`}
        back={{ to: '/policy-library', text: t('policydoc.title') }}
        actions={document && document.actions.length > 0 && <DocumentActions document={document} />}
      />
      <QueryView query={query} rows={8}>
        {(found) => <Parts found={found} />}
      </QueryView>
    </>
  );
}

function Parts({ found }: { found: DocumentResponse }) {
  const { t } = useTranslation();
  const { document } = found;
  const follows = useIs(
    'district-reviewer',
    'bureau-reviewer',
    'commission-preparer',
    'commission-approver',
    'central-bank',
    'finance-bureau',
    'auditor',
  );
  return (
    <>
      <Panel>
        <Facts
          facts={[
            { key: 'kind', label: t('policydoc.kind'), value: t(`policydoc.kindOf.${document.kind}`) },
            { key: 'level', label: t('policydoc.level'), value: t(`policydoc.levelOf.${document.level}`) },
            { key: 'region', label: t('policydoc.region'), value: document.region },
            { key: 'issuedOn', label: t('policydoc.issuedOn'), value: <DateText value={document.issuedOn} /> },
            { key: 'validity', label: t('policydoc.validity'), value: <Validity document={document} /> },
            { key: 'updated', label: t('policydoc.updatedAt'), value: <InstantText value={document.updatedAt} full /> },
            ...(document.reason ? [{ key: 'reason', label: t('policydoc.reason'), value: document.reason }] : []),
            ...(follows
              ? [
                  {
                    key: 'followed',
                    label: t('policydoc.followed'),
                    value: (
                      <span>
                        <Link to={`/measures?document=${document.id}`}>{t('policydoc.measures')}</Link>{' '}
                        <Link to={`/targets?document=${document.id}`}>{t('policydoc.targets')}</Link>
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      {found.rules.length > 0 && <Rules rules={found.rules} />}
      <Clauses clauses={found.clauses} />
    </>
  );
}

function Rules({ rules }: { rules: DocumentResponse['rules'] }) {
  const { t, i18n } = useTranslation();
  const opens = useIs('system-admin', 'commission-preparer', 'commission-approver', 'auditor');
  return (
    <Panel title={t('policydoc.rules')} hint={t('policydoc.rulesHint')}>
      <LineTable
        label={t('policydoc.rules')}
        rows={rules}
        columns={[
          {
            key: 'rule',
            title: t('policydoc.rule'),
            render: (row) => {
              const words = i18n.language === 'en' ? row.passEn : row.passZh;
              return opens ? <Link to={`/policy-rules/${row.ruleId}/${row.number}`}>{words}</Link> : words;
            },
          },
          { key: 'clause', title: t('policydoc.clause'), render: (row) => row.clause },
        ]}
      />
    </Panel>
  );
}

function Clauses({ clauses }: { clauses: DocumentResponse['clauses'] }) {
  const { t } = useTranslation();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash && clauses.length > 0) {
      document.getElementById(hash.slice(1))?.scrollIntoView();
    }
  }, [hash, clauses]);
  return (
    <Panel title={t('policydoc.text')}>
      <div className="policy-text">
        {clauses.map((clause) => (
          <section
            key={clause.position}
            id={`clause-${clause.position}`}
            className={`policy-clause policy-depth-${clause.depth}`}
          >
            <ClauseBody {...partsOf(clause)} />
          </section>
        ))}
      </div>
    </Panel>
  );
}

function ClauseBody({ heading, blocks }: ClauseParts) {
  return (
    <>
      {heading && <h3>{heading}</h3>}
      {blocks.map((block) =>
        block.rows ? (
          <table key={block.key} className="policy-rows">
            <tbody>
              {block.rows.map((row) => (
                <tr key={row.key}>
                  {row.cells.map((cell) => (
                    <td key={cell.key}>{cell.text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p key={block.key}>{block.text}</p>
        ),
      )}
    </>
  );
}
