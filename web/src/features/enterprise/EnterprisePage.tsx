import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { InstantText } from '@/shared/ui/Dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { type FieldReason, ReturnDialog } from '@/shared/ui/ReturnDialog';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { AmendmentPanel } from './amendment/AmendmentPanel';
import { CredentialsPanel } from './credential/CredentialsPanel';
import { EnterpriseFacts } from './EnterpriseFacts';
import { EnterpriseTimeline } from './EnterpriseTimeline';
import { DuplicatesPanel } from './merging/DuplicatesPanel';
import { type Enterprise, enterpriseTones } from './model';
import { PeoplePanel } from './people/PeoplePanel';
import { Rejected } from './Rejected';
import { useEnterprise } from './requests/readEnterprise';
import { rejectEnterprise } from './requests/rejectEnterprise';
import { returnEnterprise } from './requests/returnEnterprise';
import { verifyEnterprise } from './requests/verifyEnterprise';

const returnable = [
  'name',
  'uscc',
  'county',
  'industry',
  'sizeClass',
  'aboveScale',
  'address',
  'contactName',
  'contactPhone',
  'contactEmail',
];

export default function EnterprisePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const seesFiles = useIs('district-reviewer', 'commission-preparer', 'commission-approver', 'auditor');
  const mayMerge = useIs('district-reviewer', 'commission-preparer');
  const seesPeople = useIs('district-reviewer', 'auditor');
  const back = { to: '/enterprises', text: t('enterprise.backToList') };
  return (
    <PageQuery query={useEnterprise(id)} title={t('enterprise.one')} back={back}>
      {(enterprise) => (
        <>
          <PageHeader
            back={back}
            title={enterprise.name}
            tags={
              <StatusTag tone={enterpriseTones[enterprise.state]}>
                {t(`enterprise.state.${enterprise.state}`)}
              </StatusTag>
            }
            facts={
              <>
                <span className="figure">{enterprise.uscc}</span>
                <span>
                  {t('enterprise.submittedAt')} <InstantText value={enterprise.submittedAt} full />
                </span>
              </>
            }
            actions={<Actions enterprise={enterprise} />}
          />
          {enterprise.usccSuspicious && (
            <Alert className="alert-gap" type="warning" showIcon title={t('enterprise.usccSuspicious')} />
          )}
          {enterprise.rejection && <Rejected reason={enterprise.rejection} />}
          <Panel title={t('enterprise.file')}>
            <EnterpriseFacts enterprise={enterprise} />
          </Panel>
          {enterprise.mergedInto && (
            <Alert
              className="alert-gap"
              type="info"
              showIcon
              title={t('enterprise.merging.into')}
              description={<Link to={`/enterprises/${enterprise.mergedInto.id}`}>{enterprise.mergedInto.name}</Link>}
            />
          )}
          {mayMerge && <DuplicatesPanel enterprise={enterprise} />}
          {seesFiles && <AmendmentPanel enterpriseId={enterprise.id} />}
          {seesFiles && <CredentialsPanel enterpriseId={enterprise.id} />}
          {enterprise.state === 'VERIFIED' && seesPeople && <PeoplePanel enterpriseId={enterprise.id} />}
          {seesFiles && <EnterpriseTimeline id={enterprise.id} />}
        </>
      )}
    </PageQuery>
  );
}

function Actions({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'VERIFY' | 'RETURN' | 'REJECT'>();
  const refresh = [['enterprise', enterprise.id], ['enterprises'], ['todos', 'library']];
  const verifying = useActing({
    act: () => verifyEnterprise(enterprise.id, enterprise.version),
    done: t('enterprise.verified'),
    refresh,
    onProblem: toldByDialog,
  });
  const returning = useActing({
    act: (reasons: FieldReason[]) => returnEnterprise(enterprise.id, enterprise.version, reasons),
    done: t('enterprise.returned'),
    refresh,
    onProblem: toldByDialog,
  });
  const rejecting = useActing({
    act: (reason: string) => rejectEnterprise(enterprise.id, enterprise.version, reason),
    done: t('enterprise.rejected'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <>
      {enterprise.actions.includes('REJECT') && (
        <Button danger type="text" onClick={() => setAsked('REJECT')}>
          {t('enterprise.action.REJECT')}
        </Button>
      )}
      {enterprise.actions.includes('RETURN') && (
        <Button danger onClick={() => setAsked('RETURN')}>
          {t('enterprise.action.RETURN')}
        </Button>
      )}
      {enterprise.actions.includes('VERIFY') && (
        <Button type="primary" onClick={() => setAsked('VERIFY')}>
          {t('enterprise.action.VERIFY')}
        </Button>
      )}
      <ActionDialog
        open={asked === 'VERIFY'}
        title={t('enterprise.askVerify')}
        explanation={t('enterprise.askVerifyWords', { name: enterprise.name })}
        confirm={t('enterprise.action.VERIFY')}
        onClose={() => setAsked(undefined)}
        onConfirm={() => verifying.mutateAsync(undefined)}
      />
      <ReturnDialog
        open={asked === 'RETURN'}
        title={t('enterprise.askReturn')}
        draft={{ key: `return:${enterprise.id}`, version: enterprise.version }}
        fields={returnable.map((field) => ({ value: field, label: t(`enterprise.f.${field}`) }))}
        onClose={() => setAsked(undefined)}
        onReturn={(reasons) => returning.mutateAsync(reasons)}
      />
      <ActionDialog<{ reason: string }>
        open={asked === 'REJECT'}
        danger
        title={t('enterprise.askReject')}
        explanation={t('enterprise.askRejectWords')}
        confirm={t('enterprise.action.REJECT')}
        draft={{ key: `reject:${enterprise.id}`, version: enterprise.version }}
        onClose={() => setAsked(undefined)}
        onConfirm={({ reason }) => rejecting.mutateAsync(reason.trim())}
      >
        {() => <ReasonItem name="reason" label={t('enterprise.rejection')} hint={t('enterprise.rejectionHint')} />}
      </ActionDialog>
    </>
  );
}
