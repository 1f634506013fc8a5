import { Button, Form, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bureaus, useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { bounds, comparisons, formulas, type TargetInput, type TargetRow, targetInput } from './model';
import { correctTarget } from './requests/targets';

/** The commission corrects a target: its base value above all, which plans seldom name. */
export function CorrectTarget({ target }: { target: TargetRow }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const comparisonOptions = useOptions('target.comparisonOf', comparisons);
  const boundOptions = useOptions('target.boundOf', bounds);
  const bureauOptions = useOptions('shared.bureau', bureaus);
  const formulaOptions = useOptions('target.formulaOf', formulas);
  const correcting = useActing({
    act: (typed: Partial<TargetInput>) => correctTarget(target, targetInput(target, typed)),
    done: t('target.corrected'),
    refresh: [['targets']],
    onProblem: toldByDialog,
  });
  const item = (name: keyof TargetInput, input: ReactNode, required = true) => {
    const label = t(`target.${name}`);
    return (
      <Form.Item
        name={name}
        label={label}
        rules={required ? [{ required: true, message: t('shared.required', { field: label }) }] : []}
      >
        {input}
      </Form.Item>
    );
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('target.correct')}</Button>
      <ActionDialog<Partial<TargetInput>>
        open={asked}
        width={760}
        title={t('target.correct')}
        explanation={t('target.correctWords')}
        confirm={t('shared.action.save')}
        initialValues={{ ...target, baseValue: target.baseDerived ? null : target.baseValue }}
        fieldName={(field) => t(`target.${field}`)}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => correcting.mutateAsync(typed)}
      >
        {() => (
          <>
            {item('indicator', <Input maxLength={200} />)}
            <div className="form-grid">
              {item('comparison', <Select options={comparisonOptions} />)}
              {item('bound', <Select options={boundOptions} />)}
              {item('value', <InputNumber<number> controls={false} className="plan-value" />)}
              {item('unit', <Input maxLength={30} />, false)}
              {item('dueYear', <InputNumber<number> controls={false} min={1990} max={2100} />)}
              {item('baseYear', <InputNumber<number> controls={false} min={1990} max={2100} />, false)}
              {item('baseValue', <InputNumber<number> controls={false} className="plan-value" />, false)}
              {item('valueUnit', <Input maxLength={30} />, false)}
              {item('leadName', <Input maxLength={100} />, false)}
              {item('leadBureau', <Select allowClear options={bureauOptions} />, false)}
              {item('formula', <Select allowClear options={formulaOptions} />, false)}
            </div>
          </>
        )}
      </ActionDialog>
    </>
  );
}
