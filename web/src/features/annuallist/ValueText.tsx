import { useTranslation } from 'react-i18next';
import { CodeText } from '@/shared/codes/CodeSelect';
import { useBilingual } from '@/shared/i18n/marks';
import { DateText } from '@/shared/ui/Dates';
import { Money } from '@/shared/ui/Money';
import type { Column } from './model';

/** One value of an item as people read it. */
export function ValueText({ column, value }: { column: Column; value: string | undefined }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  if (value === undefined || value === '') {
    return <span className="muted">—</span>;
  }
  switch (column.kind) {
    case 'MONEY':
      return <Money yuan={Number(value)} />;
    case 'DATE':
      return <DateText value={value} />;
    case 'YES_NO':
      return t(value === 'true' ? 'shared.yes' : 'shared.no');
    case 'COUNTY':
      return <CodeText table="divisions" code={value} />;
    case 'INDUSTRY':
      return <CodeText table="industries" code={value} />;
    case 'CHOICE': {
      const choice = column.choices?.find(({ code }) => code === value);
      return choice ? bilingual(choice.name) : value;
    }
    case 'INTEGER':
    case 'DECIMAL':
      return (
        <span className="figure">
          {Number(value).toLocaleString(undefined, { maximumFractionDigits: 4 })}{' '}
          {column.unit ? bilingual(column.unit) : ''}
        </span>
      );
    default:
      return value;
  }
}
