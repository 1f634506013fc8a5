import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { DateInput } from '@/shared/ui/Dates';
import { MoneyInput } from '@/shared/ui/Money';
import { origins } from '../model';
import { Field } from './Field';
import { SectionReason } from './SectionReason';

interface LinesProps {
  list: 'retiredEquipment' | 'newEquipment';
  add: object;
  addWord: string;
  children: (line: number) => ReactNode;
}

/** Lines of machines: one framed block each, so that they also fit a telephone. */
function Lines({ list, add: fresh, addWord, children }: LinesProps) {
  const { t } = useTranslation();
  return (
    <>
      <SectionReason field={list} />
      <Form.List name={list}>
        {(lines, { add, remove }, { errors }) => (
          <>
            {lines.map((line, index) => (
              <fieldset key={line.key} className="line-edit">
                <legend className="visually-hidden">{t('project.line', { number: index + 1 })}</legend>
                <div className="line-edit-head">
                  <span>{t('project.line', { number: index + 1 })}</span>
                  <Button
                    size="small"
                    type="text"
                    icon={<DeleteOutlined aria-hidden="true" />}
                    aria-label={t('project.removeLine', { number: index + 1 })}
                    onClick={() => remove(line.name)}
                  />
                </div>
                <div className="line-grid">{children(line.name)}</div>
              </fieldset>
            ))}
            <Form.ErrorList errors={errors} />
            <Button type="dashed" icon={<PlusOutlined aria-hidden="true" />} onClick={() => add(fresh)}>
              {addWord}
            </Button>
          </>
        )}
      </Form.List>
    </>
  );
}

export function RetiredSection() {
  const { t } = useTranslation();
  return (
    <Lines list="retiredEquipment" add={{ depreciated: false }} addWord={t('project.addRetired')}>
      {(line) => (
        <>
          <Named line={line} />
          <Field name={[line, 'commissioned']} required>
            <DateInput />
          </Field>
          <Field name={[line, 'originalCost']} required>
            <MoneyInput />
          </Field>
          <Grade line={line} />
          <Field name={[line, 'depreciated']} valuePropName="checked">
            <Checkbox>{t('project.fullyDepreciated')}</Checkbox>
          </Field>
        </>
      )}
    </Lines>
  );
}

export function NewSection() {
  const { t } = useTranslation();
  const originOptions = useOptions('project.origin', origins);
  return (
    <Lines list="newEquipment" add={{ origin: 'DOMESTIC' }} addWord={t('project.addNew')}>
      {(line) => (
        <>
          <Named line={line} />
          <Field name={[line, 'unitPrice']} required>
            <MoneyInput />
          </Field>
          <Grade line={line} />
          <Field name={[line, 'origin']} required>
            <Select options={originOptions} />
          </Field>
          <Field name={[line, 'supplier']}>
            <Input maxLength={100} />
          </Field>
        </>
      )}
    </Lines>
  );
}

function Named({ line }: { line: number }) {
  return (
    <>
      <Field name={[line, 'name']} word="equipmentName" required>
        <Input maxLength={100} />
      </Field>
      <Field name={[line, 'model']} required>
        <Input maxLength={100} />
      </Field>
      <Field name={[line, 'quantity']} required>
        <InputNumber className="full-width" min={1} max={1_000_000} precision={0} />
      </Field>
    </>
  );
}

function Grade({ line }: { line: number }) {
  const { t } = useTranslation();
  return (
    <Field name={[line, 'energyGrade']}>
      <Select allowClear options={[1, 2, 3, 4, 5].map((value) => ({ value, label: t('shared.grade', { value }) }))} />
    </Field>
  );
}
