import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeOf } from '@/shared/lib/size';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Attachment, Attachments } from '../model';
import { removeAttachment } from '../requests/removeAttachment';

/** What is attached; the sum's beginning is enough to compare by eye, all of it stands in the title. */
export function AttachmentList({ project, attachments }: { project: string; attachments: Attachments }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Attachment>();
  const removing = useActing({
    act: (attachment: Attachment) => removeAttachment(project, attachment.id),
    done: t('project.attachment.removed'),
    refresh: [['project', project]],
    onProblem: toldByDialog,
  });
  if (attachments.items.length === 0) {
    return <p className="muted">{t('project.attachment.none')}</p>;
  }
  const word = (key: string) => t(`project.attachment.${key}`);
  return (
    <>
      <LineTable
        label={t('project.section.attachments')}
        rows={attachments.items}
        columns={[
          {
            key: 'name',
            title: word('name'),
            render: (row) => (
              <a href={`/api/library/projects/${project}/attachments/${row.id}/content`} download={row.fileName}>
                <DownloadOutlined aria-hidden="true" /> {row.fileName}
              </a>
            ),
          },
          { key: 'kind', title: word('kindLabel'), render: (row) => t(`project.attachment.kind.${row.kind}`) },
          { key: 'size', title: word('size'), align: 'right', render: (row) => sizeOf(row.size) },
          {
            key: 'sha256',
            title: 'SHA-256',
            render: (row) => <code title={row.sha256}>{row.sha256.slice(0, 12)}</code>,
          },
          { key: 'addedAt', title: word('addedAt'), render: (row) => <InstantText value={row.addedAt} /> },
          ...(attachments.changeable
            ? [
                {
                  key: 'remove',
                  title: word('change'),
                  render: (row: Attachment) => (
                    <Button
                      size="small"
                      type="text"
                      danger
                      aria-label={t('project.attachment.removeOne', { name: row.fileName })}
                      onClick={() => setAsked(row)}
                    >
                      {word('remove')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ActionDialog
        open={asked !== undefined}
        title={word('askRemove')}
        explanation={asked ? t('project.attachment.askRemoveWords', { name: asked.fileName }) : ''}
        confirm={word('remove')}
        danger
        onClose={() => setAsked(undefined)}
        onConfirm={async () => {
          if (asked) {
            await removing.mutateAsync(asked);
          }
        }}
      />
    </>
  );
}
