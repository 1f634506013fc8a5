import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { sizeOf } from '@/shared/lib/size';
import { smaller } from '@/shared/lib/smallerPicture';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';
import { useActing } from '@/shared/ui/useActing';
import type { Disposal } from './model';
import { putCertificate } from './requests/disposals';

/** The certificate: what it says and its file; whoever disposes of it puts the file before handing it in. */
export function CertificatePanel({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation();
  const { certificate, file } = disposal;
  const puts = disposal.actions.includes('CERTIFICATE');
  if (!certificate && !file && !puts) {
    return null;
  }
  return (
    <Panel title={t('disposal.certificate')} hint={puts ? t('disposal.certificateHint') : undefined}>
      {certificate && (
        <Facts
          facts={[
            { key: 'number', label: t('disposal.f.number'), value: certificate.number },
            { key: 'issuedOn', label: t('disposal.f.issuedOn'), value: <DateText value={certificate.issuedOn} /> },
            {
              key: 'quantity',
              label: t('disposal.f.quantity'),
              value: t('disposal.pieces', { count: certificate.quantity }),
            },
            { key: 'issuer', label: t('disposal.f.issuer'), value: certificate.issuer },
          ]}
        />
      )}
      {file && (
        <p className="in-text">
          <a href={`/api/supply-demand/equipment-disposals/${disposal.id}/certificate/content`} download>
            {file.name}
          </a>{' '}
          <span className="muted">
            {sizeOf(file.size)} · {file.personName} · <InstantText value={file.uploadedAt} full />
          </span>
        </p>
      )}
      {puts && <PutCertificate disposal={disposal} />}
    </Panel>
  );
}

function PutCertificate({ disposal }: { disposal: Disposal }) {
  const { t } = useTranslation();
  const disk = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number>();
  const putting = useActing({
    act: async (file: File) => {
      try {
        const sent = file.type.startsWith('image/') ? await smaller(file) : file;
        return await putCertificate(disposal, sent, newIdempotencyKey(), setPercent);
      } finally {
        setPercent(undefined);
      }
    },
    done: t('disposal.certificatePut'),
    refresh: [['disposal', disposal.id]],
  });
  return (
    <>
      <Button loading={putting.isPending} onClick={() => disk.current?.click()}>
        {percent === undefined
          ? t(disposal.file ? 'disposal.replaceCertificate' : 'disposal.putCertificate')
          : t('disposal.uploading', { percent })}
      </Button>
      <input
        ref={disk}
        type="file"
        hidden
        accept="application/pdf,image/png,image/jpeg"
        aria-label={t('disposal.putCertificate')}
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
