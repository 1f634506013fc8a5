import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { daysOf, type Rule } from './model';
import { type Days, discardRule, enactRule, endRule, withdrawRule } from './requests/changeRule';

const refresh = [['policy-rules'], ['policy-runs']];

export function EnactButton({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const enacting = useActing({
    act: (days: Days) => enactRule(rule, days),
    done: t('rules.enacted'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('rules.enact')}
      </Button>
      <ActionDialog<Days>
        open={open}
        title={t('rules.enactTitle')}
        explanation={t('rules.enactWords')}
        confirm={t('rules.enact')}
        initialValues={{ ...daysOf(rule), endPredecessor: rule.number > 1 }}
        onClose={() => setOpen(false)}
        onConfirm={(days) => enacting.mutateAsync(days)}
      >
        {() => (
          <>
            <Form.Item name="validFrom" label={t('rules.validFrom')} rules={[{ required: true }]}>
              <DateInput />
            </Form.Item>
            <Form.Item name="validTo" label={t('rules.validTo')}>
              <DateInput />
            </Form.Item>
            <Form.Item name="endPredecessor" valuePropName="checked">
              <Checkbox>{t('rules.endPredecessor')}</Checkbox>
            </Form.Item>
          </>
        )}
      </ActionDialog>
    </>
  );
}

export function EndButton({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const ending = useActing({
    act: ({ lastDay }: { lastDay: string }) => endRule(rule, lastDay),
    done: t('rules.ended'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('rules.end')}
      </Button>
      <ActionDialog<{ lastDay: string }>
        open={open}
        danger
        title={t('rules.endTitle')}
        explanation={t('rules.endWords')}
        confirm={t('rules.end')}
        onClose={() => setOpen(false)}
        onConfirm={(values) => ending.mutateAsync(values)}
      >
        {() => (
          <Form.Item name="lastDay" label={t('rules.lastDay')} rules={[{ required: true }]}>
            <DateInput />
          </Form.Item>
        )}
      </ActionDialog>
    </>
  );
}

/** Takes back what was dated by mistake, as long as it has judged nobody. */
export function WithdrawButton({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const withdrawing = useActing({
    act: () => withdrawRule(rule),
    done: t('rules.withdrawn'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('rules.withdraw')}
      </Button>
      <ActionDialog<object>
        open={open}
        danger
        title={t('rules.withdrawTitle')}
        explanation={t('rules.withdrawWords')}
        confirm={t('rules.withdraw')}
        onClose={() => setOpen(false)}
        onConfirm={() => withdrawing.mutateAsync(undefined)}
      />
    </>
  );
}

export function DiscardButton({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const discarding = useActing({
    act: () => discardRule(rule),
    done: t('rules.discarded'),
    refresh: [['policy-rules', 'versions']],
    onDone: () => void navigate('/policy-rules'),
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('rules.discard')}
      </Button>
      <ActionDialog<object>
        open={open}
        danger
        title={t('rules.discardTitle')}
        confirm={t('rules.discard')}
        onClose={() => setOpen(false)}
        onConfirm={() => discarding.mutateAsync(undefined)}
      />
    </>
  );
}
