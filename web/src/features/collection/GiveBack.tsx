import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Kind, Round, Row, Submission } from './model';
import { giveBack, useLayout, useRows } from './requests/submissions';

interface Typed {
  reason: string;
  remarks?: { row: string; column?: string | null; reason: string }[];
}

interface GiveBackProps {
  submission: Submission;
  sheets: Round['sheets'];
}

/** A district returns a submission: why, and what is wrong with which rows and cells. */
export function GiveBack({ submission, sheets }: GiveBackProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const returning = useActing({
    act: ({ reason, remarks = [] }: Typed) =>
      giveBack(submission, {
        reason,
        remarks: remarks.map((remark) => ({ row: remark.row, reason: remark.reason, column: remark.column ?? null })),
      }),
    done: t('collection.done.RETURN'),
    refresh: [['submission', submission.id], ['submissions'], ['collection-rounds'], ['todos']],
    onProblem: toldByDialog,
  });
  const reason = t('collection.reason');
  return (
    <>
      <Button danger onClick={() => setAsked(true)}>
        {t('collection.step.RETURN')}
      </Button>
      <ActionDialog<Typed>
        open={asked}
        danger
        width={820}
        title={t('collection.step.RETURN')}
        confirm={t('collection.step.RETURN')}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => returning.mutateAsync(typed)}
      >
        {() => (
          <>
            <Form.Item
              name="reason"
              label={reason}
              rules={[{ required: true, whitespace: true, message: t('shared.required', { field: reason }) }]}
            >
              <Input.TextArea rows={3} maxLength={500} />
            </Form.Item>
            <Form.List name="remarks">
              {(lines, { add, remove }) => (
                <fieldset className="plan-units-form">
                  <legend>{t('collection.remarks')}</legend>
                  {lines.map(({ key, name }) => (
                    <RemarkLine
                      key={key}
                      line={name}
                      submission={submission}
                      sheets={sheets}
                      onRemove={() => remove(name)}
                    />
                  ))}
                  <Button onClick={() => add({})}>{t('collection.addRemark')}</Button>
                </fieldset>
              )}
            </Form.List>
          </>
        )}
      </ActionDialog>
    </>
  );
}

interface RemarkLineProps {
  line: number;
  submission: Submission;
  sheets: Round['sheets'];
  onRemove: () => void;
}

function RemarkLine({ line, submission, sheets, onRemove }: RemarkLineProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const [chosen, setChosen] = useState<Row>();
  const kind = chosen?.kind;
  const template = sheets.find((sheet) => sheet.kind === kind)?.template;
  const required = (field: string) => [{ required: true, message: t('shared.required', { field }) }];
  return (
    <div className="form-grid">
      <Form.Item
        name={[line, 'row']}
        label={t('collection.row')}
        extra={t('collection.rowHint')}
        rules={required(t('collection.row'))}
      >
        <RowChoice
          submission={submission}
          chosen={chosen}
          onChoose={(row) => {
            setChosen(row);
            form.setFieldValue(['remarks', line, 'column'], null);
          }}
        />
      </Form.Item>
      <Form.Item name={[line, 'column']} label={t('collection.column')} extra={t('collection.columnHint')}>
        {kind && template ? <ColumnChoice kind={kind} template={template} /> : <Select disabled />}
      </Form.Item>
      <Form.Item name={[line, 'reason']} label={t('collection.remark')} rules={required(t('collection.remark'))}>
        <Input maxLength={300} />
      </Form.Item>
      <Button className="line-remove" type="text" danger onClick={onRemove}>
        {t('collection.removeRemark')}
      </Button>
    </div>
  );
}

/** What a form item hands to its field. */
interface Field {
  id?: string;
  value?: string;
  onChange?: (value: unknown) => void;
}

interface RowChoiceProps extends Field {
  submission: Submission;
  chosen: Row | undefined;
  onChoose: (row: Row | undefined) => void;
}

/** A row of any sheet, found by its number: there may be a hundred thousand. */
function RowChoice({ submission, chosen, onChoose, onChange, ...field }: RowChoiceProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const from = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : undefined;
  const { data, isPending } = useRows(submission.id, { size: 50, ...(from === undefined ? {} : { from }) });
  const found = data?.items ?? [];
  const rows = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isPending}
      options={rows.map((row) => ({
        value: row.id,
        label: t('collection.rowOf', { sheet: t(`collection.kind.${row.kind}`), number: row.number }),
      }))}
      onChange={(id: string) => {
        onChange?.(id);
        onChoose(rows.find((row) => row.id === id));
      }}
    />
  );
}

/** A column of the sheet that the row belongs to. */
function ColumnChoice({ kind, template, ...field }: { kind: Kind; template: number } & Field) {
  const bilingual = useBilingual();
  const layout = useLayout(kind, template);
  const options = (layout.data?.columns ?? []).map(({ key, name }) => ({ value: key, label: bilingual(name) }));
  return <Select allowClear loading={layout.isPending} options={options} {...field} />;
}
