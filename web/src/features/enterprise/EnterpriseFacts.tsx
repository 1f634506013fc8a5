import { useTranslation } from 'react-i18next';
import { CodeText } from '@/shared/codes/CodeSelect';
import { Facts } from '@/shared/ui/Facts';
import type { Enterprise } from './model';

/** The registration file; a returned field carries its reason. */
export function EnterpriseFacts({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const noteOf = (field: string) =>
    enterprise.state === 'RETURNED' ? enterprise.reasons.find((reason) => reason.field === field)?.reason : undefined;
  const fact = (key: string, value: React.ReactNode) => ({
    key,
    label: t(`enterprise.f.${key}`),
    value,
    note: noteOf(key),
  });
  const contact = (text: string | null | undefined) =>
    enterprise.contactMasked ? <span className="muted">{t('shared.masked')}</span> : text;
  return (
    <Facts
      facts={[
        fact('name', enterprise.name),
        fact(
          'uscc',
          <>
            <span className="figure">{enterprise.uscc}</span>
            {enterprise.usccSuspicious && <span className="row-sub">{t('enterprise.usccSuspicious')}</span>}
          </>,
        ),
        fact('county', enterprise.countyName || enterprise.county),
        fact('industry', <CodeText table="industries" code={enterprise.industry} />),
        fact('sizeClass', t(`enterprise.size.${enterprise.sizeClass}`)),
        fact('aboveScale', t(enterprise.aboveScale ? 'shared.yes' : 'shared.no')),
        fact('address', enterprise.address),
        fact('contactName', contact(enterprise.contactName)),
        fact('contactPhone', contact(enterprise.contactPhone)),
        fact('contactEmail', contact(enterprise.contactEmail || null)),
      ]}
    />
  );
}
