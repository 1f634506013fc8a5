import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cityToday } from '@/shared/lib/dates';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Site, SiteAction } from './model';
import { closeSite, confirmSite, returnSite, withdrawSite } from './requests/sites';
import { SiteDialog } from './SiteDialog';

/** What the person may do with the site now. */
export function SiteActions({ site }: { site: Site }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<SiteAction>();
  const close = () => setAsked(undefined);
  return (
    <>
      {site.actions.map((action) => (
        <Button
          key={action}
          type={action === 'CONFIRM' ? 'primary' : 'default'}
          danger={action === 'RETURN' || action === 'CLOSE'}
          onClick={() => setAsked(action)}
        >
          {t(`network.action.${action}`)}
        </Button>
      ))}
      <SiteDialog open={asked === 'CHANGE'} site={site} onClose={close} />
      <Sure open={asked === 'CONFIRM'} site={site} action="CONFIRM" act={confirmSite} onClose={close} />
      <Sure open={asked === 'WITHDRAW'} site={site} action="WITHDRAW" act={withdrawSite} onClose={close} />
      <ReturnSite open={asked === 'RETURN'} site={site} onClose={close} />
      <CloseSite open={asked === 'CLOSE'} site={site} onClose={close} />
    </>
  );
}

interface StepProps {
  open: boolean;
  site: Site;
  onClose: () => void;
}

function useStep<Input>(act: (input: Input) => Promise<Site>, action: SiteAction) {
  const { t } = useTranslation();
  return useActing({
    act,
    done: t(`network.done.${action}`),
    refresh: [['recycling-sites'], ['recycling-site'], ['todos']],
    onProblem: toldByDialog,
  });
}

function Sure({
  open,
  site,
  action,
  act,
  onClose,
}: StepProps & { action: 'CONFIRM' | 'WITHDRAW'; act: (site: Site) => Promise<Site> }) {
  const { t } = useTranslation();
  const doing = useStep(() => act(site), action);
  return (
    <ActionDialog<object>
      open={open}
      title={t(`network.action.${action}`)}
      explanation={t(`network.sure.${action}${site.change ? '_CHANGE' : ''}`, { name: site.name })}
      confirm={t(`network.action.${action}`)}
      onClose={onClose}
      onConfirm={() => doing.mutateAsync(undefined)}
    />
  );
}

function ReturnSite({ open, site, onClose }: StepProps) {
  const { t } = useTranslation();
  const returning = useStep(({ reason }: { reason: string }) => returnSite(site, reason), 'RETURN');
  return (
    <ActionDialog<{ reason: string }>
      open={open}
      danger
      title={t('network.action.RETURN')}
      explanation={site.name}
      confirm={t('network.action.RETURN')}
      draft={{ key: `recycling-site-return:${site.id}`, version: site.version }}
      onClose={onClose}
      onConfirm={(typed) => returning.mutateAsync(typed)}
    >
      {() => <ReasonItem label={t('network.reason')} hint={t('network.reasonHint')} />}
    </ActionDialog>
  );
}

interface Closing {
  closedOn: string;
  reason: string;
}

function CloseSite({ open, site, onClose }: StepProps) {
  const { t } = useTranslation();
  const closing = useStep(({ closedOn, reason }: Closing) => closeSite(site, closedOn, reason), 'CLOSE');
  return (
    <ActionDialog<Closing>
      open={open}
      danger
      title={t('network.action.CLOSE')}
      explanation={t('network.sure.CLOSE', { name: site.name })}
      confirm={t('network.action.CLOSE')}
      initialValues={{ closedOn: cityToday() }}
      onClose={onClose}
      onConfirm={(typed) => closing.mutateAsync(typed)}
    >
      {() => (
        <>
          <Form.Item
            name="closedOn"
            label={t('network.closedOn')}
            rules={[{ required: true, message: t('shared.required', { field: t('network.closedOn') }) }]}
          >
            <DateInput />
          </Form.Item>
          <ReasonItem label={t('network.closingReason')} />
        </>
      )}
    </ActionDialog>
  );
}
