import { InputNumber, type InputNumberProps, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatYuan, typedOfYuan, yuanOfTyped } from '@/shared/lib/money';

/** An amount as people read it; the exact figure on hover and for screen readers. */
export function Money({ yuan }: { yuan: number | null | undefined }) {
  const { i18n } = useTranslation();
  if (yuan === null || yuan === undefined) {
    return <span className="muted">—</span>;
  }
  const exact = formatYuan(yuan, i18n.language);
  return (
    <Tooltip title={exact}>
      <span className="money">
        <span aria-hidden="true">{formatMoney(yuan, i18n.language)}</span>
        <span className="visually-hidden">{exact}</span>
      </span>
    </Tooltip>
  );
}

/** Yuan; as much as the API takes. */
const most = 10_000_000_000_000;

type MoneyInputProps = Omit<InputNumberProps<number>, 'value' | 'onChange'> & {
  value?: number | null;
  onChange?: (yuan: number | null) => void;
};

/** Typed in 万元, in English in thousands; held in yuan. */
export function MoneyInput({ value, onChange, ...rest }: MoneyInputProps) {
  const { t, i18n } = useTranslation();
  return (
    <InputNumber<number>
      min={0}
      max={typedOfYuan(most, i18n.language)}
      step={10}
      controls={false}
      className="full-width"
      suffix={t('shared.unit.money')}
      {...rest}
      value={value === null || value === undefined ? null : typedOfYuan(value, i18n.language)}
      onChange={(typed) => onChange?.(typed === null ? null : yuanOfTyped(typed, i18n.language))}
    />
  );
}
