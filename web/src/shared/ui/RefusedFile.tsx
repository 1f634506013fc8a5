import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';

const shown = 200;

/** Why a file was not taken, with each place in it. */
export function RefusedFile({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  return (
    <Alert
      className="alert-gap"
      type="error"
      showIcon
      title={problem.detail || t('shared.problem.failed')}
      description={
        problem.violations.length > 0 && (
          <ul>
            {problem.violations.slice(0, shown).map((each) => (
              <li key={each.field + each.message}>
                {each.field} {each.message}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
