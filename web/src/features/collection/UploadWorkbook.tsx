import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { saveFile } from '@/shared/lib/saveFile';
import { FileChoice } from '@/shared/ui/FileChoice';
import { RefusedFile } from '@/shared/ui/RefusedFile';
import type { Round, Submission, WorkbookReport } from './model';
import { annotateWorkbook, type Taking, takeWorkbook } from './requests/workbooks';
import { WorkbookOutcome } from './WorkbookOutcome';

/** A filled-in workbook: first what it would bring and what is wrong, then all of it, the right rows, or nothing. */
export function UploadWorkbook({ submission, sheets }: { submission: Submission; sheets: Round['sheets'] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<UploadOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('collection.uploadWorkbook')}
      </Button>
      {open && <Dialog submission={submission} sheets={sheets} onClose={() => setOpen(false)} />}
    </>
  );
}

const total = (report: WorkbookReport | undefined, of: 'added' | 'changed' | 'missing') =>
  report?.sheets.reduce((sum, sheet) => sum + sheet[of], 0) ?? 0;

function Dialog(props: { submission: Submission; sheets: Round['sheets']; onClose: () => void }) {
  const { submission, sheets, onClose } = props;
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [rightOnly, setRightOnly] = useState(false);
  const [remove, setRemove] = useState(false);
  const [checked, setChecked] = useState<WorkbookReport>();
  const checking = useMutation({
    mutationFn: (asked: { file: File; remove: boolean }) => takeWorkbook(submission.id, { ...asked, how: 'CHECK' }),
    onSuccess: setChecked,
  });
  const storing = useMutation({
    mutationFn: (taking: Taking) => takeWorkbook(submission.id, taking),
    onSuccess: () =>
      Promise.all(
        [['submission', submission.id], ['submissions'], ['collection-rounds']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setRightOnly(false);
    setRemove(false);
    storing.reset();
    checking.reset();
    setChecked(undefined);
    if (chosen) {
      checking.mutate({ file: chosen, remove: false });
    }
  };
  // What was wrong only beside rows that are to go is right without them.
  const chooseRemoval = (chosen: boolean) => {
    setRemove(chosen);
    if (file) {
      checking.mutate({ file, remove: chosen });
    }
  };
  const report = storing.data ?? checked;
  const failed = storing.error ?? checking.error;
  const wrong = (checked?.wrongCells ?? 0) > 0;
  const brings = total(checked, 'added') + total(checked, 'changed') + (remove ? total(checked, 'missing') : 0);
  const store = () => {
    if (storing.isSuccess) {
      onClose();
    } else if (file && checked) {
      storing.mutate({ file, how: wrong ? 'RIGHT' : 'ALL', remove, version: checked.version });
    }
  };
  return (
    <Modal
      open
      width={980}
      title={t('collection.uploadWorkbook')}
      okText={t(
        storing.isSuccess
          ? 'collection.workbookClose'
          : wrong
            ? 'collection.workbookStoreRight'
            : 'collection.workbookStore',
      )}
      cancelText={t('shared.action.cancel')}
      okButtonProps={{
        disabled: !storing.isSuccess && (!checked || checking.isPending || brings === 0 || (wrong && !rightOnly)),
      }}
      cancelButtonProps={{ hidden: storing.isSuccess }}
      confirmLoading={storing.isPending}
      onOk={store}
      onCancel={onClose}
    >
      <p className="dialog-words">{t('collection.workbookWords')}</p>
      <FileChoice
        label={t('collection.workbookFile')}
        choose={t('collection.chooseWorkbook')}
        none={t('collection.noWorkbook')}
        accept=".xlsx"
        file={file}
        onChoose={choose}
      />
      <div aria-live="polite">
        {checking.isPending && <p className="muted">{t('collection.workbookReading')}</p>}
        {failed && <Refused error={failed} onAgain={() => choose(file)} />}
      </div>
      {report && (
        <WorkbookOutcome
          report={report}
          sheets={sheets}
          {...(file && !storing.isSuccess ? { annotated: <Annotated submission={submission} file={file} /> } : {})}
        />
      )}
      {checked && !storing.isSuccess && (
        <div className="checks gap-above">
          {wrong && (
            <Checkbox checked={rightOnly} onChange={(event) => setRightOnly(event.target.checked)}>
              {t('collection.workbookRightOnly')}
            </Checkbox>
          )}
          {total(checked, 'missing') > 0 && (
            <Checkbox checked={remove} onChange={(event) => chooseRemoval(event.target.checked)}>
              {t('collection.workbookRemove', { count: total(checked, 'missing') })}
            </Checkbox>
          )}
        </div>
      )}
    </Modal>
  );
}

/** Somebody stored something since the check: it is made once more. */
function Refused({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { t } = useTranslation();
  if (!asProblem(error).isStale) {
    return <RefusedFile error={error} />;
  }
  return (
    <Alert
      className="alert-gap"
      type="warning"
      showIcon
      title={t('collection.workbookStale')}
      action={
        <Button size="small" onClick={onAgain}>
          {t('collection.workbookAgain')}
        </Button>
      }
    />
  );
}

function Annotated({ submission, file }: { submission: Submission; file: File }) {
  const { t } = useTranslation();
  const fetching = useMutation({
    mutationFn: () => annotateWorkbook(submission.id, file),
    onSuccess: (copy) => saveFile(copy, file.name.replace(/(\.xlsx)?$/i, t('collection.annotatedName'))),
  });
  return (
    <>
      <Button
        size="small"
        icon={<DownloadOutlined aria-hidden="true" />}
        loading={fetching.isPending}
        onClick={() => fetching.mutate()}
      >
        {t('collection.annotated')}
      </Button>
      {fetching.error && <RefusedFile error={fetching.error} />}
    </>
  );
}
