import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { type BatchRow, batchStates, batchTones } from './model';
import { createBatch } from './requests/createBatch';
import { useBatches } from './requests/listBatches';

export default function BatchesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const preparer = useIs('commission-preparer');
  const create = preparer && <CreateButton />;
  const looksAhead = useIs('commission-preparer', 'commission-approver', 'auditor');
  const columns: DataColumn<BatchRow>[] = [
    {
      key: 'name',
      title: t('whitelist.batch'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/whitelist/${row.id}`} className="row-title">
            {row.name}
          </Link>
          <span className="row-sub figure">{row.number}</span>
        </span>
      ),
    },
    {
      key: 'state',
      title: t('whitelist.stateLabel'),
      render: (row) => <StatusTag tone={batchTones[row.state]}>{t(`whitelist.state.${row.state}`)}</StatusTag>,
    },
    { key: 'count', title: t('whitelist.entryCount'), align: 'right', render: (row) => row.entryCount ?? '—' },
    { key: 'prepared', title: t('whitelist.preparedBy'), render: (row) => row.preparedBy ?? '—' },
    { key: 'approved', title: t('whitelist.approvedBy'), render: (row) => row.approvedBy ?? '—' },
    { key: 'published', title: t('whitelist.publishedAt'), render: (row) => <InstantText value={row.publishedAt} /> },
  ];
  return (
    <>
      <PageHeader
        title={t('whitelist.title')}
        facts={t('whitelist.hint')}
        actions={
          <>
            {looksAhead && <Link to="/whitelist/candidates">{t('whitelist.candidates')}</Link>}
            {create}
          </>
        }
      />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'whitelist-batches' }}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('whitelist.stateLabel'),
              options: useOptions('whitelist.state', batchStates),
            },
          ]}
        />
        <DataTable<BatchRow>
          label={t('whitelist.title')}
          query={useBatches(params)}
          params={params}
          exportedFrom="whitelist/batches"
          rowKey={(row) => row.id}
          columns={columns}
          empty={{ title: t('whitelist.empty'), hint: t('whitelist.emptyHint'), action: create }}
        />
      </Panel>
    </>
  );
}

function CreateButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const create = useOnce({ kind: 'batch', list: '/whitelist', create: createBatch });
  const creating = useActing({
    act: create,
    done: t('whitelist.created'),
    refresh: [['batches']],
    onDone: (batch) => void navigate(`/whitelist/${batch.id}`),
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAsked(true)}>
        {t('whitelist.create')}
      </Button>
      <ActionDialog<{ name: string }>
        open={asked}
        title={t('whitelist.createTitle')}
        confirm={t('whitelist.create')}
        draft={{ key: 'batch-new', version: 0 }}
        onClose={() => setAsked(false)}
        onConfirm={({ name }) => creating.mutateAsync(name.trim())}
      >
        {() => (
          <Form.Item
            name="name"
            label={t('whitelist.name')}
            extra={t('whitelist.nameHint')}
            rules={[
              { required: true, whitespace: true, message: t('shared.required', { field: t('whitelist.name') }) },
            ]}
          >
            <Input maxLength={100} />
          </Form.Item>
        )}
      </ActionDialog>
    </>
  );
}
