import { Button, Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { OwnProjectSelect } from '@/shared/project/OwnProjectSelect';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { Money, MoneyInput } from '@/shared/ui/Money';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { ReasonField } from './DiagnosisActions';
import type { DemandInput, Diagnosis, Measure } from './model';
import { adoptMeasure, declineMeasure } from './requests/diagnoses';

const tones = { OPEN: 'waiting', ADOPTED: 'good', DECLINED: 'ended' } as const;

/** What the report recommends, and what the enterprise made of it. */
export function MeasureList({ diagnosis }: { diagnosis: Diagnosis }) {
  return (
    <ol className="stack">
      {diagnosis.measures.map((measure) => (
        <MeasureItem key={measure.sequence} diagnosis={diagnosis} measure={measure} />
      ))}
    </ol>
  );
}

function MeasureItem({ diagnosis, measure }: { diagnosis: Diagnosis; measure: Measure }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'adopt' | 'decline'>();
  const decides = diagnosis.actions.includes('MEASURES') && measure.decision === 'OPEN';
  return (
    <li className="suggestion">
      <div className="suggestion-head">
        <h3>{measure.title}</h3>
        <StatusTag tone={tones[measure.decision]}>{t(`diagnosis.decision.${measure.decision}`)}</StatusTag>
      </div>
      <p className="prewrap">{measure.description}</p>
      <p className="suggestion-facts">
        {`${measure.wantedEquipment} × ${measure.quantity} · ${t(`shared.category.${measure.category}`)} · `}
        <Money yuan={measure.cost} />
        {measure.savingTce != null && ` · ${t('diagnosis.saving', { value: measure.savingTce })}`}
      </p>
      {measure.declineReason && <p className="muted">{measure.declineReason}</p>}
      {measure.demandId && diagnosis.side !== 'PROVIDER' && (
        <Link to={`/demands/${measure.demandId}`}>{t('diagnosis.toDemand')}</Link>
      )}
      {decides && (
        <>
          <Button type="primary" onClick={() => setAsked('adopt')}>
            {t('diagnosis.adopt')}
          </Button>{' '}
          <Button onClick={() => setAsked('decline')}>{t('diagnosis.decline')}</Button>
          <AdoptDialog
            diagnosis={diagnosis}
            measure={measure}
            open={asked === 'adopt'}
            onClose={() => setAsked(undefined)}
          />
          <DeclineDialog
            diagnosis={diagnosis}
            measure={measure}
            open={asked === 'decline'}
            onClose={() => setAsked(undefined)}
          />
        </>
      )}
    </li>
  );
}

interface DialogProps {
  diagnosis: Diagnosis;
  measure: Measure;
  open: boolean;
  onClose: () => void;
}

/** The demand that a measure becomes: what the report says is there already, the rest the enterprise adds. */
function AdoptDialog({ diagnosis, measure, open, onClose }: DialogProps) {
  const { t } = useTranslation();
  const adopt = useOnce({
    kind: `measure:${diagnosis.id}:${measure.sequence}`,
    list: '/demands',
    create: (input: DemandInput, key) => adoptMeasure(diagnosis.id, measure.sequence, input, key),
  });
  const adopting = useActing({
    act: (input: DemandInput) => adopt(input),
    done: t('diagnosis.adopted'),
    refresh: [['diagnosis', diagnosis.id], ['diagnoses'], ['demands'], ['todos', 'supply-demand']],
    onProblem: toldByDialog,
  });
  const kinds = useOptions('demand.kind', ['RENEWAL', 'TRANSFORMATION']);
  const needed = (field: string) => [
    { required: true, message: t('shared.required', { field: t(`demand.f.${field}`) }) },
  ];
  return (
    <ActionDialog<DemandInput>
      open={open}
      title={t('diagnosis.adopt')}
      explanation={t('diagnosis.adoptWords')}
      confirm={t('diagnosis.adopt')}
      width={680}
      initialValues={{
        kind: 'TRANSFORMATION',
        budget: measure.cost,
        financingWanted: false,
        digital: diagnosis.field === 'DIGITAL',
        green: diagnosis.field === 'ENERGY',
      }}
      draft={{ key: `measure:${diagnosis.id}:${measure.sequence}`, version: diagnosis.version }}
      onClose={onClose}
      onConfirm={(input) =>
        adopting.mutateAsync({
          ...withoutEmpty(input),
          wantedEquipment: measure.wantedEquipment,
          category: measure.category,
          keyFigures: measure.keyFigures,
          quantity: measure.quantity,
        })
      }
    >
      {(form) => (
        <>
          <Form.Item name="kind" label={t('demand.f.kind')} rules={needed('kind')}>
            <Radio.Group options={kinds} />
          </Form.Item>
          <Form.Item noStyle shouldUpdate>
            {() =>
              form.getFieldValue('kind') === 'RENEWAL' && (
                <>
                  <Form.Item
                    name="retiredEquipment"
                    label={t('demand.f.retiredEquipment')}
                    rules={needed('retiredEquipment')}
                  >
                    <Input maxLength={500} />
                  </Form.Item>
                  <Form.Item name="retiredYear" label={t('demand.f.retiredYear')} rules={needed('retiredYear')}>
                    <InputNumber className="full-width" min={1950} max={2100} precision={0} />
                  </Form.Item>
                </>
              )
            }
          </Form.Item>
          <Form.Item name="budget" label={t('demand.f.budget')} rules={needed('budget')}>
            <MoneyInput />
          </Form.Item>
          <Form.Item name="purchaseMonth" label={t('demand.f.purchaseMonth')} rules={needed('purchaseMonth')}>
            <DateInput picker="month" minDate={dayjs()} />
          </Form.Item>
          <Form.Item name="projectId" label={t('demand.f.projectId')}>
            <OwnProjectSelect />
          </Form.Item>
          <div className="checks">
            {(['financingWanted', 'digital', 'green'] as const).map((name) => (
              <Form.Item key={name} name={name} valuePropName="checked" noStyle>
                <Checkbox>{t(`demand.f.${name}`)}</Checkbox>
              </Form.Item>
            ))}
          </div>
        </>
      )}
    </ActionDialog>
  );
}

function DeclineDialog({ diagnosis, measure, open, onClose }: DialogProps) {
  const { t } = useTranslation();
  const declining = useActing({
    act: (reason: string) => declineMeasure(diagnosis, measure.sequence, reason),
    done: t('diagnosis.advanced'),
    refresh: [['diagnosis', diagnosis.id], ['diagnoses'], ['todos', 'supply-demand']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ reason: string }>
      open={open}
      title={t('diagnosis.decline')}
      explanation={measure.title}
      confirm={t('diagnosis.decline')}
      danger
      onClose={onClose}
      onConfirm={({ reason }) => declining.mutateAsync(reason.trim())}
    >
      {() => <ReasonField />}
    </ActionDialog>
  );
}
