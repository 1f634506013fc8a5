import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useMarks } from '@/shared/i18n/marks';
import { LineTable } from '@/shared/ui/LineTable';
import type { Round, WorkbookHow, WorkbookResult, WrongCell } from './model';
import { sendWorkbook } from './requests/rounds';

/** A filled workbook: first what it would store and which cells are wrong, then all rows, or only the right ones. */
export function WorkbookDialog({ round }: { round: Round }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const inputId = useId();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const sending = useMutation({
    mutationFn: ({ chosen, how }: { chosen: File; how: WorkbookHow }) => sendWorkbook(round.id, chosen, how),
    onSuccess: async (result) => {
      if (result.stored) {
        await queries.invalidateQueries({ queryKey: ['dispatch'] });
      }
    },
  });
  const result = sending.data;
  const begin = () => {
    setFile(undefined);
    sending.reset();
    setOpen(true);
  };
  const check = (chosen: File | undefined) => {
    setFile(chosen);
    if (chosen) {
      sending.mutate({ chosen, how: 'CHECK' });
    }
  };
  const store = () => {
    if (result?.stored) {
      setOpen(false);
    } else if (file) {
      sending.mutate({ chosen: file, how: result && result.wrong > 0 ? 'RIGHT' : 'ALL' });
    }
  };
  return (
    <>
      <Button icon={<UploadOutlined aria-hidden="true" />} onClick={begin}>
        {t('dispatch.workbook.upload')}
      </Button>
      <Modal
        open={open}
        width={760}
        title={t('dispatch.workbook.upload')}
        okText={t(storeWords(result))}
        cancelText={t('shared.action.cancel')}
        okButtonProps={{ disabled: !result || (result.right === 0 && !result.stored) }}
        confirmLoading={sending.isPending}
        onOk={store}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="dialog-words">{t('dispatch.workbook.words')}</p>
        <div className="file-line">
          <input
            id={inputId}
            className="visually-hidden"
            aria-label={t('dispatch.workbook.file')}
            type="file"
            accept=".xlsx"
            onChange={(event) => check(event.target.files?.[0])}
          />
          <label htmlFor={inputId} className="file-pick">
            {t('dispatch.workbook.choose')}
          </label>
          <span className={file ? undefined : 'muted'}>{file?.name ?? t('dispatch.workbook.none')}</span>
        </div>
        <div aria-live="polite">
          {sending.isPending && <p className="muted">{t('dispatch.workbook.reading')}</p>}
          {sending.isError && <Alert type="error" showIcon title={asProblem(sending.error).detail} />}
          {result && <Result result={result} />}
        </div>
      </Modal>
    </>
  );
}

function storeWords(result: WorkbookResult | undefined): string {
  if (result?.stored) {
    return 'dispatch.workbook.close';
  }
  return result && result.wrong > 0 ? 'dispatch.workbook.storeRight' : 'dispatch.workbook.storeAll';
}

function Result({ result }: { result: WorkbookResult }) {
  const { t, i18n } = useTranslation();
  const marks = useMarks();
  const { stored, right, left, wrong } = result;
  const said = [
    t(stored ? 'dispatch.workbook.stored' : 'dispatch.workbook.found', { count: right }),
    left > 0 && t('dispatch.workbook.left', { count: left }),
    wrong > 0 && t(stored ? 'dispatch.workbook.storedWrong' : 'dispatch.workbook.foundWrong', { count: wrong }),
  ];
  return (
    <>
      <Alert type={wrong > 0 ? 'warning' : 'success'} showIcon title={said.filter(Boolean).join(marks.comma)} />
      {result.cells.length > 0 && (
        <LineTable<WrongCell>
          label={t('dispatch.workbook.wrong')}
          rows={result.cells.slice(0, 100)}
          even
          columns={[
            { key: 'cell', title: t('dispatch.workbook.cell'), width: 90, render: (cell) => cell.cell },
            { key: 'column', title: t('dispatch.workbook.column'), width: 190, render: (cell) => cell.column },
            { key: 'value', title: t('dispatch.workbook.value'), width: 150, render: (cell) => cell.value || '—' },
            {
              key: 'expected',
              title: t('dispatch.workbook.expected'),
              render: (cell) => (i18n.language === 'en' ? cell.en : cell.zh),
            },
          ]}
        />
      )}
    </>
  );
}
