import { DatePicker, type DatePickerProps, Tooltip } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '@/shared/lib/dates';

export function DateText({ value }: { value: string | null | undefined }) {
  const { i18n } = useTranslation();
  if (!value) {
    return <span className="muted">—</span>;
  }
  return (
    <time dateTime={value} className="nowrap">
      {formatDate(value, i18n.language)}
    </time>
  );
}

/** The day in lists, with the time of day on hover; `full` shows both at once. */
export function InstantText({ value, full = false }: { value: string | null | undefined; full?: boolean }) {
  const { i18n } = useTranslation();
  if (!value) {
    return <span className="muted">—</span>;
  }
  const exact = formatDateTime(value, i18n.language);
  return full ? (
    <time dateTime={value} className="nowrap">
      {exact}
    </time>
  ) : (
    <Tooltip title={exact}>
      <time dateTime={value} className="nowrap">
        {formatDate(value, i18n.language)}
      </time>
    </Tooltip>
  );
}

/** The last day of a deadline: one that ends at midnight ends with the day before. */
export function DueText({ value }: { value: string | null | undefined }) {
  const last = value ? new Date(new Date(value).getTime() - 1).toISOString() : null;
  const { i18n } = useTranslation();
  return last ? (
    <time dateTime={value ?? undefined} className="nowrap">
      {formatDate(last, i18n.language)}
    </time>
  ) : (
    <span className="muted">—</span>
  );
}

type DateInputProps = Omit<DatePickerProps, 'value' | 'onChange' | 'picker'> & {
  value?: string | null;
  onChange?: (date: string | null) => void;
  picker?: 'date' | 'month';
};

/** A calendar date held as the API holds it: `2026-11-21`, or `2026-11` for a month. */
export function DateInput({ value, onChange, picker = 'date', ...rest }: DateInputProps) {
  const format = picker === 'month' ? 'YYYY-MM' : 'YYYY-MM-DD';
  return (
    <DatePicker
      className="full-width"
      picker={picker}
      format={format}
      {...rest}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange?.(dayjs.isDayjs(date) ? date.format(format) : null)}
    />
  );
}
