import { useTranslation } from 'react-i18next';
import { sizeOf } from '@/shared/lib/size';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { SectionReason } from '../form/SectionReason';
import type { Attachments } from '../model';
import { useAttachments } from '../requests/attachments';
import { AttachmentList } from './AttachmentList';
import { SendingList } from './SendingList';
import { UploadBar } from './UploadBar';
import { useUploads } from './useUploads';

/** The files of a project; whoever may change the project adds and removes here. */
export function AttachmentsPanel({ project }: { project: string }) {
  const { t } = useTranslation();
  return (
    <Panel id="section-attachments" title={t('project.section.attachments')} hint={t('project.attachment.hint')}>
      <SectionReason field="attachments" />
      <QueryView query={useAttachments(project)}>
        {(attachments) => <Files project={project} attachments={attachments} />}
      </QueryView>
    </Panel>
  );
}

function Files({ project, attachments }: { project: string; attachments: Attachments }) {
  const { t } = useTranslation();
  const { sendings, add, again, drop } = useUploads(project);
  return (
    <>
      {attachments.changeable && (
        <>
          <UploadBar onFiles={add} />
          <p className="upload-limits">
            {t('project.attachment.limits', { size: sizeOf(attachments.mostBytes), count: attachments.mostCount })}
          </p>
          {sendings.length > 0 && <SendingList sendings={sendings} onAgain={again} onDrop={drop} />}
        </>
      )}
      <AttachmentList project={project} attachments={attachments} />
    </>
  );
}
