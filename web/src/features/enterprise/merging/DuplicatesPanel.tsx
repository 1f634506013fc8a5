import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type Duplicate, type Enterprise, enterpriseTones } from '../model';
import { mergeEnterprise, useDuplicates } from '../requests/duplicates';

/** Files that may be the same enterprise, each with why, for those who may merge. */
export function DuplicatesPanel({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const [asked, setAsked] = useState<Duplicate>();
  return (
    <QueryView query={useDuplicates(enterprise.id)} rows={2}>
      {({ items, mergeable }) =>
        items.length > 0 && (
          <Panel title={t('enterprise.merging.title')} hint={t('enterprise.merging.hint')}>
            <LineTable<Duplicate>
              label={t('enterprise.merging.title')}
              rows={items}
              columns={[
                {
                  key: 'name',
                  title: t('enterprise.f.name'),
                  render: (row) => (
                    <span>
                      <Link to={`/enterprises/${row.id}`}>{row.name}</Link>
                      <span className="row-sub figure">{row.uscc}</span>
                    </span>
                  ),
                },
                { key: 'county', title: t('enterprise.f.county'), render: (row) => row.countyName },
                {
                  key: 'why',
                  title: t('enterprise.merging.why'),
                  render: (row) => row.reasons.map((reason) => t(`enterprise.merging.r.${reason}`)).join(marks.comma),
                },
                {
                  key: 'projects',
                  title: t('enterprise.merging.projects'),
                  align: 'right',
                  render: (row) => row.projects,
                },
                {
                  key: 'state',
                  title: t('enterprise.stateLabel'),
                  render: (row) => (
                    <StatusTag tone={enterpriseTones[row.state]}>{t(`enterprise.state.${row.state}`)}</StatusTag>
                  ),
                },
                {
                  key: 'actions',
                  title: t('enterprise.people.actions'),
                  render: (row) =>
                    mergeable && row.state === 'VERIFIED' ? (
                      <Button type="link" size="small" danger onClick={() => setAsked(row)}>
                        {t('enterprise.merging.merge')}
                      </Button>
                    ) : (
                      '—'
                    ),
                },
              ]}
            />
            {asked && <MergeDialog enterprise={enterprise} into={asked} onClose={() => setAsked(undefined)} />}
          </Panel>
        )
      }
    </QueryView>
  );
}

function MergeDialog({ enterprise, into, onClose }: { enterprise: Enterprise; into: Duplicate; onClose: () => void }) {
  const { t } = useTranslation();
  const label = t('enterprise.merging.reason');
  const merging = useActing({
    act: ({ reason }: { reason: string }) => mergeEnterprise(enterprise, { into: into.id, reason }),
    done: t('enterprise.merging.merged'),
    refresh: [['enterprise'], ['enterprises'], ['projects']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ reason: string }>
      open
      danger
      title={t('enterprise.merging.ask', { name: enterprise.name, into: into.name })}
      explanation={t('enterprise.merging.words')}
      confirm={t('enterprise.merging.confirm')}
      onClose={onClose}
      onConfirm={(typed) => merging.mutateAsync(typed)}
    >
      {() => (
        <Form.Item
          name="reason"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('shared.required', { field: label }) }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
      )}
    </ActionDialog>
  );
}
