import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { DoubtList } from './DoubtList';
import { type Figures, lightTones, type Report, reportTones } from './model';
import { PhotoPanel } from './PhotoPanel';
import { RaiseProblem } from './RaiseProblem';
import { ReportActions } from './ReportActions';
import { useReport } from './requests/reports';

/** One project's month: figures, lights, doubts, photos, and what the district said. */
export default function ReportPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <QueryView query={useReport(id)} rows={8}>
      {(report) => (
        <>
          <PageHeader
            title={report.name}
            tags={
              <>
                <StatusTag tone={reportTones[report.state]}>{t(`dispatch.report.${report.state}`)}</StatusTag>{' '}
                <StatusTag tone={lightTones[report.light]}>{t(`dispatch.light.${report.light}`)}</StatusTag>
              </>
            }
            facts={
              <>
                <span>{t('dispatch.month', { period: report.period })}</span>
                <span>{report.enterpriseName}</span>
                <span>{report.countyName}</span>
                <span className="nowrap">
                  {t('dispatch.until')} <DateText value={report.closesOn} />
                </span>
              </>
            }
            back={{ to: `/dispatch/reports?round=${report.roundId}`, text: t('dispatch.reports') }}
            actions={<ReportActions report={report} />}
          />
          <Lights report={report} />
          {report.doubts.length > 0 && <DoubtList report={report} />}
          <Panel title={t('dispatch.figures')}>
            {report.figures ? (
              <FigureFacts figures={report.figures} report={report} />
            ) : (
              <p className="muted">{t('dispatch.nothingYet')}</p>
            )}
          </Panel>
          <PhotoPanel report={report} />
        </>
      )}
    </QueryView>
  );
}

function Lights({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { judgement } = report;
  return (
    <Panel title={t('dispatch.lights')} extra={<RaiseProblem report={report} />}>
      <Facts
        facts={[
          {
            key: 'start',
            label: t('dispatch.startLight'),
            value: (
              <>
                <StatusTag tone={lightTones[judgement.start]}>{t(`dispatch.light.${judgement.start}`)}</StatusTag>{' '}
                {judgement.monthsLate > 0 && t('dispatch.monthsLate', { count: judgement.monthsLate })}
              </>
            ),
          },
          {
            key: 'progress',
            label: t('dispatch.progressLight'),
            value: (
              <>
                <StatusTag tone={lightTones[judgement.progress]}>{t(`dispatch.light.${judgement.progress}`)}</StatusTag>{' '}
                {judgement.pointsBehind > 0 && t('dispatch.pointsBehind', { points: judgement.pointsBehind })}
              </>
            ),
          },
          { key: 'plan', label: t('dispatch.yearPlan'), value: <Money yuan={report.yearPlan} /> },
          { key: 'reds', label: t('dispatch.reds'), value: t('dispatch.redsInARow', { count: report.reds }) },
          ...(report.reason ? [{ key: 'reason', label: t('dispatch.reasonOrNote'), value: report.reason }] : []),
          {
            key: 'project',
            label: t('dispatch.project'),
            value: <Link to={`/projects/${report.projectId}`}>{t('dispatch.toProject')}</Link>,
          },
          {
            key: 'history',
            label: t('dispatch.history'),
            value: <Link to={`/dispatch/reports?project=${report.projectId}`}>{t('dispatch.allMonths')}</Link>,
          },
        ]}
      />
      {report.judgements.length > 0 && (
        <LineTable<Report['judgements'][number]>
          label={t('dispatch.judgements')}
          rows={report.judgements}
          columns={[
            { key: 'at', title: t('dispatch.judgedAt'), render: (row) => <InstantText value={row.at} full /> },
            { key: 'by', title: t('dispatch.reportedBy'), render: (row) => row.personName || t('dispatch.judgedAnew') },
            {
              key: 'start',
              title: t('dispatch.startLight'),
              render: (row) => t(`dispatch.light.${row.judgement.start}`),
            },
            {
              key: 'progress',
              title: t('dispatch.progressLight'),
              render: (row) => t(`dispatch.light.${row.judgement.progress}`),
            },
            { key: 'rule', title: t('dispatch.ruleFrom'), render: (row) => <DateText value={row.validFrom} /> },
          ]}
        />
      )}
    </Panel>
  );
}

function FigureFacts({ figures, report }: { figures: Figures; report: Report }) {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        { key: 'period', label: t('dispatch.investedPeriod'), value: <Money yuan={figures.investedPeriod} /> },
        { key: 'year', label: t('dispatch.investedYear'), value: <Money yuan={figures.investedYear} /> },
        { key: 'total', label: t('dispatch.investedTotal'), value: <Money yuan={figures.investedTotal} /> },
        ...(figures.funds ?? []).map((fund) => ({
          key: `fund-${fund.source}`,
          label: t('dispatch.inPlaceFrom', { source: t(`dispatch.source.${fund.source}`) }),
          value: <Money yuan={fund.amount} />,
        })),
        { key: 'paid', label: t('dispatch.fundsPaid'), value: <Money yuan={figures.fundsPaid} /> },
        { key: 'progress', label: t('dispatch.progress'), value: t(`dispatch.image.${figures.progress}`) },
        { key: 'started', label: t('dispatch.startedOn'), value: <DateText value={figures.startedOn} /> },
        { key: 'completed', label: t('dispatch.completedOn'), value: <DateText value={figures.completedOn} /> },
        { key: 'installed', label: t('dispatch.installed'), value: figures.installed },
        { key: 'summary', label: t('dispatch.summary'), value: figures.summary, wide: true },
        { key: 'wishes', label: t('dispatch.wishes'), value: figures.wishes ?? '—', wide: true },
        {
          key: 'by',
          label: t('dispatch.reportedBy'),
          value: `${report.submittedBy ?? '—'}${report.byDistrict ? ` · ${t('dispatch.byDistrict')}` : ''}`,
        },
        { key: 'at', label: t('dispatch.reportedAt'), value: <InstantText value={report.submittedAt} full /> },
        { key: 'decided', label: t('dispatch.decidedBy'), value: report.decidedBy ?? '—' },
      ]}
    />
  );
}
