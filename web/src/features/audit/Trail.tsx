import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import type { AuditEntry } from './model';
import { Organisation } from './Organisation';

/** The word for something that the trail names by a code; the code itself while it is not known. */
function useWord() {
  const { t, i18n } = useTranslation();
  return (group: string, key: string) => (i18n.exists(`audit.${group}.${key}`) ? t(`audit.${group}.${key}`) : key);
}

export function Trail({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <LineTable<AuditEntry>
      label={t('audit.title')}
      rows={entries}
      columns={[
        { key: 'position', title: t('audit.position'), align: 'right', render: (entry) => entry.position },
        { key: 'at', title: t('audit.at'), render: (entry) => <InstantText value={entry.at} full /> },
        {
          key: 'person',
          title: t('audit.person'),
          render: (entry) => (
            <span>
              {entry.personName || entry.person}
              <span className="row-sub">
                <Organisation alias={entry.organisation} />
              </span>
            </span>
          ),
        },
        { key: 'action', title: t('audit.action'), render: (entry) => word('did', entry.action) },
        {
          key: 'subject',
          title: t('audit.subject'),
          render: (entry) => (
            <span>
              {word('what', entry.subjectType)}
              <span className="row-sub figure">{entry.subjectId}</span>
            </span>
          ),
        },
        { key: 'details', title: t('audit.details'), render: (entry) => <Details entry={entry} /> },
      ]}
    />
  );
}

/** Before and after, with the hash that chains the record to the one before. */
function Details({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const word = useWord();
  const marks = useMarks();
  const shown = (value: unknown) => (value === null || value === undefined ? '—' : JSON.stringify(value, null, 2));
  return (
    <details>
      <summary>{t('audit.show')}</summary>
      <dl className="audit-details">
        <dt>{t('audit.before')}</dt>
        <dd>
          <pre className="diff">{shown(entry.before)}</pre>
        </dd>
        <dt>{t('audit.after')}</dt>
        <dd>
          <pre className="diff">{shown(entry.after)}</pre>
        </dd>
        <dt>{t('audit.roles')}</dt>
        <dd>{entry.roles.map((role) => word('role', role)).join(marks.list)}</dd>
        <dt>{t('audit.trace')}</dt>
        <dd className="figure">{entry.traceId ?? '—'}</dd>
        <dt>{t('audit.hash')}</dt>
        <dd>
          <code className="hash">{entry.hash}</code>
        </dd>
      </dl>
    </details>
  );
}
