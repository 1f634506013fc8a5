import { CheckCircleFilled, DeleteOutlined, ExclamationCircleFilled, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOptions } from '@/shared/lib/enums';
import { sumOf } from '@/shared/lib/money';
import { Money, MoneyInput } from '@/shared/ui/Money';
import { type Funding, fundingSources } from '../model';
import { Field } from './Field';
import { SectionReason } from './SectionReason';

export function MoneySection() {
  return (
    <div className="form-grid">
      <Field name="totalInvestment">
        <MoneyInput />
      </Field>
      <Field name="fixedAssetInvestment">
        <MoneyInput />
      </Field>
      <Field name="equipmentInvestment">
        <MoneyInput />
      </Field>
      <Field name="yearPlan">
        <MoneyInput />
      </Field>
    </div>
  );
}

/** Sources of the money with their running sum against the total investment. */
export function FundingSection() {
  const { t } = useTranslation();
  const options = useOptions('project.source', fundingSources);
  return (
    <>
      <SectionReason field="funding" />
      <Form.List name="funding">
        {(lines, { add, remove }, { errors }) => (
          <>
            {lines.map((line, index) => (
              <div key={line.key} className="funding-row">
                <Field name={[line.name, 'source']} word="source" required>
                  <Select options={options} />
                </Field>
                <Field name={[line.name, 'amount']} word="amount" required>
                  <MoneyInput />
                </Field>
                <Button
                  className="row-remove"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={t('project.removeLine', { number: index + 1 })}
                  onClick={() => remove(line.name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button type="dashed" icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({})}>
              {t('project.addFunding')}
            </Button>
          </>
        )}
      </Form.List>
      <FundingSum />
    </>
  );
}

function FundingSum() {
  const { t } = useTranslation();
  const funding = Form.useWatch<Partial<Funding>[] | undefined>('funding');
  const total = Form.useWatch<number | null | undefined>('totalInvestment');
  const sum = sumOf((funding ?? []).map((line) => line?.amount));
  const left = total == null ? undefined : sumOf([total, -sum]);
  return (
    <div className="sum-line" aria-live="polite">
      <span>
        {t('project.sum')}{' '}
        <strong>
          <Money yuan={sum} />
        </strong>
      </span>
      <span>
        {t('project.f.totalInvestment')}{' '}
        <strong>
          <Money yuan={total} />
        </strong>
      </span>
      {left === 0 && (
        <span className="sum-good">
          <CheckCircleFilled aria-hidden="true" /> {t('project.sumAgrees')}
        </span>
      )}
      {left !== undefined && left !== 0 && (
        <span className="sum-off">
          <ExclamationCircleFilled aria-hidden="true" /> {t(left > 0 ? 'project.sumShort' : 'project.sumOver')}{' '}
          <Money yuan={Math.abs(left)} />
        </span>
      )}
    </div>
  );
}
