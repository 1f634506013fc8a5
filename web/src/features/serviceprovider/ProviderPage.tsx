import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useIs, usePerson } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type Provider, providerTones } from './model';
import { ProviderDialog } from './ProviderDialog';
import { type Decision, decideOnProvider, useProvider } from './requests/providers';

export default function ProviderPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/service-providers', text: t('serviceprovider.backToList') };
  return (
    <PageQuery query={useProvider(id)} title={t('serviceprovider.one')} back={back}>
      {(provider) => (
        <>
          <PageHeader
            back={back}
            title={provider.name}
            tags={
              <StatusTag tone={providerTones[provider.state]}>{t(`serviceprovider.state.${provider.state}`)}</StatusTag>
            }
            facts={<span>{t(`serviceprovider.kind.${provider.kind}`)}</span>}
            actions={<Actions provider={provider} />}
          />
          {provider.reason && (
            <Alert
              className="alert-gap"
              type="warning"
              showIcon
              title={t('serviceprovider.reason')}
              description={provider.reason}
            />
          )}
          <Panel title={t('serviceprovider.about')}>
            <ProviderFacts provider={provider} />
          </Panel>
        </>
      )}
    </PageQuery>
  );
}

function ProviderFacts({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const fact = (key: string, value: React.ReactNode, wide = false) => ({
    key,
    label: t(`serviceprovider.f.${key}`),
    value,
    wide,
  });
  return (
    <Facts
      facts={[
        fact('services', provider.services.map((one) => t(`serviceprovider.service.${one}`)).join(' · ')),
        fact('fields', provider.fields.map((one) => t(`serviceprovider.field.${one}`)).join(' · ')),
        ...(provider.title ? [fact('title', provider.title)] : []),
        ...(provider.contact
          ? [fact('contactPerson', provider.contact.person), fact('contactPhone', provider.contact.phone)]
          : []),
        fact('qualification', <span className="prewrap">{provider.qualification}</span>, true),
        fact('introduction', <span className="prewrap">{provider.introduction}</span>, true),
      ]}
    />
  );
}

/** What this person may do with it now; the service decides again. */
function Actions({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const { organisation, bureau } = usePerson();
  const enterprise = useIs('enterprise');
  const keeps = useIs('bureau-reviewer') && bureau === 'economy';
  const own = enterprise && organisation === provider.uscc;
  const [changing, setChanging] = useState(false);
  const [asked, setAsked] = useState<Decision>();
  const deciding = useActing({
    act: ({ decision, reason }: { decision: Decision; reason: string }) =>
      decideOnProvider(provider.id, provider.version, decision, reason),
    done: t('serviceprovider.decided'),
    refresh: [['service-provider', provider.id], ['service-providers']],
    onProblem: toldByDialog,
  });
  const mends = own && (provider.state === 'APPLIED' || provider.state === 'REFUSED');
  const asks = enterprise && !own && provider.state === 'LISTED' && provider.services.includes('DIAGNOSIS');
  const decisions: Decision[] = !keeps
    ? []
    : provider.state === 'APPLIED'
      ? ['refusal', 'listing']
      : provider.state === 'LISTED'
        ? ['suspension']
        : provider.state === 'SUSPENDED'
          ? ['listing']
          : [];
  return (
    <>
      {(mends || keeps) && <Button onClick={() => setChanging(true)}>{t('shared.action.edit')}</Button>}
      {decisions.map((decision) => (
        <Button
          key={decision}
          {...(decision === 'listing' ? { type: 'primary' as const } : {})}
          onClick={() => setAsked(decision)}
        >
          {t(`serviceprovider.decision.${decision}`)}
        </Button>
      ))}
      {asks && <Link to={`/diagnoses?ask=${provider.id}`}>{t('serviceprovider.ask')}</Link>}
      <ProviderDialog open={changing} provider={provider} onClose={() => setChanging(false)} />
      <ActionDialog<{ reason?: string }>
        open={asked !== undefined}
        title={asked ? t(`serviceprovider.decision.${asked}`) : ''}
        explanation={asked ? t(`serviceprovider.words.${asked}`) : ''}
        confirm={asked ? t(`serviceprovider.decision.${asked}`) : ''}
        danger={asked !== undefined && asked !== 'listing'}
        onClose={() => setAsked(undefined)}
        onConfirm={({ reason = '' }) =>
          asked ? deciding.mutateAsync({ decision: asked, reason: reason.trim() }) : Promise.resolve()
        }
      >
        {() =>
          asked &&
          asked !== 'listing' && (
            <Form.Item
              name="reason"
              label={t('serviceprovider.reason')}
              rules={[
                {
                  required: true,
                  whitespace: true,
                  message: t('shared.required', { field: t('serviceprovider.reason') }),
                },
              ]}
            >
              <Input.TextArea rows={3} maxLength={500} showCount />
            </Form.Item>
          )
        }
      </ActionDialog>
    </>
  );
}
