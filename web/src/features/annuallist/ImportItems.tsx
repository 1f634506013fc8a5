import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { FileChoice } from '@/shared/ui/FileChoice';
import { LineTable } from '@/shared/ui/LineTable';
import { RefusedFile } from '@/shared/ui/RefusedFile';
import type { ImportReport } from './model';
import { importWorkbook } from './requests/lists';

type WrongCell = ImportReport['wrong'][number];
const shown = 200;

/** A workbook for the list: first what it would bring and which cells are wrong, then all of it or nothing. */
export function ImportItems({ list }: { list: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const previewing = useMutation({ mutationFn: (chosen: File) => importWorkbook(list, chosen, true) });
  const importing = useMutation({
    mutationFn: (chosen: File) => importWorkbook(list, chosen, false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['annual-lists'] }),
  });
  const begin = () => {
    setFile(undefined);
    previewing.reset();
    importing.reset();
    setOpen(true);
  };
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    importing.reset();
    if (chosen) {
      previewing.mutate(chosen);
    }
  };
  const report = importing.data ?? previewing.data;
  const failed = importing.error ?? previewing.error;
  return (
    <>
      <Button icon={<UploadOutlined aria-hidden="true" />} onClick={begin}>
        {t('annuallist.import')}
      </Button>
      <Modal
        open={open}
        width={820}
        title={t('annuallist.import')}
        okText={t(importing.isSuccess ? 'annuallist.close' : 'annuallist.importNow')}
        cancelText={t('shared.action.cancel')}
        okButtonProps={{ disabled: !previewing.isSuccess || (report?.wrongCells ?? 0) > 0 }}
        confirmLoading={importing.isPending}
        onOk={() => (importing.isSuccess ? setOpen(false) : file && importing.mutate(file))}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="dialog-words">{t('annuallist.importWords')}</p>
        <FileChoice
          label={t('annuallist.file')}
          choose={t('annuallist.chooseFile')}
          none={t('annuallist.noFile')}
          accept=".xlsx"
          file={file}
          onChoose={choose}
        />
        <div aria-live="polite">
          {previewing.isPending && <p className="muted">{t('annuallist.reading')}</p>}
          {failed && <RefusedFile error={failed} />}
          {!failed && report && <Outcome report={report} />}
        </div>
      </Modal>
    </>
  );
}

/** What the workbook brings, and each wrong cell. */
export function Outcome({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const counts = t('annuallist.counts', {
    rows: report.rows,
    added: report.added,
    changed: report.changed,
    unchanged: report.unchanged,
  });
  if (report.wrongCells === 0) {
    return (
      <Alert
        className="alert-gap"
        type={report.stored ? 'success' : 'info'}
        showIcon
        title={t(report.stored ? 'annuallist.imported' : 'annuallist.preview')}
        description={counts}
      />
    );
  }
  return (
    <>
      <Alert
        className="alert-gap"
        type="error"
        showIcon
        title={t('annuallist.wrongCells', { count: report.wrongCells })}
        description={t('annuallist.nothingStored')}
      />
      <LineTable<WrongCell>
        label={t('annuallist.wrongLabel')}
        rows={report.wrong.slice(0, shown)}
        columns={[
          { key: 'cell', title: t('annuallist.cell'), render: (row) => <span className="figure">{row.cell}</span> },
          { key: 'row', title: t('annuallist.row'), align: 'right', render: (row) => row.row },
          { key: 'heading', title: t('annuallist.column'), render: (row) => bilingual(row.heading) },
          { key: 'value', title: t('annuallist.value'), render: (row) => row.value || '—' },
          { key: 'why', title: t('annuallist.why'), render: (row) => bilingual(row) },
        ]}
        foot={report.wrongCells > shown && <p className="muted">{t('annuallist.moreWrong', { count: shown })}</p>}
      />
    </>
  );
}
