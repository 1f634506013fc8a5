import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { Money } from '@/shared/ui/Money';
import type { Sum } from './model';

/** What a column comes to, in its unit. */
export function SumText({ sum, value, named = false }: { sum: Sum; value: number | null; named?: boolean }) {
  const { i18n } = useTranslation();
  const said = useBilingual();
  if (value === null) {
    return <span className="muted">—</span>;
  }
  const amount = sum.money ? (
    <Money yuan={value} />
  ) : (
    <>
      {new Intl.NumberFormat(i18n.language).format(value)} {sum.unit && said(sum.unit)}
    </>
  );
  return named ? (
    <div>
      {said(sum.name)} {amount}
    </div>
  ) : (
    amount
  );
}
