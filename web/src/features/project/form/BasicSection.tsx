import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { useCountyOptions } from '@/shared/codes/counties';
import { directions, fields, useOptions } from '@/shared/lib/enums';
import { DateInput } from '@/shared/ui/Dates';
import { landUses, natures } from '../model';
import { Field } from './Field';

export function BasicSection() {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      <Field name="name" required span={2}>
        <Input maxLength={200} showCount />
      </Field>
      <Field name="code" hint={t('project.codeHint')}>
        <Input maxLength={40} />
      </Field>
      <Field name="field" required>
        <Select options={useOptions('shared.field', fields)} />
      </Field>
      <Field name="direction">
        <Select allowClear options={useOptions('shared.direction', directions)} />
      </Field>
      <Field name="nature">
        <Select allowClear options={useOptions('project.nature', natures)} />
      </Field>
      <Field name="industry">
        <CodeSelect table="industries" />
      </Field>
      <Field name="county" required>
        <Select options={useCountyOptions()} />
      </Field>
      <Field name="address">
        <Input maxLength={200} />
      </Field>
      <Field name="leadPerson">
        <Input maxLength={50} autoComplete="name" />
      </Field>
      <Field name="leadPhone">
        <Input maxLength={20} inputMode="tel" autoComplete="tel" />
      </Field>
      <Field name="landUse">
        <Select allowClear options={useOptions('project.landUse', landUses)} />
      </Field>
      <Field name="plannedStart">
        <DateInput />
      </Field>
      <Field name="plannedCompletion">
        <DateInput />
      </Field>
      <Field name="content" span={3}>
        <Input.TextArea rows={4} maxLength={4000} showCount />
      </Field>
      <Field name="scale" span={3}>
        <Input.TextArea rows={2} maxLength={1000} showCount />
      </Field>
    </div>
  );
}
