import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Report } from './model';

/** What makes the report hard to believe; the district accepts it with a note, or returns it. */
export function DoubtList({ report }: { report: Report }) {
  const { t } = useTranslation();
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
                before: doubt.before ?? '',
                now: doubt.now ?? '',
              })}
            </li>
          ))}
        </ul>
      }
    />
  );
}
