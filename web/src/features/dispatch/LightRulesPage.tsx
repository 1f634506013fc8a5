import { Button, Form, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { formatDate } from '@/shared/lib/dates';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput, DateText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { LightRule, Thresholds } from './model';
import { addLightRule, enactLightRule, removeLightRule, useLightRules } from './requests/rounds';

const names = [
  'startYellowMonths',
  'startRedMonths',
  'progressYellowPoints',
  'progressRedPoints',
  'redsForNotice',
] as const;

/** From where on a light is yellow or red, and since when. */
export default function LightRulesPage() {
  const { t } = useTranslation();
  const rules = useLightRules();
  const latest = rules.data?.items[0]?.thresholds;
  return (
    <>
      <PageHeader
        title={t('dispatch.rule.title')}
        facts={t('dispatch.rule.hint')}
        actions={rules.data?.changeable && latest && <AddRule latest={latest} />}
      />
      <Panel title={t('dispatch.rule.sets')}>
        <QueryView query={rules}>{({ items }) => <Rules items={items} />}</QueryView>
      </Panel>
    </>
  );
}

function Rules({ items }: { items: LightRule[] }) {
  const { t } = useTranslation();
  return (
    <LineTable<LightRule>
      label={t('dispatch.rule.sets')}
      rows={items}
      columns={[
        { key: 'from', title: t('dispatch.rule.validFrom'), render: (rule) => <DateText value={rule.validFrom} /> },
        ...names.map((name) => ({
          key: name,
          title: t(`dispatch.rule.${name}`),
          align: 'right' as const,
          render: (rule: LightRule) => rule.thresholds[name],
        })),
        { key: 'by', title: t('dispatch.rule.setBy'), render: (rule) => rule.setBy || t('dispatch.rule.shipped') },
        {
          key: 'state',
          title: t('dispatch.rule.state'),
          render: (rule) => (
            <StatusTag tone={rule.state === 'DRAFT' ? 'draft' : 'good'}>
              {t(`dispatch.rule.states.${rule.state}`)}
            </StatusTag>
          ),
        },
        { key: 'enactedBy', title: t('dispatch.rule.enactedBy'), render: (rule) => rule.enactedBy ?? '—' },
        {
          key: 'actions',
          title: t('dispatch.actions'),
          render: (rule) => (rule.removable || rule.enactable ? <RuleActions rule={rule} /> : '—'),
        },
      ]}
    />
  );
}

function RuleActions({ rule }: { rule: LightRule }) {
  const { t, i18n } = useTranslation();
  const [asked, setAsked] = useState(false);
  const refresh = [['dispatch', 'light-rules'], ['todos']];
  const removing = useActing({ act: () => removeLightRule(rule), done: t('dispatch.done'), refresh });
  const enacting = useActing({
    act: () => enactLightRule(rule),
    done: t('dispatch.done'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <>
      {rule.enactable && (
        <Button type="link" size="small" onClick={() => setAsked(true)}>
          {t('dispatch.rule.enact')}
        </Button>
      )}
      {rule.removable && (
        <Button type="link" size="small" danger onClick={() => removing.mutate(undefined)}>
          {t('dispatch.rule.remove')}
        </Button>
      )}
      <ActionDialog
        open={asked}
        title={t('dispatch.rule.enact')}
        explanation={t('dispatch.rule.enactWords', { day: formatDate(rule.validFrom, i18n.language) })}
        confirm={t('dispatch.rule.enact')}
        onClose={() => setAsked(false)}
        onConfirm={() => enacting.mutateAsync(undefined)}
      />
    </>
  );
}

interface Typed {
  validFrom: string;
  thresholds: Thresholds;
}

function AddRule({ latest }: { latest: Thresholds }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const adding = useActing({
    act: ({ validFrom, thresholds }: Typed) => addLightRule(validFrom, thresholds, key.current),
    done: t('dispatch.rule.added'),
    refresh: [['dispatch', 'light-rules']],
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
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('dispatch.rule.add')}
      </Button>
      <ActionDialog<Typed>
        open={asked}
        title={t('dispatch.rule.add')}
        explanation={t('dispatch.rule.addWords')}
        confirm={t('dispatch.rule.add')}
        initialValues={{ thresholds: latest }}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => adding.mutateAsync(typed)}
      >
        {() => (
          <>
            <Form.Item
              name="validFrom"
              label={t('dispatch.rule.validFrom')}
              rules={required(t('dispatch.rule.validFrom'))}
            >
              <DateInput minDate={dayjs()} />
            </Form.Item>
            <div className="form-grid">
              {names.map((name) => (
                <Form.Item
                  key={name}
                  name={['thresholds', name]}
                  label={t(`dispatch.rule.${name}`)}
                  rules={required(t(`dispatch.rule.${name}`))}
                >
                  <InputNumber<number> min={1} max={100} precision={0} className="full-width" />
                </Form.Item>
              ))}
            </div>
          </>
        )}
      </ActionDialog>
    </>
  );
}
