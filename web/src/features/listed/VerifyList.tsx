import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { VerifyButton } from '@/shared/ui/VerifyButton';
import { verifyList } from './requests/verifyList';

const shown = 10;

/** Recomputes every published decision and says whether the list still says what was decided. */
export function VerifyList() {
  const { t } = useTranslation();
  const side = useBilingual();
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
                  <li key={`${each.code}-${each.row}`}>{side(each)}</li>
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
