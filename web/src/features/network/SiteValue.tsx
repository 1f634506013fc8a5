import { useTranslation } from 'react-i18next';
import { useCountyOptions } from '@/shared/codes/counties';
import { useMarks } from '@/shared/i18n/marks';
import { DateText } from '@/shared/ui/Dates';
import type { Site, SiteInput } from './model';

/** One field of a site in words. */
export function SiteValue({ of, field }: { of: SiteInput | Site; field: keyof SiteInput }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const counties = useCountyOptions();
  const value = of[field];
  if (value === null || value === undefined || value === '') {
    return <span className="muted">—</span>;
  }
  switch (field) {
    case 'kind':
      return t(`network.kind.${of.kind}`);
    case 'county':
      return counties.find((county) => county.value === of.county)?.label ?? of.county;
    case 'goods':
      return of.goods.map((each) => t(`network.goods.${each}`)).join(marks.list);
    case 'capacity':
      return `${value} ${t('network.tonnes')}`;
    case 'area':
      return `${value} ${t('network.squareMetres')}`;
    case 'pickUp':
    case 'standardised':
      return t(value ? 'shared.yes' : 'shared.no');
    case 'openedOn':
    case 'qualificationUntil':
      return <DateText value={String(value)} />;
    default:
      return <span className="prewrap">{String(value)}</span>;
  }
}
