import { Button, Form, Input } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DataTable } from '@/shared/ui/DataTable';
import { DateInput, DateText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { DispatchTabs } from './DispatchTabs';
import { type Notice, noticeStates, noticeTones } from './model';
import { acknowledgeNotice, answerNotice, closeNotice, returnNotice, useNotices } from './requests/follow';

/** Supervision notices: raised by red months in a row, acknowledged and answered by the district. */
export default function NoticesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const wide = useIs('bureau-reviewer', 'commission-preparer', 'commission-approver', 'auditor');
  const counties = useCountyOptions();
  return (
    <>
      <PageHeader title={t('dispatch.notices')} facts={t('dispatch.noticesHint')} />
      <DispatchTabs />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'dispatch-notices' }}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('dispatch.stateLabel'),
              options: useOptions('dispatch.notice', noticeStates),
            },
            {
              kind: 'choice',
              name: 'open',
              label: t('dispatch.openLabel'),
              options: [{ value: 'true', label: t('dispatch.openNotices') }],
            },
            ...(wide
              ? [{ kind: 'choice' as const, name: 'county', label: t('dispatch.county'), options: counties }]
              : []),
          ]}
        />
        <DataTable<Notice>
          label={t('dispatch.notices')}
          query={useNotices(params)}
          params={params}
          exportedFrom="dispatch/notices"
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              title: t('dispatch.project'),
              heading: true,
              render: (row) => (
                <span>
                  <Link to={`/dispatch/reports/${row.reportId}`} className="row-title">
                    {row.name}
                  </Link>
                  <span className="row-sub">{row.enterpriseName}</span>
                </span>
              ),
            },
            { key: 'county', title: t('dispatch.county'), render: (row) => row.countyName },
            { key: 'reds', title: t('dispatch.reds'), render: (row) => t('dispatch.redsInARow', { count: row.reds }) },
            {
              key: 'deadline',
              title: t('dispatch.deadline'),
              render: (row) => (
                <span>
                  <DateText value={row.deadline} />
                  {row.overdue && <span className="row-sub">{t('dispatch.overdue')}</span>}
                </span>
              ),
            },
            {
              key: 'state',
              title: t('dispatch.stateLabel'),
              render: (row) => (
                <span>
                  <StatusTag tone={noticeTones[row.state]}>{t(`dispatch.notice.${row.state}`)}</StatusTag>
                  {row.reason && <span className="row-sub">{row.reason}</span>}
                </span>
              ),
            },
            {
              key: 'answer',
              title: t('dispatch.answer'),
              render: (row) =>
                row.answer ? (
                  <span>
                    {row.answer}
                    <span className="row-sub">
                      {t('dispatch.mendedBy')} <DateText value={row.mendedBy} />
                    </span>
                  </span>
                ) : (
                  '—'
                ),
            },
            { key: 'actions', title: t('dispatch.actions'), render: (row) => <NoticeActions notice={row} /> },
          ]}
          empty={{ title: t('dispatch.noNotices') }}
        />
      </Panel>
    </>
  );
}

type Action = Notice['actions'][number];

interface Typed {
  answer: string;
  mendedBy: string;
  reason: string;
}

function act(notice: Notice, action: Action, typed: Typed): Promise<Notice> {
  switch (action) {
    case 'ACKNOWLEDGE':
      return acknowledgeNotice(notice);
    case 'ANSWER':
      return answerNotice(notice, typed.answer, typed.mendedBy);
    case 'CLOSE':
      return closeNotice(notice);
    case 'RETURN':
      return returnNotice(notice, typed.reason);
  }
}

function NoticeActions({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Action>();
  const acting = useActing({
    act: ({ action, typed }: { action: Action; typed: Typed }) => act(notice, action, typed),
    done: t('dispatch.done'),
    refresh: [['dispatch']],
    onProblem: toldByDialog,
  });
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <>
      {notice.actions.map((action) => (
        <Button key={action} type="link" size="small" danger={action === 'RETURN'} onClick={() => setAsked(action)}>
          {t(`dispatch.noticeAction.${action}`)}
        </Button>
      ))}
      {notice.actions.length === 0 && '—'}
      {asked && (
        <ActionDialog<Typed>
          open
          danger={asked === 'RETURN'}
          title={t(`dispatch.noticeAction.${asked}`)}
          explanation={notice.name}
          confirm={t(`dispatch.noticeAction.${asked}`)}
          onClose={() => setAsked(undefined)}
          onConfirm={(typed) => acting.mutateAsync({ action: asked, typed })}
        >
          {() => (
            <>
              {asked === 'RETURN' && <ReasonItem label={t('dispatch.reason')} />}
              {asked === 'ANSWER' && (
                <>
                  <Form.Item name="answer" label={t('dispatch.answer')} rules={required(t('dispatch.answer'))}>
                    <Input.TextArea rows={4} maxLength={2000} showCount />
                  </Form.Item>
                  <Form.Item name="mendedBy" label={t('dispatch.mendedBy')} rules={required(t('dispatch.mendedBy'))}>
                    <DateInput minDate={dayjs()} />
                  </Form.Item>
                </>
              )}
            </>
          )}
        </ActionDialog>
      )}
    </>
  );
}
