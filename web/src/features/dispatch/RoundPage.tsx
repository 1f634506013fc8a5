import { DownloadOutlined } from '@ant-design/icons';
import { Button, Form, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput, DateText } from '@/shared/ui/Dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { BriefingView } from './BriefingView';
import { CompletionTable } from './CompletionTable';
import { DispatchTabs } from './DispatchTabs';
import { type Round, roundTones } from './model';
import { closeRound, extendRound, useBriefing, useCompletion, useRound } from './requests/rounds';
import { WorkbookDialog } from './WorkbookDialog';

/** One month: who has reported, and the briefing whose figures lead to their rows. */
export default function RoundPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const enterprise = useIs('enterprise');
  const query = useRound(id);
  return (
    <QueryView query={query} rows={6}>
      {(round) => (
        <>
          <PageHeader
            title={t('dispatch.month', { period: round.period })}
            tags={<StatusTag tone={roundTones[round.state]}>{t(`dispatch.round.${round.state}`)}</StatusTag>}
            facts={
              <>
                <span className="nowrap">
                  <DateText value={round.opensOn} /> – <DateText value={round.closesOn} />
                </span>
                {!round.asked && round.state === 'OPEN' && <span>{t('dispatch.asking')}</span>}
              </>
            }
            back={{ to: '/dispatch', text: t('dispatch.title') }}
            actions={<RoundActions round={round} />}
          />
          <DispatchTabs />
          {enterprise ? (
            <Panel>
              <Link to={`/dispatch/reports?round=${round.id}`}>{t('dispatch.ownReports')}</Link>
            </Panel>
          ) : (
            <Figures round={round} />
          )}
        </>
      )}
    </QueryView>
  );
}

function Figures({ round }: { round: Round }) {
  const { t, i18n } = useTranslation();
  const district = useIs('district-reviewer');
  const completion = useCompletion(round.id, true);
  const briefing = useBriefing(round.id, true);
  const base = `/api/library/dispatch/rounds/${round.id}`;
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <>
      <Panel
        title={t('dispatch.completion')}
        extra={
          <Space wrap>
            <a href={`${base}/workbook`} download>
              <DownloadOutlined aria-hidden="true" /> {t('dispatch.workbook.download')}
            </a>
            {district && round.state === 'OPEN' && <WorkbookDialog round={round} />}
          </Space>
        }
      >
        <QueryView query={completion}>{(data) => <CompletionTable round={round.id} completion={data} />}</QueryView>
      </Panel>
      <Panel
        title={t('dispatch.briefing.title')}
        hint={t('dispatch.briefing.hint')}
        extra={
          <Space wrap>
            <a href={`${base}/briefing/workbook`} download>
              <DownloadOutlined aria-hidden="true" /> {t('dispatch.briefing.workbook')}
            </a>
            <a href={`${base}/briefing/document?language=${language}`} download>
              <DownloadOutlined aria-hidden="true" /> {t('dispatch.briefing.document')}
            </a>
          </Space>
        }
      >
        <QueryView query={briefing}>{(data) => <BriefingView briefing={data} />}</QueryView>
      </Panel>
    </>
  );
}

function RoundActions({ round }: { round: Round }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Round['actions'][number]>();
  const label = t('dispatch.closesOn');
  const acting = useActing({
    act: ({ closesOn, reason }: { closesOn?: string; reason?: string }) =>
      asked === 'EXTEND' ? extendRound(round, closesOn ?? '', reason ?? '') : closeRound(round),
    done: t('dispatch.done'),
    refresh: [['dispatch']],
    onProblem: toldByDialog,
  });
  return (
    <>
      {round.actions.map((action) => (
        <Button key={action} danger={action === 'CLOSE'} onClick={() => setAsked(action)}>
          {t(`dispatch.action.${action}`)}
        </Button>
      ))}
      {asked && (
        <ActionDialog<{ closesOn?: string; reason?: string }>
          open
          danger={asked === 'CLOSE'}
          title={t(`dispatch.action.${asked}`)}
          explanation={t(`dispatch.ask.${asked}`)}
          confirm={t(`dispatch.action.${asked}`)}
          onClose={() => setAsked(undefined)}
          onConfirm={(typed) => acting.mutateAsync(typed)}
        >
          {() =>
            asked === 'EXTEND' && (
              <>
                <Form.Item
                  name="closesOn"
                  label={label}
                  rules={[{ required: true, message: t('shared.required', { field: label }) }]}
                >
                  <DateInput />
                </Form.Item>
                <ReasonItem label={t('dispatch.reason')} />
              </>
            )
          }
        </ActionDialog>
      )}
    </>
  );
}
