import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/shared/api/problem';
import { ImportResult } from './ImportResult';
import { type CodeService, type CodeTable, codeServices, type ImportReport, type Missing, missings } from './model';
import { importCodes } from './requests/importCodes';

export interface Imported {
  service: CodeService;
  report?: ImportReport;
  problem?: string;
}

interface Wish {
  file: File;
  missing: Missing;
}

/** A file for a code table: first what it would change, then the import into every service. */
export function ImportDialog({ table }: { table: CodeTable }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const inputId = useId();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState<Missing>('KEEP');
  const previewing = useMutation({
    mutationFn: (wish: Wish) => importCodes('library', table, wish.file, wish.missing, true),
  });
  const importing = useMutation({
    mutationFn: (wish: Wish) => importEverywhere(table, wish),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['codes'] }),
  });
  const begin = () => {
    setFile(undefined);
    setMissing('KEEP');
    previewing.reset();
    importing.reset();
    setOpen(true);
  };
  const preview = (chosen: File | undefined, how: Missing) => {
    setFile(chosen);
    setMissing(how);
    importing.reset();
    if (chosen) {
      previewing.mutate({ file: chosen, missing: how });
    }
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
        onOk={() => (importing.isSuccess ? setOpen(false) : file && importing.mutate({ file, missing }))}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="dialog-words">{t('codes.importWords')}</p>
        <div className="file-line">
          <input
            id={inputId}
            className="visually-hidden"
            aria-label={t('codes.file')}
            type="file"
            accept=".csv,.xlsx,text/csv"
            onChange={(event) => preview(event.target.files?.[0], missing)}
          />
          <label htmlFor={inputId} className="file-pick">
            {t('codes.chooseFile')}
          </label>
          <span className={file ? undefined : 'muted'}>{file?.name ?? t('codes.noFile')}</span>
        </div>
        <Radio.Group
          className="radio-lines"
          aria-label={t('codes.missing')}
          value={missing}
          options={missings.map((value) => ({ value, label: t(`codes.missingHow.${value}`) }))}
          onChange={(event) => preview(file, event.target.value as Missing)}
        />
        <div aria-live="polite">
          {previewing.isPending && <p className="muted">{t('codes.reading')}</p>}
          {previewing.isError && <Refused problem={asProblem(previewing.error)} />}
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

/** Why the whole file was refused, with what is wrong in it. */
function Refused({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      title={problem.detail || t('shared.problem.failed')}
      description={
        problem.violations.length > 0 && (
          <ul>
            {problem.violations.slice(0, 20).map((violation) => (
              <li key={`${violation.field}-${violation.message}`}>{violation.message}</li>
            ))}
          </ul>
        )
      }
    />
  );
}

async function importEverywhere(table: CodeTable, { file, missing }: Wish): Promise<Imported[]> {
  const done: Imported[] = [];
  for (const service of codeServices) {
    try {
      done.push({ service, report: await importCodes(service, table, file, missing, false) });
    } catch (error) {
      const problem = asProblem(error);
      done.push({ service, problem: problem.detail || problem.code });
    }
  }
  return done;
}
