import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { declarationQuestions, guidanceClasses } from '../model';
import { Field } from './Field';
import { SectionReason } from './SectionReason';

/** What policy programmes ask beyond the plan itself; nothing of it has to be said. */
export function DeclarationSection() {
  const { t } = useTranslation();
  const answers = [
    { value: true, label: t('shared.yes') },
    { value: false, label: t('shared.no') },
  ];
  return (
    <>
      <SectionReason field="declaration" parts={false} />
      <div className="form-grid">
        <Field name={['declaration', 'progressPercent']}>
          <InputNumber className="full-width" min={0} max={100} precision={0} suffix="%" controls={false} />
        </Field>
        <Field name={['declaration', 'guidanceClass']}>
          <Select allowClear options={useOptions('project.guidanceClass', guidanceClasses)} />
        </Field>
        {declarationQuestions.map((question) => (
          <Field key={question} name={['declaration', question]}>
            <Select allowClear options={answers} />
          </Field>
        ))}
      </div>
    </>
  );
}
