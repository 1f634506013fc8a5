import { useTranslation } from 'react-i18next';
import { CodeText } from '@/shared/codes/CodeSelect';

/** Who a person acts for, from the alias that the trail keeps: an office by its name, a district or bank by its code. */
export function Organisation({ alias }: { alias: string | null | undefined }) {
  const { t, i18n } = useTranslation();
  if (!alias) {
    return null;
  }
  const known = `audit.organisation.${alias}`;
  if (i18n.exists(known)) {
    return t(known);
  }
  if (alias.startsWith('district-')) {
    return <CodeText table="divisions" code={alias} prefix="district-" />;
  }
  if (alias.startsWith('bank-')) {
    return <CodeText table="banks" code={alias} prefix="bank-" />;
  }
  return <span className="figure">{alias}</span>;
}
