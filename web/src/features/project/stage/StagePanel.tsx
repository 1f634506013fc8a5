import { DownloadOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cityToday } from '@/shared/lib/dates';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput, DateText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useReadsFiles } from '../attachments/useReadsFiles';
import { type StageReport, stageReportTones } from '../model';
import {
  confirmStage,
  correctStage,
  returnStageReport,
  useStageReports,
  withdrawStageReport,
} from '../requests/stageReports';
import { ReportStage } from './ReportStage';

/** How far an admitted project really is: what was reported with what shows it, and what the district confirmed. */
export function StagePanel({ project }: { project: string }) {
  const { t } = useTranslation();
  const query = useStageReports(project);
  // Whoever reads a project's files follows its monthly dispatch too.
  const follows = useReadsFiles();
  return (
    <Panel
      title={t('project.progress.title')}
      hint={t('project.progress.hint')}
      extra={
        <>
          {follows && <Link to={`/dispatch/reports?project=${project}`}>{t('project.progress.dispatch')}</Link>}
          {query.data?.reportable && <ReportStage project={project} stage={query.data.reportable} />}
        </>
      }
    >
      <QueryView query={query} rows={2}>
        {({ items }) =>
          items.length > 0 ? (
            <Reports project={project} items={items} />
          ) : (
            <p className="muted">{t('project.progress.none')}</p>
          )
        }
      </QueryView>
    </Panel>
  );
}

function Reports({ project, items }: { project: string; items: StageReport[] }) {
  const { t } = useTranslation();
  const readsFiles = useReadsFiles();
  return (
    <LineTable<StageReport>
      label={t('project.progress.title')}
      rows={items}
      columns={[
        {
          key: 'stage',
          title: t('project.progress.stage'),
          render: (row) => t(`project.progress.reached.${row.stage}`),
        },
        { key: 'day', title: t('project.progress.day'), render: (row) => <DateText value={row.day} /> },
        {
          key: 'evidence',
          title: t('project.progress.evidence'),
          render: (row) =>
            readsFiles ? (
              <a href={`/api/library/projects/${project}/stage-reports/${row.id}/content`} download={row.fileName}>
                <DownloadOutlined aria-hidden="true" /> {row.fileName}
              </a>
            ) : (
              row.fileName
            ),
        },
        { key: 'note', title: t('project.progress.note'), render: (row) => row.reason ?? row.note ?? '—' },
        {
          key: 'state',
          title: t('project.progress.state'),
          render: (row) => (
            <StatusTag tone={stageReportTones[row.state]}>{t(`project.progress.s.${row.state}`)}</StatusTag>
          ),
        },
        {
          key: 'actions',
          title: t('project.progress.actions'),
          render: (row) => <Actions project={project} report={row} />,
        },
      ]}
    />
  );
}

type Action = StageReport['actions'][number];

interface Typed {
  reason?: string;
  day?: string;
}

function act(project: string, report: StageReport, action: Action, { reason = '', day = '' }: Typed) {
  switch (action) {
    case 'CONFIRM':
      return confirmStage(project, report);
    case 'WITHDRAW':
      return withdrawStageReport(project, report);
    case 'CORRECT':
      return correctStage(project, report, { day, reason });
    case 'RETURN':
      return returnStageReport(project, report, reason);
  }
}

function Actions({ project, report }: { project: string; report: StageReport }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Action>();
  const acting = useActing({
    act: ({ action, typed }: { action: Action; typed: Typed }) => act(project, report, action, typed),
    done: t('project.progress.done'),
    refresh: [['project', project], ['projects'], ['reserve']],
    onProblem: toldByDialog,
  });
  return (
    <>
      {report.actions.map((action) => (
        <Button key={action} type="link" size="small" danger={action === 'RETURN'} onClick={() => setAsked(action)}>
          {t(`project.progress.action.${action}`)}
        </Button>
      ))}
      {report.actions.length === 0 && '—'}
      {asked && (
        <ActionDialog<Typed>
          open
          danger={asked === 'RETURN'}
          title={t(`project.progress.ask.${asked}.title`)}
          explanation={t(`project.progress.ask.${asked}.words`)}
          confirm={t(`project.progress.action.${asked}`)}
          initialValues={asked === 'CORRECT' ? { day: report.day } : {}}
          fieldName={(field) => t(`project.progress.${field === 'reason' ? reasonOf(asked) : field}`)}
          onClose={() => setAsked(undefined)}
          onConfirm={(typed) => acting.mutateAsync({ action: asked, typed })}
        >
          {() => <Asked action={asked} />}
        </ActionDialog>
      )}
    </>
  );
}

const reasonOf = (action: Action) => (action === 'CORRECT' ? 'why' : 'reason');

/** What an action asks for: a correction its day, and whoever refuses or corrects a reason. */
function Asked({ action }: { action: Action }) {
  const { t } = useTranslation();
  const label = t('project.progress.day');
  return (
    <>
      {action === 'CORRECT' && (
        <Form.Item
          name="day"
          label={label}
          rules={[{ required: true, message: t('shared.required', { field: label }) }]}
        >
          <DateInput maxDate={dayjs(cityToday())} />
        </Form.Item>
      )}
      {(action === 'CORRECT' || action === 'RETURN') && (
        <ReasonItem label={t(`project.progress.${reasonOf(action)}`)} />
      )}
    </>
  );
}
