import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileChoice } from '@/shared/ui/FileChoice';
import { RefusedFile } from '@/shared/ui/RefusedFile';
import { Outcome } from './Outcome';
import { uploadPackage } from './requests/exchange';

/** A package that came by hand. */
export function UploadPackage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" icon={<UploadOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('exchange.upload')}
      </Button>
      {open && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [percent, setPercent] = useState(0);
  const uploading = useMutation({
    mutationFn: (chosen: File) => uploadPackage(chosen, setPercent),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['exchange'] }),
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setPercent(0);
    uploading.reset();
  };
  return (
    <Modal
      open
      width={720}
      title={t('exchange.upload')}
      okText={t(uploading.isSuccess ? 'shared.action.understood' : 'exchange.take')}
      cancelText={t('shared.action.cancel')}
      cancelButtonProps={uploading.isSuccess ? { style: { display: 'none' } } : { disabled: uploading.isPending }}
      okButtonProps={{ disabled: !file }}
      confirmLoading={uploading.isPending}
      onOk={() => (uploading.isSuccess ? onClose() : file && uploading.mutate(file))}
      onCancel={onClose}
    >
      <p className="dialog-words">{t('exchange.uploadWords')}</p>
      <FileChoice
        label={t('exchange.file')}
        choose={t('exchange.chooseFile')}
        none={t('exchange.noFile')}
        accept=".zip"
        file={file}
        onChoose={choose}
      />
      <div aria-live="polite">
        {uploading.isPending && <Progress percent={percent} aria-label={t('exchange.upload')} />}
        {uploading.error && <RefusedFile error={uploading.error} />}
        {uploading.data && <Outcome incoming={uploading.data} />}
      </div>
    </Modal>
  );
}
