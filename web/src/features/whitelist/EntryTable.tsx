import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useActing } from '@/shared/ui/useActing';
import type { Batch, Entry } from './model';
import { RevokeButton } from './RevokeButton';
import { removeEntry } from './requests/removeEntry';

export function EntryTable({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const editable = batch.actions.includes('EDIT_ENTRIES');
  const removing = useActing({
    act: (projectId: string) => removeEntry(batch.id, batch.version, projectId),
    done: t('whitelist.removed'),
    refresh: [['batch', batch.id], ['batches'], ['candidates']],
  });
  return (
    <LineTable<Entry>
      label={t('whitelist.entries', { count: batch.entries.length })}
      rows={batch.entries}
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
        ...(batch.actions.includes('REVOKE')
          ? [
              {
                key: 'revoke',
                title: t('whitelist.revoke'),
                render: (entry: Entry) => <RevokeButton entry={entry} batchId={batch.id} />,
              },
            ]
          : []),
        ...(editable
          ? [
              {
                key: 'remove',
                title: t('whitelist.remove'),
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
  );
}
