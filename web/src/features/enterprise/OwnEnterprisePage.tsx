import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newIdempotencyKey } from '@/shared/api/headers';
import { useMarks } from '@/shared/i18n/marks';
import { refreshSession } from '@/shared/session/postToGateway';
import { usePerson } from '@/shared/session/SessionContext';
import { Ladder, type Rung } from '@/shared/ui/Ladder';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { AmendActions } from './amendment/AmendActions';
import { AmendmentPanel } from './amendment/AmendmentPanel';
import { CredentialsPanel } from './credential/CredentialsPanel';
import { EnterpriseFacts } from './EnterpriseFacts';
import { EnterpriseForm } from './EnterpriseForm';
import { EnterpriseTimeline } from './EnterpriseTimeline';
import { type Enterprise, type EnterpriseInput, enterpriseTones } from './model';
import { PeoplePanel } from './people/PeoplePanel';
import { Rejected } from './Rejected';
import { mendEnterprise } from './requests/mendEnterprise';
import { useOwnEnterprise } from './requests/readOwnEnterprise';
import { registerEnterprise } from './requests/registerEnterprise';

const refresh = [['enterprise'], ['enterprises'], ['todos', 'library']];

/** The enterprise's own file: register, wait for the district, mend, take effect. */
export default function OwnEnterprisePage() {
  const { t } = useTranslation();
  return (
    <PageQuery query={useOwnEnterprise()} title={t('enterprise.ownTitle')}>
      {(file) =>
        file?.state === 'REJECTED' ? <AfterRejection file={file} /> : file ? <Own file={file} /> : <Register />
      }
    </PageQuery>
  );
}

/** A rejected file is over: its person sees why, and may register again without typing everything anew. */
function AfterRejection({ file }: { file: Enterprise }) {
  const { t } = useTranslation();
  return (
    <>
      {file.rejection && <Rejected reason={file.rejection} />}
      <Panel title={t('enterprise.rejectedFile')}>
        <EnterpriseFacts enterprise={file} />
      </Panel>
      <Register initial={onlyInput(formOf(file))} />
    </>
  );
}

function Register({ initial = {} }: { initial?: Partial<EnterpriseInput> }) {
  const { t } = useTranslation();
  const { username } = usePerson();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const key = useRef(newIdempotencyKey());
  const registering = useActing({
    act: (input: EnterpriseInput) => registerEnterprise(input, key.current),
    done: t('enterprise.sent'),
    refresh,
    onProblem: (problem) => {
      // An earlier request arrived though its answer did not: its file is shown instead of this form.
      if (problem.isConflict) {
        void queries.invalidateQueries({ queryKey: ['enterprise', 'mine'] });
      }
      if (problem.isKeySpent) {
        message.warning(t('enterprise.arrivedBefore'), 8);
      }
      return true;
    },
  });
  return (
    <>
      <PageHeader
        title={t('enterprise.registerTitle')}
        facts={t('enterprise.registerHint')}
        actions={<Link to="/invitation">{t('enterprise.people.haveCode')}</Link>}
      />
      <Panel>
        <EnterpriseForm
          draftKey={`enterprise-new:${username}`}
          version={0}
          initial={initial}
          reasons={[]}
          confirm={t('enterprise.send')}
          onSend={(input) => registering.mutateAsync(input)}
        />
      </Panel>
    </>
  );
}

function Own({ file }: { file: Enterprise }) {
  const { t } = useTranslation();
  const { organisation } = usePerson();
  return (
    <>
      <PageHeader
        title={file.name}
        tags={<StatusTag tone={enterpriseTones[file.state]}>{t(`enterprise.state.${file.state}`)}</StatusTag>}
        facts={<span className="figure">{file.uscc}</span>}
      />
      <Panel>
        <Ladder rungs={useRungs(file)} label={t('enterprise.way')} />
      </Panel>
      <TakeEffect file={file} />
      {file.state === 'RETURNED' ? (
        <Mend file={file} />
      ) : (
        <Panel title={t('enterprise.file')} extra={<AmendActions enterprise={file} />}>
          <EnterpriseFacts enterprise={file} />
        </Panel>
      )}
      {file.state === 'VERIFIED' && organisation && <AmendmentPanel enterpriseId={file.id} />}
      <CredentialsPanel enterpriseId={file.id} />
      {file.state === 'VERIFIED' && organisation && <PeoplePanel enterpriseId={file.id} />}
      <EnterpriseTimeline id={file.id} />
    </>
  );
}

