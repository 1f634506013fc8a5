import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import type { Batch, Entry } from './model';
import { RevokeDialog } from './RevokeDialog';
import { removeEntry } from './requests/removeEntry';

interface EntryTableProps {
  batch: Batch;
  /** Those of this page. */
  entries: Entry[];
  foot?: ReactNode;
}

export function EntryTable({ batch, entries, foot }: EntryTableProps) {
  const { t } = useTranslation();
  // Held here: the table becomes cards when the window narrows, and what is being typed must outlive that.
  const [revoked, setRevoked] = useState<Entry>();
  const editable = batch.actions.includes('EDIT_ENTRIES');
  const removing = useActing({
    act: (projectId: string) => removeEntry(batch.id, batch.version, projectId),
    done: t('whitelist.removed'),
    refresh: [['batch', batch.id], ['batches'], ['candidates']],
  });
  return (
    <>
      <LineTable<Entry>
        label={t('whitelist.entries', { count: batch.entryCount })}
        rows={entries}
        foot={foot}
        columns={[
          {
            key: 'name',
            title: t('whitelist.project'),
            render: (entry) => (
              <span>
                <Link to={`/projects/${entry.projectId}`} className="row-title">
                  {entry.projectName}
                </Link>
                <span className="row-sub">{entry.enterpriseName}</span>
              </span>
            ),
          },
          {
            key: 'total',
            title: t('whitelist.totalInvestment'),
            align: 'right',
            render: (entry) => <Money yuan={entry.totalInvestment} />,
          },
          {
            key: 'loan',
            title: t('whitelist.loanAmount'),
            align: 'right',
            render: (entry) => <Money yuan={entry.loanAmount} />,
          },
          {
            key: 'eligible',
            title: t('whitelist.eligibility'),
            render: (entry) => (
              <StatusTag tone={entry.eligible ? 'good' : 'bad'}>
                {t(entry.eligible ? 'whitelist.eligible' : 'whitelist.notEligible')}
              </StatusTag>
            ),
          },
          ...(batch.state === 'PUBLISHED'
            ? [
                {
                  key: 'standing',
                  title: t('whitelist.standing'),
                  render: (entry: Entry) => <Standing entry={entry} />,
                },
              ]
            : []),
          ...(batch.actions.includes('REVOKE') && entries.some((entry) => !entry.revocation)
            ? [
                {
                  key: 'revoke',
                  title: t('whitelist.handling'),
                  render: (entry: Entry) =>
                    entry.revocation ? null : (
                      <Button size="small" danger onClick={() => setRevoked(entry)}>
                        {t('whitelist.revoke')}
                      </Button>
                    ),
                },
              ]
            : []),
          ...(editable
            ? [
                {
                  key: 'remove',
                  title: t('whitelist.handling'),
                  render: (entry: Entry) => (
                    <Button
                      size="small"
                      icon={<DeleteOutlined aria-hidden="true" />}
                      aria-label={t('whitelist.removeOne', { name: entry.projectName })}
                      loading={removing.isPending && removing.variables === entry.projectId}
                      onClick={() => removing.mutate(entry.projectId)}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      <RevokeDialog entry={revoked} batchId={batch.id} onClose={() => setRevoked(undefined)} />
    </>
  );
}

/** Whether the entry stands, or who took it off the list, when and why. */
function Standing({ entry: { revocation } }: { entry: Entry }) {
  const { t } = useTranslation();
  if (!revocation) {
    return <StatusTag tone="good">{t('whitelist.stands')}</StatusTag>;
  }
  return (
    <span>
      <StatusTag tone="ended">{t('whitelist.revoked')}</StatusTag>
      <span className="row-sub">
        {revocation.revokedBy} <InstantText value={revocation.at} />
      </span>
      <span className="row-sub">{revocation.reason}</span>
    </span>
  );
}
