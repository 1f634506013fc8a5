import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Progress, Select } from 'antd';
import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { asProblem } from '@/shared/api/problem';
import { useMarks } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { sizeOf } from '@/shared/lib/size';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type Credential, type CredentialKind, type Credentials, credentialKinds } from '../model';
import { type CredentialUpload, removeCredential, uploadCredential, useCredentials } from '../requests/credentials';

/** Files that prove who the enterprise is, for the district that verifies it. */
export function CredentialsPanel({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('enterprise.credential.title')} hint={t('enterprise.credential.hint')}>
      <QueryView query={useCredentials(enterpriseId)} rows={2}>
        {(credentials) => (
          <>
            {credentials.addable && <Sending enterpriseId={enterpriseId} />}
            <List enterpriseId={enterpriseId} credentials={credentials} />
          </>
        )}
      </QueryView>
    </Panel>
  );
}

function Sending({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const id = useId();
  const disk = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<CredentialKind>('LICENCE');
  const [percent, setPercent] = useState<number>();
  const [failed, setFailed] = useState<{ upload: CredentialUpload; words: string }>();
  const options = useOptions('enterprise.credential.kind', credentialKinds);
  const sending = useActing({
    act: (upload: CredentialUpload) => uploadCredential(enterpriseId, upload, setPercent),
    done: t('enterprise.credential.added'),
    refresh: [['credentials', enterpriseId]],
    onProblem: toldByDialog,
  });
  const send = (upload: CredentialUpload) => {
    setFailed(undefined);
    sending.mutate(upload, {
      onError: (error) => {
        const problem = asProblem(error);
        const words = [problem.detail || problem.title, ...problem.violations.map((each) => each.message)];
        setFailed({ upload, words: words.filter(Boolean).join(marks.semicolon) || t('shared.problem.failedHint') });
      },
      onSettled: () => setPercent(undefined),
    });
  };
  const taken = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // So that the same file, mended, can be chosen again.
    event.target.value = '';
    if (file) {
      send({ file, kind, idempotencyKey: newIdempotencyKey() });
    }
  };
  return (
    <>
      <div className="upload-bar">
        <label htmlFor={id}>{t('enterprise.credential.kindLabel')}</label>
        <Select id={id} className="upload-kind" value={kind} onChange={setKind} options={options} />
        <Button
          icon={<UploadOutlined aria-hidden="true" />}
          loading={sending.isPending}
          onClick={() => disk.current?.click()}
        >
          {t('enterprise.credential.choose')}
        </Button>
        <input
          ref={disk}
          type="file"
          hidden
          accept="application/pdf,image/jpeg,image/png,.xlsx"
          aria-label={t('enterprise.credential.choose')}
          onChange={taken}
        />
      </div>
      {percent !== undefined && <Progress percent={percent} aria-label={t('enterprise.credential.sending')} />}
      {failed && (
        <div role="alert">
          <Alert
            className="alert-gap"
            type="error"
            showIcon
            title={failed.words}
            action={<Button onClick={() => send(failed.upload)}>{t('shared.action.retry')}</Button>}
          />
        </div>
      )}
    </>
  );
}

function List({ enterpriseId, credentials }: { enterpriseId: string; credentials: Credentials }) {
  const { t } = useTranslation();
  const removing = useActing({
    act: (credential: Credential) => removeCredential(enterpriseId, credential),
    done: t('enterprise.credential.removed'),
    refresh: [['credentials', enterpriseId]],
  });
  if (credentials.items.length === 0) {
    return <p className="muted">{t('enterprise.credential.none')}</p>;
  }
  return (
    <LineTable<Credential>
      label={t('enterprise.credential.title')}
      rows={credentials.items}
      columns={[
        {
          key: 'name',
          title: t('enterprise.credential.name'),
          render: (row) => (
            <a href={`/api/library/enterprises/${enterpriseId}/credentials/${row.id}/content`} download={row.fileName}>
              <DownloadOutlined aria-hidden="true" /> {row.fileName}
            </a>
          ),
        },
        {
          key: 'kind',
          title: t('enterprise.credential.kindLabel'),
          render: (row) => t(`enterprise.credential.kind.${row.kind}`),
        },
        { key: 'size', title: t('enterprise.credential.size'), align: 'right', render: (row) => sizeOf(row.size) },
        {
          key: 'at',
          title: t('enterprise.credential.addedAt'),
          render: (row) => <InstantText value={row.addedAt} />,
        },
        ...(credentials.removable
          ? [
              {
                key: 'remove',
                title: t('enterprise.people.actions'),
                render: (row: Credential) => (
                  <Button
                    size="small"
                    type="text"
                    danger
                    aria-label={t('enterprise.credential.removeOne', { name: row.fileName })}
                    onClick={() => removing.mutate(row)}
                  >
                    {t('enterprise.credential.remove')}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
