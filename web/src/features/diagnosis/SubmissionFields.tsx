import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { categories } from '@/shared/lib/categories';
import { useOptions } from '@/shared/lib/enums';
import { MoneyInput } from '@/shared/ui/Money';

const most = 50;

/** The report's summary and the measures that it recommends, each with what becomes a demand. */
export function SubmissionFields() {
  const { t } = useTranslation();
  const categoryOptions = useOptions('shared.category', categories);
  const needed = (field: string) => [
    { required: true, message: t('shared.required', { field: t(`diagnosis.measure.${field}`) }) },
  ];
  return (
    <>
      <Form.Item
        name="summary"
        label={t('diagnosis.f.summary')}
        rules={[
          { required: true, whitespace: true, message: t('shared.required', { field: t('diagnosis.f.summary') }) },
        ]}
      >
        <Input.TextArea rows={4} maxLength={4000} showCount />
      </Form.Item>
      <Form.List name="measures">
        {(measures, { add, remove }) => (
          <>
            {measures.map(({ key, name }) => (
              <fieldset key={key} className="form-grid" aria-label={t('diagnosis.measureNumber', { number: name + 1 })}>
                <legend>{t('diagnosis.measureNumber', { number: name + 1 })}</legend>
                <div className="span-3">
                  <Form.Item name={[name, 'title']} label={t('diagnosis.measure.title')} rules={needed('title')}>
                    <Input maxLength={100} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'description']}
                    label={t('diagnosis.measure.description')}
                    rules={needed('description')}
                  >
                    <Input.TextArea rows={2} maxLength={2000} />
                  </Form.Item>
                </div>
                <div className="span-2">
                  <Form.Item
                    name={[name, 'wantedEquipment']}
                    label={t('diagnosis.measure.wantedEquipment')}
                    rules={needed('wantedEquipment')}
                  >
                    <Input maxLength={200} />
                  </Form.Item>
                </div>
                <Form.Item name={[name, 'category']} label={t('diagnosis.measure.category')} rules={needed('category')}>
                  <Select options={categoryOptions} />
                </Form.Item>
                <div className="span-3">
                  <Form.Item
                    name={[name, 'keyFigures']}
                    label={t('diagnosis.measure.keyFigures')}
                    rules={needed('keyFigures')}
                  >
                    <Input.TextArea rows={2} maxLength={1000} />
                  </Form.Item>
                </div>
                <Form.Item name={[name, 'quantity']} label={t('diagnosis.measure.quantity')} rules={needed('quantity')}>
                  <InputNumber className="full-width" min={1} max={100_000} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'cost']} label={t('diagnosis.measure.cost')} rules={needed('cost')}>
                  <MoneyInput />
                </Form.Item>
                <Form.Item name={[name, 'savingTce']} label={t('diagnosis.measure.savingTce')}>
                  <InputNumber className="full-width" min={0} precision={2} />
                </Form.Item>
                <Button onClick={() => remove(name)}>{t('diagnosis.removeMeasure')}</Button>
              </fieldset>
            ))}
            {measures.length < most && (
              <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({ quantity: 1 })}>
                {t('diagnosis.addMeasure')}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </>
  );
}
