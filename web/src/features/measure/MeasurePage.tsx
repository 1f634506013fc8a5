import { DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { sizeOf } from '@/shared/lib/size';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { Facts } from '@/shared/ui/Facts';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { AddEvidence } from './AddEvidence';
import { CorrectMeasure } from './CorrectMeasure';
import { EnterProgress } from './EnterProgress';
import { type EnteredProgress, type MeasureResponse, stateTones } from './model';
import { useMeasure } from './requests/measures';

/** One measure, its units, and everything entered about it. */
export default function MeasurePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useMeasure(id);
  const measure = query.data?.measure;
  return (
    <>
      <PageHeader
        title={measure?.text ?? t('measure.text')}
        facts={measure && [measure.action, measure.topic].filter(Boolean).join(' · ')}
        tags={
          measure && <StatusTag tone={stateTones[measure.state]}>{t(`measure.stateOf.${measure.state}`)}</StatusTag>
        }
        back={{ to: '/measures', text: t('measure.title') }}
        actions={
          measure && (
            <>
              <EnterProgress measure={measure} />
              {measure.changeable && <CorrectMeasure measure={measure} />}
            </>
          )
        }
      />
      <QueryView query={query} rows={6}>
        {(found) => <Parts found={found} />}
      </QueryView>
    </>
  );
}

function Parts({ found }: { found: MeasureResponse }) {
  const { t } = useTranslation();
  const { measure, entries } = found;
  return (
    <>
      <Panel>
        <Facts
          facts={[
            {
              key: 'document',
              label: t('measure.document'),
              value: <Link to={`/policy-library/${measure.documentId}`}>{measure.documentTitle}</Link>,
            },
            { key: 'line', label: t('measure.line'), value: measure.line ?? '—' },
            { key: 'updated', label: t('measure.updatedAt'), value: <InstantText value={measure.updatedAt} full /> },
          ]}
        />
      </Panel>
      <Panel title={t('measure.units')}>
        <LineTable
          label={t('measure.units')}
          rows={measure.units}
          columns={[
            { key: 'name', title: t('measure.unit'), render: (unit) => unit.name },
            {
              key: 'role',
              title: t('measure.role'),
              render: (unit) => t(unit.leads ? 'measure.leading' : 'measure.working'),
            },
            {
              key: 'state',
              title: t('measure.state'),
              render: (unit) =>
                unit.leads ? (
                  <StatusTag tone={stateTones[unit.state]}>{t(`measure.stateOf.${unit.state}`)}</StatusTag>
                ) : (
                  '—'
                ),
            },
            { key: 'report', title: t('measure.lastReport'), render: (unit) => unit.lastReport ?? '—' },
          ]}
        />
      </Panel>
      <Panel title={t('measure.entries')}>
        {entries.length === 0 ? (
          <EmptyView title={t('measure.noEntries')} hint={t('measure.noEntriesHint')} />
        ) : (
          <ul className="entries">
            {entries.map((entry) => (
              <li key={entry.id}>
                <Entry measure={measure.id} entry={entry} mostBytes={found.mostBytes} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

function Entry({ measure, entry, mostBytes }: { measure: string; entry: EnteredProgress; mostBytes: number }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <strong>
          {t(`measure.kind.${entry.kind}`)} {entry.quarter}
        </strong>{' '}
        <StatusTag tone={stateTones[entry.state]}>{t(`measure.stateOf.${entry.state}`)}</StatusTag>
        <span className="row-sub">
          {entry.unitName} · {entry.enteredBy} · <DateText value={entry.day} />
        </span>
      </p>
      <p className="entry-text">{entry.text}</p>
      {entry.evidence.map((file) => (
        <p key={file.id}>
          <a href={`/api/library/measures/${measure}/evidence/${file.id}/content`} download={file.fileName}>
            <DownloadOutlined aria-hidden="true" /> {file.fileName}
          </a>{' '}
          <span className="muted">{sizeOf(file.size)}</span>
        </p>
      ))}
      {entry.evidenceAddable && <AddEvidence measure={measure} entry={entry.id} mostBytes={mostBytes} />}
    </>
  );
}
