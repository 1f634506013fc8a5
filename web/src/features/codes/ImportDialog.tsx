import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { ImportResult } from './ImportResult';
import { type CodeService, type CodeTable, codeServices, type ImportReport } from './model';
import { importCodes } from './requests/importCodes';

export interface Imported {
  service: CodeService;
  report?: ImportReport;
  problem?: string;
}

/** A file for a code table: first what it would change, then the import into every service. */
export function ImportDialog({ table }: { table: CodeTable }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const inputId = useId();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const previewing = useMutation({ mutationFn: (chosen: File) => importCodes('library', table, chosen, true) });
  const importing = useMutation({
    mutationFn: (chosen: File) => importEverywhere(table, chosen),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['codes'] }),
  });
  const begin = () => {
    setFile(undefined);
    previewing.reset();
    importing.reset();
    setOpen(true);
  };
  return (
    <>
      <Button type="primary" icon={<UploadOutlined aria-hidden="true" />} onClick={begin}>
        {t('codes.import')}
      </Button>
      <Modal
        open={open}
        width={720}
        title={t('codes.importTitle', { table: t(`codes.table.${table}`) })}
        okText={t(importing.isSuccess ? 'codes.close' : 'codes.importNow')}
        cancelText={t('shared.action.cancel')}
        okButtonProps={{ disabled: !previewing.isSuccess }}
        confirmLoading={importing.isPending}
        onOk={() => (importing.isSuccess ? setOpen(false) : file && importing.mutate(file))}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="dialog-words">{t('codes.importWords')}</p>
        <label htmlFor={inputId}>{t('codes.file')}</label>
        <input
          id={inputId}
          className="file-input"
          type="file"
          accept=".csv,.xlsx,text/csv"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            setFile(chosen);
            importing.reset();
            if (chosen) {
              previewing.mutate(chosen);
            }
          }}
        />
        <div aria-live="polite">
          {previewing.isPending && <p className="muted">{t('codes.reading')}</p>}
          {previewing.isError && (
            <Alert type="error" showIcon title={asProblem(previewing.error).detail || t('shared.problem.failed')} />
          )}
          {previewing.data && !importing.data && <ImportResult title={t('codes.preview')} report={previewing.data} />}
          {importing.data?.map((imported) =>
            imported.report ? (
              <ImportResult
                key={imported.service}
                title={t(`codes.service.${imported.service}`)}
                report={imported.report}
              />
            ) : (
              <Alert
                key={imported.service}
                className="alert-gap"
                type="error"
                showIcon
                title={t(`codes.service.${imported.service}`)}
                description={imported.problem}
              />
            ),
          )}
        </div>
      </Modal>
    </>
  );
}

async function importEverywhere(table: CodeTable, file: File): Promise<Imported[]> {
  const done: Imported[] = [];
  for (const service of codeServices) {
    try {
      done.push({ service, report: await importCodes(service, table, file, false) });
    } catch (error) {
      const problem = asProblem(error);
      done.push({ service, problem: problem.detail || problem.code });
    }
  }
  return done;
}
