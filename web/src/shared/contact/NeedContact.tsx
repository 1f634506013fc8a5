import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Financing } from '@/shared/api/schemas';
import { useIs } from '@/shared/session/SessionContext';
import { DateText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';

type Need = Financing['Need'];

/** Contact and figures: there for a bank only while the enterprise's consent stands. */
export function NeedContact({ need }: { need: Need }) {
  const { t } = useTranslation();
  const bank = useIs('bank-officer', 'bank-manager');
  return (
    <Panel title={t('contact.part')} hint={bank ? t('contact.lookIsLogged') : undefined}>
      {bank && !need.consent.stands ? (
        <Alert type="info" showIcon title={t('contact.noConsent')} description={t('contact.noConsentHint')} />
      ) : (
        <>
          {need.contactState === 'UNAVAILABLE' && <NoContactNow id={need.id} />}
          <Facts
            facts={[
              ...person(need, t('contact.withheld')).map(({ key, value }) => ({
                key,
                label: t(`contact.${key}`),
                value,
              })),
              { key: 'total', label: t('contact.totalInvestment'), value: <Money yuan={need.totalInvestment} /> },
              {
                key: 'equipment',
                label: t('contact.equipmentInvestment'),
                value: <Money yuan={need.equipmentInvestment} />,
              },
              { key: 'until', label: t('contact.consentUntil'), value: <DateText value={need.consent.until} /> },
            ]}
          />
        </>
      )}
    </Panel>
  );
}

/** The project's lead person; said to be withheld, and left out where nobody knows. */
function person(need: Need, withheld: string): { key: 'contactName' | 'contactPhone'; value: string | null }[] {
  switch (need.contactState) {
    case 'SHOWN':
      return [
        { key: 'contactName', value: need.contactName },
        { key: 'contactPhone', value: need.contactPhone },
      ];
    case 'WITHHELD':
      return [{ key: 'contactName', value: withheld }];
    case 'UNAVAILABLE':
      return [];
  }
}

/** The library did not answer; everything else of the need is there. */
function NoContactNow({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const fetching = useIsFetching({ queryKey: ['need', id] }) > 0;
  return (
    <Alert
      className="alert-gap"
      type="warning"
      showIcon
      title={t('contact.unavailable')}
      description={t('contact.unavailableHint')}
      action={
        <Button loading={fetching} onClick={() => void queries.refetchQueries({ queryKey: ['need', id] })}>
          {t('contact.retry')}
        </Button>
      }
    />
  );
}
