import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Library } from '@/shared/api/schemas';
import { useIs } from '@/shared/session/SessionContext';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { StatusTag } from '@/shared/ui/StatusTag';
import { lightTones, type Project, seesLights } from './model';
import { useEntries, useLatestReport } from './requests/standing';

type Entry = Library['ProjectEntry'];

/** Whether the project is on the whitelist, and its light of the latest month. */
export function StandingTags({ project }: { project: Project }) {
  const { t } = useTranslation();
  const entry = useEntries(project.id, project.stage !== null).data?.[0];
  const follows = useIs(...seesLights);
  const report = useLatestReport(project.id, follows && project.stage !== null).data;
  return (
    <>
      {entry && (
        <StatusTag tone={entry.revokedAt ? 'ended' : 'good'}>
          {t(entry.revokedAt ? 'project.listed.gone' : 'project.listed.stands')}
        </StatusTag>
      )}
      {report && report.light !== 'NONE' && (
        <Link to={`/dispatch/reports/${report.id}`}>
          <StatusTag tone={lightTones[report.light]}>
            {t('project.listed.light', { period: report.period, light: t(`dispatch.light.${report.light}`) })}
          </StatusTag>
        </Link>
      )}
    </>
  );
}

/** Since when it stands on the list, by which batch. */
export function StandingFact({ project }: { project: Project }) {
  const { t } = useTranslation();
  const entry = useEntries(project.id, project.stage !== null).data?.[0];
  if (!entry || entry.revokedAt) {
    return null;
  }
  return (
    <span className="in-text">
      {t('project.listed.batch')} <Batch entry={entry} /> {t('project.listed.since')}{' '}
      <InstantText value={entry.publishedAt} />
    </span>
  );
}

/** That it was taken off the list, and why; nothing once it stands there again. */
export function DelistedNotice({ project }: { project: Project }) {
  const { t } = useTranslation();
  const entry = useEntries(project.id, project.stage !== null).data?.[0];
  if (!entry?.revokedAt) {
    return null;
  }
  return (
    <Alert
      className="alert-gap"
      type="warning"
      showIcon
      title={t('project.listed.gone')}
      description={
        <>
          <p className="prewrap">{entry.reason}</p>
          <p className="row-sub in-text">
            <Batch entry={entry} /> <DateText value={entry.publishedAt} /> —{' '}
            <InstantText value={entry.revokedAt} full />
          </p>
        </>
      }
    />
  );
}

/** Whoever may open batches gets there by its number. */
function Batch({ entry }: { entry: Entry }) {
  const opens = useIs('commission-preparer', 'commission-approver', 'central-bank', 'auditor');
  const words = `${entry.batchNumber} ${entry.batchName}`;
  return opens ? <Link to={`/whitelist/${entry.batchId}`}>{words}</Link> : words;
}
