import { useTranslation } from 'react-i18next';
import { VerifyButton } from '@/shared/ui/VerifyButton';
import { type AuditedService, auditedServices } from './model';
import { verifyTrail } from './requests/verifyTrail';

interface Found {
  service: AuditedService;
  outcome: 'intact' | 'broken' | 'unchecked';
  entries: number;
  brokenAt: number | string;
}

async function checked(service: AuditedService): Promise<Found> {
  try {
    const { intact, entries, brokenAt } = await verifyTrail(service);
    return { service, outcome: intact ? 'intact' : 'broken', entries: entries ?? 0, brokenAt: brokenAt ?? '?' };
  } catch {
    return { service, outcome: 'unchecked', entries: 0, brokenAt: '?' };
  }
}

/** Recomputes the chain of every service and says of each whether its records still stand as they were written. */
export function VerifyTrails() {
  const { t } = useTranslation();
  const check = async () => {
    const found = await Promise.all(auditedServices.map(checked));
    const worst = (['broken', 'unchecked'] as const).find((outcome) => found.some((each) => each.outcome === outcome));
    return {
      intact: worst === undefined,
      title: t(`audit.${worst ?? 'intact'}`),
      words: (
        <ul className="bullets">
          {found.map(({ service, outcome, entries, brokenAt }) => (
            <li key={service}>
              {t(`audit.${outcome}Words`, {
                name: t(`audit.service.${service}`),
                count: entries,
                position: brokenAt,
              })}
            </li>
          ))}
        </ul>
      ),
    };
  };
  return <VerifyButton label={t('audit.verify')} check={check} />;
}
