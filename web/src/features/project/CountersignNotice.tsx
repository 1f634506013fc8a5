import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import type { Project } from './model';

/** Which bureaus have to countersign while the lead unit has the project. */
export function CountersignNotice({ project }: { project: Project }) {
  const { t } = useTranslation();
  const marks = useMarks();
  if (project.coUnits.length === 0 || project.state !== 'DISTRICT_PASSED') {
    return null;
  }
  const said = project.coUnits.map(
    (bureau) =>
      t(`shared.bureau.${bureau}`) +
      marks.inBrackets(
        t(project.countersigned.includes(bureau) ? 'project.countersigned' : 'project.notCountersigned'),
      ),
  );
  return (
    <Alert
      className="alert-gap"
      type="info"
      showIcon
      title={t('project.countersign')}
      description={said.join(marks.list)}
    />
  );
}
