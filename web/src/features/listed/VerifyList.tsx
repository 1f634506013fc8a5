import { useTranslation } from 'react-i18next';
import { VerifyButton } from '@/shared/ui/VerifyButton';
import { verifyList } from './requests/verifyList';

const shown = 10;

/** Recomputes every published decision and says whether the list still says what was decided. */
export function VerifyList() {
  const { t, i18n } = useTranslation();
  /** The service tells in English; a Chinese reader gets the place: `batch 2026-001 differs ..` is 批次 2026-001. */
  const place = (broken: string) => {
    const [, kind, number] = /^(record|batch|entry|revocation)(?: of entry)? (\S+)/.exec(broken) ?? [];
    return kind && i18n.language.startsWith('zh') ? t(`listed.place.${kind}`, { number }) : broken;
  };
  const check = async () => {
    const { intact, records, broken } = await verifyList();
    return intact
      ? { intact, title: t('listed.intact'), words: t('listed.intactWords', { count: records }) }
      : {
          intact,
          title: t('listed.broken'),
          words: (
            <>
              <p>{t('listed.brokenWords', { count: broken.length })}</p>
              <ul className="bullets">
                {broken.slice(0, shown).map((each) => (
                  <li key={each}>{place(each)}</li>
                ))}
              </ul>
              {broken.length > shown && <p>{t('listed.brokenMore', { count: broken.length - shown })}</p>}
              <p>{t('listed.brokenNext')}</p>
            </>
          ),
        };
  };
  return <VerifyButton label={t('listed.verify')} check={check} />;
}
