import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatExact } from '@/shared/lib/money';
import { isMoney, type Report } from './model';

/** What makes the report hard to believe; the district accepts it with a note, or returns it. */
export function DoubtList({ report }: { report: Report }) {
  const { t, i18n } = useTranslation();
  const said = (doubt: Report['doubts'][number], value: string | null | undefined) =>
    value && isMoney(doubt) ? formatExact(Number(value), i18n.language) : (value ?? '');
  return (
    <Alert
      className="alert-gap"
      type={report.openDoubts > 0 ? 'warning' : 'info'}
      showIcon
      title={t(report.openDoubts > 0 ? 'dispatch.doubtsOpen' : 'dispatch.doubtsSettled')}
      description={
        <ul>
          {report.doubts.map((doubt) => (
            <li key={`${doubt.code}-${doubt.field}-${doubt.now ?? ''}`}>
              {t(`dispatch.doubt.${doubt.code}`, {
                field: t(`dispatch.fieldName.${doubt.field}`),
                before: said(doubt, doubt.before),
                now: said(doubt, doubt.now),
              })}
            </li>
          ))}
        </ul>
      }
    />
  );
}
