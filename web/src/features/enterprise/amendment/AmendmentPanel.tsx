import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { type FieldReason, ReturnDialog } from '@/shared/ui/ReturnDialog';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type Amendment, amendmentTones } from '../model';
import { acceptAmendment, returnAmendment, useAmendments, withdrawAmendment } from '../requests/amendments';
import { changedFields, KeyDataText, type KeyField } from './KeyDataText';

/** What was proposed of an enterprise's key data, beside what was on file, and what became of it. */
export function AmendmentPanel({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation();
  return (
    <QueryView query={useAmendments(enterpriseId)} rows={2}>
      {({ items }) =>
        items.length > 0 && (
          <Panel title={t('enterprise.amendment.title')}>
            {items.map((amendment) => (
              <One key={amendment.id} amendment={amendment} />
            ))}
          </Panel>
        )
      }
    </QueryView>
  );
}

function One({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation();
  const reasonOf = (field: string) => amendment.reasons.find((reason) => reason.field === field)?.reason;
  return (
    <section className="amendment">
      <h3>
        <InstantText value={amendment.proposedAt} /> {amendment.proposedBy}{' '}
        <StatusTag tone={amendmentTones[amendment.state]}>{t(`enterprise.amendment.s.${amendment.state}`)}</StatusTag>
      </h3>
      <p>{amendment.explanation}</p>
      <LineTable<{ field: KeyField }>
        label={t('enterprise.amendment.compared')}
        rows={changedFields(amendment).map((field) => ({ field }))}
        columns={[
          { key: 'field', title: t('enterprise.amendment.field'), render: ({ field }) => t(`enterprise.f.${field}`) },
          {
            key: 'before',
            title: t('enterprise.amendment.before'),
            render: ({ field }) => <KeyDataText data={amendment.before} field={field} />,
          },
          {
            key: 'after',
            title: t('enterprise.amendment.after'),
            render: ({ field }) => <KeyDataText data={amendment.proposed} field={field} />,
          },
          ...(amendment.reasons.length > 0
            ? [
                {
                  key: 'reason',
                  title: t('enterprise.amendment.reason'),
                  render: ({ field }: { field: KeyField }) => reasonOf(field) ?? '—',
                },
              ]
            : []),
        ]}
        foot={<Actions amendment={amendment} />}
      />
    </section>
  );
}

function Actions({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'ACCEPT' | 'RETURN' | 'WITHDRAW'>();
  const refresh = [['amendments'], ['enterprise'], ['enterprises'], ['todos', 'library']];
  const acting = useActing({
    act: (action: 'ACCEPT' | 'WITHDRAW') =>
      action === 'ACCEPT' ? acceptAmendment(amendment) : withdrawAmendment(amendment),
    done: t('enterprise.amendment.done'),
    refresh,
    onProblem: toldByDialog,
  });
  const returning = useActing({
    act: (reasons: FieldReason[]) => returnAmendment(amendment, reasons),
    done: t('enterprise.amendment.done'),
    refresh,
    onProblem: toldByDialog,
  });
  const close = () => setAsked(undefined);
  return (
    <div className="page-actions">
      {amendment.actions.map((action) => (
        <Button
          key={action}
          type={action === 'ACCEPT' ? 'primary' : 'default'}
          danger={action === 'RETURN'}
          onClick={() => setAsked(action)}
        >
          {t(`enterprise.amendment.action.${action}`)}
        </Button>
      ))}
      {(asked === 'ACCEPT' || asked === 'WITHDRAW') && (
        <ActionDialog
          open
          title={t(`enterprise.amendment.ask.${asked}.title`)}
          explanation={t(`enterprise.amendment.ask.${asked}.words`)}
          confirm={t(`enterprise.amendment.action.${asked}`)}
          onClose={close}
          onConfirm={() => acting.mutateAsync(asked)}
        />
      )}
      <ReturnDialog
        open={asked === 'RETURN'}
        title={t('enterprise.amendment.action.RETURN')}
        draft={{ key: `return:${amendment.id}`, version: amendment.version }}
        fields={amendment.changed.map((field) => ({ value: field, label: t(`enterprise.f.${field}`) }))}
        onClose={close}
        onReturn={(reasons) => returning.mutateAsync(reasons)}
      />
    </div>
  );
}
