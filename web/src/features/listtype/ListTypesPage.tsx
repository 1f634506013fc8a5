import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useBilingual } from '@/shared/i18n/marks';
import { bureaus, fields, useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { firstLayout, type ListType, type ListTypeInput } from './model';
import { addType, useTypes } from './requests/types';

/** What kinds of lists there are; each one's columns are data. */
export default function ListTypesPage() {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  return (
    <>
      <PageHeader title={t('listtype.title')} facts={t('listtype.hint')} actions={<AddType />} />
      <Panel>
        <QueryView query={useTypes()}>
          {(types) => (
            <LineTable<ListType>
              label={t('listtype.title')}
              rows={types}
              columns={[
                {
                  key: 'name',
                  title: t('listtype.name'),
                  render: (row) => (
                    <span>
                      <Link to={`/list-types/${row.code}`} className="row-title">
                        {bilingual(row.name)}
                      </Link>
                      <span className="row-sub">{row.code}</span>
                    </span>
                  ),
                },
                { key: 'bureau', title: t('listtype.bureau'), render: (row) => t(`shared.bureau.${row.bureau}`) },
                {
                  key: 'standing',
                  title: t('listtype.period'),
                  render: (row) => t(row.standing ? 'listtype.standing' : 'listtype.annual'),
                },
                {
                  key: 'inForce',
                  title: t('listtype.inForce'),
                  render: (row) => (row.inForce ? t('listtype.versionOf', { number: row.inForce }) : '—'),
                },
                { key: 'at', title: t('listtype.updatedAt'), render: (row) => <InstantText value={row.updatedAt} /> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
}

interface Typed {
  code: string;
  zh: string;
  en: string;
  bureau: ListTypeInput['bureau'];
  field: ListTypeInput['field'];
  standing?: boolean;
}

function AddType() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const add = useOnce({ kind: 'list-type', list: '/list-types', create: addType });
  const adding = useActing({
    act: ({ zh, en, standing = false, ...rest }: Typed) =>
      add({ ...rest, standing, name: { zh, en }, layout: firstLayout('名称', 'Name') }),
    done: t('listtype.added'),
    refresh: [['list-types']],
    onDone: (type) => void navigate(`/list-types/${type.code}`),
    onProblem: toldByDialog,
  });
  const bureauOptions = useOptions('shared.bureau', bureaus);
  const fieldOptions = useOptions('shared.field', fields);
  const required = (label: string) => [{ required: true, message: t('shared.required', { field: label }) }];
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('listtype.add')}
      </Button>
      <ActionDialog<Typed>
        open={asked}
        title={t('listtype.add')}
        explanation={t('listtype.addWords')}
        confirm={t('listtype.add')}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => adding.mutateAsync(typed)}
      >
        {() => (
          <>
            <Form.Item name="code" label={t('listtype.code')} rules={required(t('listtype.code'))}>
              <Input maxLength={50} />
            </Form.Item>
            <Form.Item name="zh" label={t('listtype.zh')} rules={required(t('listtype.zh'))}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="en" label={t('listtype.en')} rules={required(t('listtype.en'))}>
              <Input maxLength={300} />
            </Form.Item>
            <Form.Item name="bureau" label={t('listtype.bureau')} rules={required(t('listtype.bureau'))}>
              <Select options={bureauOptions} />
            </Form.Item>
            <Form.Item name="field" label={t('listtype.field')} rules={required(t('listtype.field'))}>
              <Select options={fieldOptions} />
            </Form.Item>
            <Form.Item name="standing" valuePropName="checked">
              <Checkbox>{t('listtype.standingWords')}</Checkbox>
            </Form.Item>
          </>
        )}
      </ActionDialog>
    </>
  );
}
