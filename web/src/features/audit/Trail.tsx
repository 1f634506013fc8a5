import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { FactList, useSaid } from './FactList';
import { factsOf, nameOf, readerOf } from './facts';
import type { AuditEntry } from './model';
import { Organisation } from './Organisation';
import { useWords } from './useWords';

/** So many fields of an entry are read in the table, more when it is opened. */
const AT_ONCE = 4;

export function Trail({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <LineTable<AuditEntry>
      label={t('audit.title')}
      rows={entries}
      columns={[
        { key: 'position', title: t('audit.position'), align: 'right', render: (entry) => entry.position },
        { key: 'at', title: t('audit.at'), render: (entry) => <InstantText value={entry.at} full /> },
        { key: 'person', title: t('audit.person'), render: (entry) => <Who entry={entry} /> },
        { key: 'action', title: t('audit.action'), render: (entry) => words.act(entry.action) },
        {
          key: 'subject',
          title: t('audit.subject'),
          render: (entry) => (
            <span>
              {words.kind(entry.subjectType)}
              <Subject entry={entry} />
            </span>
          ),
        },
        { key: 'details', title: t('audit.details'), render: (entry) => <Details entry={entry} /> },
      ]}
    />
  );
}

/** The person and for whom; of a look on somebody's behalf that somebody, and through which service. */
function Who({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const reader = readerOf(entry);
  const words = useWords();
  const name = words.service(entry.personName || entry.person);
  const readers = reader && (reader.organisationName || <Organisation alias={reader.organisation} />);
  return (
    <span>
      {reader ? reader.name || readers : name}
      <span className="row-sub">
        {reader ? reader.name && readers : (entry.organisationName ?? <Organisation alias={entry.organisation} />)}
      </span>
      {reader && <span className="row-sub">{t('audit.through', { name })}</span>}
    </span>
  );
}

/** What the record is called; the bare number only where the entry keeps no name. */
function Subject({ entry }: { entry: AuditEntry }) {
  const name = nameOf(entry);
  const id = useWordOfId(entry);
  return name ? <span className="row-sub">{name}</span> : <span className="row-sub figure muted">{id}</span>;
}

/** Code tables and fields are their own numbers. */
function useWordOfId({ subjectType, subjectId }: AuditEntry): string {
  const { t, i18n } = useTranslation();
  const key = subjectType === 'code-table' ? `codes.table.${subjectId}` : `shared.field.${subjectId}`;
  return ['code-table', 'field'].includes(subjectType) && i18n.exists(key) ? t(key) : subjectId;
}

/** What was said or changed, and the record as it was written with the hash that chains it to the one before. */
function Details({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const { role } = useWords();
  const marks = useMarks();
  const said = useSaid(entry.subjectType)(factsOf(entry));
  return (
    <>
      <FactList said={said.slice(0, AT_ONCE)} />
      <details>
        <summary>{t('audit.show')}</summary>
        <FactList said={said.slice(AT_ONCE)} />
        <dl className="audit-details">
          <dt>{t('audit.roles')}</dt>
          <dd>{entry.roles.map(role).join(marks.list) || '—'}</dd>
          <dt>{t('audit.subjectId')}</dt>
          <dd className="figure">{entry.subjectId}</dd>
          <dt>{t('audit.trace')}</dt>
          <dd className="figure">{entry.traceId ?? '—'}</dd>
          <dt>{t('audit.hash')}</dt>
          <dd>
            <code className="hash">{entry.hash}</code>
          </dd>
        </dl>
        <Raw entry={entry} />
      </details>
    </>
  );
}

/** For whoever checks the words against what was written. */
function Raw({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const parts = (['before', 'after'] as const).filter((part) => entry[part] !== null && entry[part] !== undefined);
  return parts.length === 0 ? null : (
    <details className="audit-raw">
      <summary>{t('audit.raw')}</summary>
      {parts.map((part) => (
        <div key={part}>
          <span className="muted">{t(`audit.${part}`)}</span>
          <pre className="diff">{JSON.stringify(entry[part], null, 2)}</pre>
        </div>
      ))}
    </details>
  );
}