function Mend({ file }: { file: Enterprise }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const { username } = usePerson();
  const mending = useActing({
    act: (input: EnterpriseInput) => mendEnterprise(file.id, file.version, input),
    done: t('enterprise.sent'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <Panel title={t('enterprise.mend')}>
      <Alert
        className="alert-gap"
        type="error"
        showIcon
        title={t('enterprise.returnedTitle')}
        description={
          <ul>
            {file.reasons.map((reason) => (
              <li key={reason.field}>
                <strong>{t(`enterprise.f.${reason.field}`)}</strong>
                {marks.colon}
                {reason.reason}
              </li>
            ))}
          </ul>
        }
      />
      <EnterpriseForm
        draftKey={`enterprise:${file.id}:${username}`}
        version={file.version}
        initial={formOf(file)}
        reasons={file.reasons}
        confirm={t('enterprise.sendAgain')}
        onSend={(input) => mending.mutateAsync(onlyInput(input))}
      />
    </Panel>
  );
}

/** The file as its form takes it; one's own contact person is never masked. */
function formOf(file: Enterprise): EnterpriseInput {
  return { ...file, contactName: file.contactName ?? '', contactPhone: file.contactPhone ?? '' };
}

function onlyInput(input: EnterpriseInput): EnterpriseInput {
  const { uscc, name, county, industry, sizeClass, aboveScale, address, contactName, contactPhone, contactEmail } =
    input;
  return {
    uscc,
    name,
    county,
    industry,
    sizeClass,
    aboveScale,
    address,
    contactName,
    contactPhone,
    ...(contactEmail ? { contactEmail } : {}),
  };
}

/** Verified, but this session still knows the person as an applicant: the token has to be read anew. */
function TakeEffect({ file }: { file: Enterprise }) {
  const { t } = useTranslation();
  const { roles, organisation } = usePerson();
  const taking = useActing({
    act: () => refreshSession(),
    done: t('enterprise.effective'),
    refresh: [['session'], ['todos']],
  });
  if (file.state !== 'VERIFIED' || (roles.includes('enterprise') && organisation)) {
    return null;
  }
  const ready = file.membership === 'DONE';
  return (
    <Alert
      className="alert-gap"
      type={file.membership === 'FAILED' ? 'warning' : 'success'}
      showIcon
      title={t(
        ready
          ? 'enterprise.ready'
          : file.membership === 'FAILED'
            ? 'enterprise.membershipFailed'
            : 'enterprise.preparing',
      )}
      description={t(ready ? 'enterprise.readyHint' : 'enterprise.preparingHint')}
      action={
        <Button type="primary" disabled={!ready} loading={taking.isPending} onClick={() => taking.mutate(undefined)}>
          {t('enterprise.takeEffect')}
        </Button>
      }
    />
  );
}

function useRungs(file: Enterprise): Rung[] {
  const { t } = useTranslation();
  const { roles } = usePerson();
  const effective = roles.includes('enterprise');
  const verified = file.state === 'VERIFIED';
  return [
    { key: 'sent', title: t('enterprise.rung.sent'), state: file.state === 'RETURNED' ? 'failed' : 'done' },
    {
      key: 'verified',
      title: t('enterprise.rung.verified'),
      state: verified ? 'done' : file.state === 'SUBMITTED' ? 'current' : 'ahead',
    },
    {
      key: 'effective',
      title: t('enterprise.rung.effective'),
      state: effective ? 'done' : verified ? 'current' : 'ahead',
    },
  ];
}
