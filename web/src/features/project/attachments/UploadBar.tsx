import { CameraOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { type AttachmentKind, attachmentKinds } from '../model';

const accepted = 'application/pdf,image/jpeg,image/png,.xlsx';

/** What the next files are, and where they come from: the disk, several at once, or the camera. */
export function UploadBar({ onFiles }: { onFiles: (files: File[], kind: AttachmentKind) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [kind, setKind] = useState<AttachmentKind>('FILING');
  const disk = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const options = useOptions('project.attachment.kind', attachmentKinds);
  const taken = (as: AttachmentKind) => (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])], as);
    // So that the same file, mended, can be chosen again.
    event.target.value = '';
  };
  return (
    <div className="upload-bar">
      <label htmlFor={id}>{t('project.attachment.kindLabel')}</label>
      <Select id={id} className="upload-kind" value={kind} onChange={setKind} options={options} />
      <Button icon={<UploadOutlined aria-hidden="true" />} onClick={() => disk.current?.click()}>
        {t('project.attachment.choose')}
      </Button>
      <Button icon={<CameraOutlined aria-hidden="true" />} onClick={() => camera.current?.click()}>
        {t('project.attachment.photo')}
      </Button>
      <input
        ref={disk}
        type="file"
        hidden
        multiple
        accept={accepted}
        aria-label={t('project.attachment.choose')}
        onChange={taken(kind)}
      />
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/jpeg,image/png"
        capture="environment"
        aria-label={t('project.attachment.photo')}
        onChange={taken('PHOTO')}
      />
    </div>
  );
}
