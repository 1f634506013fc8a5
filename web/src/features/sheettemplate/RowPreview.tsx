import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { SheetFields } from '@/shared/ui/SheetFields';
import { useActing } from '@/shared/ui/useActing';
import type { Fault, Kind, Layout } from './model';
import { tryRow } from './requests/templates';

interface RowPreviewProps {
  kind: Kind;
  layout: Layout;
  /** Of the stored version; left out while the draft has changes that are not stored. */
  number?: number;
}

type Typed = Record<string, string | undefined>;

/** The form as enterprises will see it, with values to try the checks on; nothing is stored. */
export function RowPreview({ kind, layout, number }: RowPreviewProps) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const [form] = Form.useForm<Typed>();
  const [faults, setFaults] = useState<Fault[]>();
  const trying = useActing({
    act: (typed: Typed) => tryRow(kind, number ?? 0, given(typed)),
    done: t('sheettemplate.tried'),
    refresh: [],
    onDone: (outcome) => {
      setFaults(outcome.faults);
      form.setFields(
        layout.columns.map(({ key }) => ({
          name: key,
          errors: outcome.faults.filter((fault) => fault.column === key).map(bilingual),
        })),
      );
    },
  });
  return (
    <Form<Typed> form={form} name="row" layout="vertical" onFinish={(typed) => trying.mutate(typed)}>
      <SheetFields columns={layout.columns} />
      {faults?.length === 0 && (
        <Alert className="alert-gap" type="success" showIcon title={t('sheettemplate.rightRow')} />
      )}
      {faults && faults.length > 0 && (
        <Alert
          className="alert-gap"
          type="warning"
          showIcon
          title={t('sheettemplate.faultsOf', { count: faults.length })}
        />
      )}
      <Button htmlType="submit" disabled={number === undefined} loading={trying.isPending}>
        {t('sheettemplate.try')}
      </Button>
      {number === undefined && <p className="panel-hint">{t('sheettemplate.tryAfterSaving')}</p>}
    </Form>
  );
}

function given(typed: Typed): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}
