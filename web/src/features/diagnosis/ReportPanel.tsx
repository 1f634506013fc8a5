import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { sizeOf } from '@/shared/lib/size';
import { InstantText } from '@/shared/ui/Dates';
import { Panel } from '@/shared/ui/Panel';
import { useActing } from '@/shared/ui/useActing';
import type { Diagnosis } from './model';
import { putReport } from './requests/diagnoses';

/** The report: its summary and its file; the provider puts the file before it hands the report in. */
export function ReportPanel({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const { report, summary } = diagnosis;
  const puts = diagnosis.actions.includes('REPORT');
  if (!report && !summary && !puts) {
    return null;
  }
  return (
    <Panel title={t('diagnosis.report')} hint={puts ? t('diagnosis.reportHint') : undefined}>
      {summary && <p className="prewrap">{summary}</p>}
      {report && (
        <p className="in-text">
          <a href={`/api/supply-demand/diagnoses/${diagnosis.id}/report/content`} download>
            {report.name}
          </a>{' '}
          <span className="muted">
            {sizeOf(report.size)} · {report.personName} · <InstantText value={report.uploadedAt} full />
          </span>
        </p>
      )}
      {puts && <PutReport diagnosis={diagnosis} />}
    </Panel>
  );
}

function PutReport({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const disk = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number>();
  const putting = useActing({
    act: async (file: File) => {
      try {
        return await putReport(diagnosis, file, newIdempotencyKey(), setPercent);
      } finally {
        setPercent(undefined);
      }
    },
    done: t('diagnosis.reportPut'),
    refresh: [['diagnosis', diagnosis.id]],
  });
  return (
    <>
      <Button loading={putting.isPending} onClick={() => disk.current?.click()}>
        {percent === undefined
          ? t(diagnosis.report ? 'diagnosis.replaceReport' : 'diagnosis.putReport')
          : t('diagnosis.uploading', { percent })}
      </Button>
      <input
        ref={disk}
        type="file"
        hidden
        accept="application/pdf"
        aria-label={t('diagnosis.putReport')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file, mended, can be chosen again.
          event.target.value = '';
          if (file) {
            putting.mutate(file);
          }
        }}
      />
    </>
  );
}
