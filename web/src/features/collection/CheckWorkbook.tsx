import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { FileChoice } from '@/shared/ui/FileChoice';
import { RefusedFile } from '@/shared/ui/RefusedFile';
import type { Edition } from './model';
import { checkWorkbook } from './requests/editions';

/** Says whether a workbook that somebody has is this edition's. */
export function CheckWorkbook({ round, edition }: { round: string; edition: Edition }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<SafetyCertificateOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('collection.checkWorkbook')}
      </Button>
      {open && <Dialog round={round} edition={edition} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ round, edition, onClose }: { round: string; edition: Edition; onClose: () => void }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const [file, setFile] = useState<File>();
  const checking = useMutation({ mutationFn: (chosen: File) => checkWorkbook(round, edition.number, chosen) });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    checking.reset();
    if (chosen) {
      checking.mutate(chosen);
    }
  };
  const checked = checking.data;
  const differing = (checked?.pages ?? []).filter(({ same }) => !same).map(({ name }) => name);
  return (
    <Modal open width="40rem" title={t('collection.checkWorkbook')} footer={null} onCancel={onClose}>
      <p className="dialog-words">{t('collection.checkWords', { number: edition.number })}</p>
      <FileChoice
        label={t('collection.checkedFile')}
        choose={t('collection.chooseWorkbook')}
        none={t('collection.noWorkbook')}
        accept=".xlsx"
        file={file}
        onChoose={choose}
      />
      <div aria-live="polite">
        {checking.isPending && <p className="muted">{t('collection.workbookReading')}</p>}
        {checking.error && <RefusedFile error={checking.error} />}
        {checked && (
          <Alert
            className="gap-above"
            type={checked.same ? 'success' : 'error'}
            showIcon
            title={
              checked.same
                ? t('collection.checkedSame', { number: edition.number })
                : t('collection.checkedOther', { pages: differing.join(marks.list) })
            }
            description={<code className="prewrap">{checked.digest}</code>}
          />
        )}
      </div>
    </Modal>
  );
}
