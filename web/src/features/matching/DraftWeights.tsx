import { Alert, Button, Form, type FormInstance, Input, InputNumber } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { leastForText, mostForDistance, parts, sumOf, total, type Weights } from './model';
import { PreviewView } from './PreviewView';
import { draftWeights } from './requests/matching';

interface Typed {
  weights: Weights;
  reason: string;
}

/** Drafts other points, with their effect before anything is kept. */
export function DraftWeights({ inForce }: { inForce: Weights }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const drafting = useActing({
    act: ({ weights, reason }: Typed) => draftWeights(weights, reason, key.current),
    done: t('matching.drafted'),
    refresh: [['matching', 'weights']],
    onDone: () => {
      key.current = newIdempotencyKey();
    },
    onProblem: (problem) => {
      if (problem.isKeySpent) {
        key.current = newIdempotencyKey();
      }
      return toldByDialog();
    },
  });
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('matching.draft')}
      </Button>
      <ActionDialog<Typed>
        open={asked}
        width={820}
        title={t('matching.draft')}
        explanation={t('matching.draftWords')}
        confirm={t('matching.draft')}
        initialValues={{ weights: inForce }}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => drafting.mutateAsync(typed)}
      >
        {(form) => <Fields form={form} />}
      </ActionDialog>
    </>
  );
}

function Fields({ form }: { form: FormInstance<Typed> }) {
  const { t } = useTranslation();
  const typed = Form.useWatch('weights', form) as Weights | undefined;
  const sum = sumOf(typed);
  const [shown, setShown] = useState<Weights>();
  return (
    <>
      <div className="form-grid">
        {parts.map(([name, part]) => (
          <Form.Item
            key={name}
            name={['weights', name]}
            label={t(`shared.match.part.${part}`)}
            rules={[{ required: true, message: t('shared.required', { field: t(`shared.match.part.${part}`) }) }]}
          >
            <InputNumber<number>
              min={name === 'text' ? leastForText : 0}
              max={name === 'distance' ? mostForDistance : total}
              precision={0}
              className="full-width"
            />
          </Form.Item>
        ))}
      </div>
      <Alert
        className="alert-gap"
        type={sum === total ? 'success' : 'warning'}
        showIcon
        title={t('matching.sum', { sum })}
      />
      <Form.Item
        name="reason"
        label={t('matching.reason')}
        rules={[{ required: true, whitespace: true, message: t('shared.required', { field: t('matching.reason') }) }]}
      >
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
      <Button disabled={sum !== total || !typed} onClick={() => setShown(typed && { ...typed })}>
        {t('matching.preview')}
      </Button>
      {shown && <PreviewView weights={shown} />}
    </>
  );
}
