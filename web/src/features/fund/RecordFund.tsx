import { Button, Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { MoneyInput } from '@/shared/ui/Money';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { FundInput, ProgrammeTotal } from './model';
import { recordFund, useProjectsNamed } from './requests/funds';

/** Funds of a project by one document; the service refuses what would be double central funding, and says by which clause. */
export function RecordFund({ programmes }: { programmes: ProgrammeTotal[] }) {
  const { t, i18n } = useTranslation();
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const recording = useActing({
    act: (input: FundInput) => recordFund(input, key.current),
    done: t('fund.recorded'),
    refresh: [['funds']],
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
  const item = (name: keyof FundInput, label: string, input: ReactNode) => (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('shared.required', { field: label }) }]}>
      {input}
    </Form.Item>
  );
  const options = programmes.map((each) => ({
    value: each.programme,
    label: i18n.language === 'en' ? each.nameEn : each.nameZh,
  }));
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('fund.record')}
      </Button>
      <ActionDialog<FundInput>
        open={asked}
        width={680}
        title={t('fund.record')}
        explanation={t('fund.recordWords')}
        confirm={t('fund.record')}
        initialValues={{ inPlace: 0, paid: 0 }}
        onClose={() => setAsked(false)}
        onConfirm={(input) => recording.mutateAsync(input)}
      >
        {() => (
          <>
            {item('projectId', t('fund.project'), <ProjectSelect />)}
            {item('programme', t('fund.programme'), <Select options={options} />)}
            {item('documentNumber', t('fund.documentNumber'), <Input maxLength={100} />)}
            {item('issuedOn', t('fund.issuedOn'), <DateInput maxDate={dayjs()} />)}
            {item('issued', t('fund.issued'), <MoneyInput />)}
            {item('inPlace', t('fund.inPlace'), <MoneyInput />)}
            {item('paid', t('fund.paid'), <MoneyInput />)}
          </>
        )}
      </ActionDialog>
    </>
  );
}

function ProjectSelect({ id, value, onChange }: { id?: string; value?: string; onChange?: (id: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useProjectsNamed(typed.trim());
  return (
    <Select<string>
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      {...(onChange ? { onChange } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('fund.projectHint')}
      notFoundContent={typed.trim().length > 1 ? t('fund.noProject') : null}
      options={(found.data ?? []).map((project) => ({
        value: project.id,
        label: `${project.name} · ${project.enterpriseName}`,
      }))}
    />
  );
}
