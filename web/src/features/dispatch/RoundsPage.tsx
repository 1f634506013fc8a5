import { Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newIdempotencyKey } from '@/shared/api/headers';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput, DateText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { DispatchTabs } from './DispatchTabs';
import { type Round, type RoundInput, roundTones } from './model';
import { openRound, useRounds } from './requests/rounds';

/** The monthly rounds; the commission opens them. */
export default function RoundsPage() {
  const { t } = useTranslation();
  const preparer = useIs('commission-preparer');
  const rounds = useRounds();
  return (
    <>
      <PageHeader title={t('dispatch.title')} facts={t('dispatch.hint')} actions={preparer && <OpenRound />} />
      <DispatchTabs />
      <Panel title={t('dispatch.rounds')}>
        <QueryView query={rounds}>
          {({ items }) =>
            items.length > 0 ? <Rounds items={items} /> : <p className="muted">{t('dispatch.noRounds')}</p>
          }
        </QueryView>
      </Panel>
    </>
  );
}

function Rounds({ items }: { items: Round[] }) {
  const { t } = useTranslation();
  const enterprise = useIs('enterprise');
  return (
    <LineTable<Round>
      label={t('dispatch.rounds')}
      rows={items}
      columns={[
        {
          key: 'period',
          title: t('dispatch.period'),
          render: (row) => <Link to={`/dispatch/rounds/${row.id}`}>{row.period}</Link>,
        },
        {
          key: 'state',
          title: t('dispatch.stateLabel'),
          render: (row) => <StatusTag tone={roundTones[row.state]}>{t(`dispatch.round.${row.state}`)}</StatusTag>,
        },
        { key: 'opens', title: t('dispatch.opensOn'), render: (row) => <DateText value={row.opensOn} /> },
        { key: 'closes', title: t('dispatch.closesOn'), render: (row) => <DateText value={row.closesOn} /> },
        {
          key: 'reports',
          title: t('dispatch.reports'),
          render: (row) => (
            <Link to={`/dispatch/reports?round=${row.id}`}>
              {enterprise && row.state === 'OPEN' ? t('dispatch.toFill') : t('dispatch.look')}
            </Link>
          ),
        },
      ]}
    />
  );
}

function OpenRound() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const opening = useActing({
    act: (input: RoundInput) => openRound(input, key.current),
    done: t('dispatch.opened'),
    refresh: [['dispatch']],
    onDone: () => {
      key.current = newIdempotencyKey();
    },
    onProblem: (problem) => {
      if (problem.isKeySpent) {
        key.current = newIdempotencyKey();
      }
      return toldByDialog();
    },
  });
  const period = t('dispatch.period');
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('dispatch.open')}
      </Button>
      <ActionDialog<RoundInput>
        open={asked}
        title={t('dispatch.open')}
        explanation={t('dispatch.openWords')}
        confirm={t('dispatch.open')}
        onClose={() => setAsked(false)}
        onConfirm={(input) => opening.mutateAsync(input)}
      >
        {() => (
          <>
            <Form.Item
              name="period"
              label={period}
              rules={[{ required: true, message: t('shared.required', { field: period }) }]}
            >
              <DateInput picker="month" />
            </Form.Item>
            <Form.Item name="opensOn" label={t('dispatch.opensOn')} extra={t('dispatch.opensOnHint')}>
              <DateInput />
            </Form.Item>
            <Form.Item name="closesOn" label={t('dispatch.closesOn')} extra={t('dispatch.closesOnHint')}>
              <DateInput />
            </Form.Item>
          </>
        )}
      </ActionDialog>
    </>
  );
}
