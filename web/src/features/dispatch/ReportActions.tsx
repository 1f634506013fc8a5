import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { FillReport } from './FillReport';
import type { Report } from './model';
import { acceptReport, returnReport } from './requests/reports';

/** What the person may do with the report now. */
export function ReportActions({ report }: { report: Report }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Report['actions'][number]>();
  const close = () => setAsked(undefined);
  return (
    <>
      {report.actions.map((action) => (
        <Button
          key={action}
          type={action === 'RETURN' ? 'default' : 'primary'}
          danger={action === 'RETURN'}
          onClick={() => setAsked(action)}
        >
          {t(`dispatch.action.${action}`)}
        </Button>
      ))}
      {asked === 'FILL' && <FillReport report={report} onClose={close} />}
      {(asked === 'ACCEPT' || asked === 'RETURN') && <Decision report={report} action={asked} onClose={close} />}
    </>
  );
}

function Decision(props: { report: Report; action: 'ACCEPT' | 'RETURN'; onClose: () => void }) {
  const { report, action, onClose } = props;
  const { t } = useTranslation();
  const doubted = report.openDoubts > 0;
  const label = t('dispatch.note');
  const deciding = useActing({
    act: ({ note, reason }: { note?: string; reason?: string }) =>
      action === 'ACCEPT' ? acceptReport(report, note) : returnReport(report, reason ?? ''),
    done: t('dispatch.done'),
    refresh: [['dispatch'], ['project', report.projectId], ['reserve']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ note?: string; reason?: string }>
      open
      danger={action === 'RETURN'}
      title={t(`dispatch.action.${action}`)}
      explanation={t(`dispatch.ask.${action}`)}
      confirm={t(`dispatch.action.${action}`)}
      onClose={onClose}
      onConfirm={(typed) => deciding.mutateAsync(typed)}
    >
      {() =>
        action === 'RETURN' ? (
          <ReasonItem label={t('dispatch.reason')} />
        ) : (
          <Form.Item
            name="note"
            label={label}
            extra={doubted ? t('dispatch.noteNeeded') : undefined}
            rules={[{ required: doubted, whitespace: true, message: t('shared.required', { field: label }) }]}
          >
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        )
      }
    </ActionDialog>
  );
}
