import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { DateInput } from '@/shared/ui/Dates';
import { permitStates } from '../model';
import { Field } from './Field';
import { SectionReason } from './SectionReason';

export function PermitsSection() {
  const options = useOptions('project.permitState', permitStates);
  return (
    <>
      <SectionReason field="permits" />
      <SectionReason field="promise" />
      <Form.List name="permits">
        {(lines, _operations, { errors }) => (
          <>
            {lines.map((line) => (
              <Permit key={line.key} line={line.name} options={options} />
            ))}
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
      <PermitPromise />
    </>
  );
}

/** On the promise track permits that are under way may follow, by a day. */
function PermitPromise() {
  const { t } = useTranslation();
  const permits = Form.useWatch<{ state?: string }[] | undefined>('permits');
  const given = Form.useWatch<boolean | undefined>(['promise', 'given']);
  if (!permits?.some((permit) => permit?.state === 'IN_PROGRESS')) {
    return null;
  }
  return (
    <div className="form-grid">
      <Field name={['promise', 'given']} word="promise" span={2} valuePropName="checked">
        <Checkbox>{t('project.promiseWords')}</Checkbox>
      </Field>
      {given && (
        <Field name={['promise', 'until']} word="promiseUntil" required>
          <DateInput />
        </Field>
      )}
    </div>
  );
}

function Permit({ line, options }: { line: number; options: { value: string; label: string }[] }) {
  const { t } = useTranslation();
  const kind = Form.useWatch<string | undefined>(['permits', line, 'kind']);
  const state = Form.useWatch<string | undefined>(['permits', line, 'state']);
  const name = kind ? t(`project.permit.${kind}`) : '';
  return (
    <fieldset className="permit-row">
      <legend className="visually-hidden">{name}</legend>
      <span className="permit-name" aria-hidden="true">
        {name}
      </span>
      <Form.Item name={[line, 'kind']} hidden>
        <Input />
      </Form.Item>
      <Field name={[line, 'state']} word="permitState">
        <Select allowClear placeholder={t('project.permitUnsaid')} options={options} />
      </Field>
      {state && state !== 'NOT_NEEDED' && (
        <>
          <Field name={[line, 'number']}>
            <Input maxLength={100} />
          </Field>
          <Field name={[line, 'date']}>
            <DateInput />
          </Field>
        </>
      )}
    </fieldset>
  );
}
