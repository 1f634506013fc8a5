import { DatePicker, type DatePickerProps, Tooltip } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '@/shared/lib/dates';
import { useUntaken } from './untaken';

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

const formats = { date: 'YYYY-MM-DD', month: 'YYYY-MM' } as const;

/** What chooses a day, or a month, in the picker's panel; the panels by which one goes to another month or year do not. */
const chosenIn = (picker: 'date' | 'month') =>
  `.ant-picker-${picker}-panel .ant-picker-cell:not(.ant-picker-cell-disabled), .ant-picker-now-btn`;

/**
 * A calendar date held as the API holds it: `2026-11-21`, or `2026-11` for a month. The picker goes back to the day before when what was
 * typed is no day, or none that is allowed; here that is said, and a dialog does not store what the person did not mean.
 */
export function DateInput({ value, onChange, picker = 'date', ...rest }: DateInputProps) {
  const { t } = useTranslation();
  const format = formats[picker];
  const typed = useRef<string>(undefined);
  const [complaint, setComplaint] = useState<string>();
  const forget = () => {
    typed.current = undefined;
    setComplaint(undefined);
  };
  const take = (date: string | null) => {
    forget();
    onChange?.(date);
  };
  const held = useRef(value);
  useEffect(() => {
    if (held.current !== value) {
      held.current = value;
      typed.current = undefined;
      setComplaint(undefined);
    }
  }, [value]);
  const wrong = (text: string) => {
    const first = rest.minDate?.format(format);
    const last = rest.maxDate?.format(format);
    if (dayjs(text).format(format) !== text) {
      return t('shared.date.noDay', { typed: text, example: dayjs().format(format) });
    }
    if (first && text < first) {
      return t('shared.date.tooEarly', { typed: text, day: first });
    }
    return last && text > last ? t('shared.date.tooLate', { typed: text, day: last }) : undefined;
  };
  const judge = () => {
    const text = typed.current?.trim();
    if (text === '' && rest.allowClear !== false) {
      take(null);
    }
    const found = text ? wrong(text) : undefined;
    setComplaint(found);
    return found !== undefined;
  };
  useUntaken(judge);
  return (
    <div
      className="date-input"
      onInput={(event: FormEvent<HTMLElement>) => {
        typed.current = (event.target as HTMLInputElement).value;
        setComplaint(undefined);
      }}
      onClickCapture={(event: MouseEvent<HTMLElement>) => {
        // The panel is a child here, wherever it stands: the picker tells of no choice that is the day which the field holds.
        if ((event.target as Element).closest(chosenIn(picker))) {
          forget();
        }
      }}
    >
      <DatePicker
        className="full-width"
        picker={picker}
        format={format}
        {...rest}
        {...(complaint ? { status: 'error' as const } : {})}
        value={value ? dayjs(value) : null}
        onFocus={(event, info) => {
          // Who comes back and sees the day that the field holds is told no more of what was typed before.
          if (complaint && (event.target as HTMLInputElement).value === (value ?? '')) {
            forget();
          }
          rest.onFocus?.(event, info);
        }}
        onBlur={(event, info) => {
          judge();
          rest.onBlur?.(event, info);
        }}
        onChange={(date) => take(dayjs.isDayjs(date) ? date.format(format) : null)}
      />
      {complaint && (
        <div role="alert" className="date-complaint">
          {complaint}
        </div>
      )}
    </div>
  );
}
