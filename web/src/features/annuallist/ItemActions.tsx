import { Button, Form, Input, InputNumber, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { ChangeItem } from './AddItem';
import { type Item, itemStates, type Progress } from './model';
import { EnterpriseSelect, ProjectSelect } from './NamedSelects';
import { draftProject, linkProject, removeItem, reportItem, unlinkProject } from './requests/items';

const refresh = [['annual-lists'], ['project']] as const;

/** What may be done with an item now. */
export function ItemActions({ item }: { item: Item }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Item['actions'][number]>();
  const may = (action: Item['actions'][number]) => item.actions.includes(action);
  const close = () => setAsked(undefined);
  const removing = useActing({
    act: () => removeItem(item),
    done: t('annuallist.itemRemoved'),
    refresh: [],
    onDone: () => void navigate(`/annual-lists/${item.list.list.id}`),
  });
  const unlinking = useActing({ act: () => unlinkProject(item), done: t('annuallist.unlinked'), refresh });
  return (
    <>
      {may('EDIT') && <ChangeItem item={item} />}
      {may('REPORT') && <Button onClick={() => setAsked('REPORT')}>{t('annuallist.report')}</Button>}
      {may('DRAFT_PROJECT') && (
        <Button type="primary" onClick={() => setAsked('DRAFT_PROJECT')}>
          {t('annuallist.draftProject')}
        </Button>
      )}
      {may('LINK_PROJECT') && <Button onClick={() => setAsked('LINK_PROJECT')}>{t('annuallist.linkProject')}</Button>}
      {may('UNLINK_PROJECT') && (
        <Popconfirm title={t('annuallist.unlinkWords')} onConfirm={() => unlinking.mutate(undefined)}>
          <Button>{t('annuallist.unlink')}</Button>
        </Popconfirm>
      )}
      {may('REMOVE') && (
        <Popconfirm title={t('annuallist.removeWords')} onConfirm={() => removing.mutate(undefined)}>
          <Button danger>{t('annuallist.remove')}</Button>
        </Popconfirm>
      )}
      {asked === 'REPORT' && <ReportDialog item={item} onClose={close} />}
      {asked === 'DRAFT_PROJECT' && <DraftDialog item={item} onClose={close} />}
      {asked === 'LINK_PROJECT' && <LinkDialog item={item} onClose={close} />}
    </>
  );
}

interface DialogProps {
  item: Item;
  onClose: () => void;
}

function ReportDialog({ item, onClose }: DialogProps) {
  const { t } = useTranslation();
  const states = useOptions('annuallist.itemState', itemStates);
  const reporting = useActing({
    act: (typed: Progress) => reportItem(item, { ...typed, note: typed.note?.trim() || null }),
    done: t('annuallist.reported'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<Progress>
      open
      title={t('annuallist.report')}
      confirm={t('shared.action.save')}
      initialValues={{ state: item.item.state, done: item.item.done, note: item.note ?? '' }}
      onClose={onClose}
      onConfirm={(typed) => reporting.mutateAsync(typed)}
    >
      {() => (
        <>
          <Form.Item
            name="state"
            label={t('annuallist.stateLabel')}
            rules={[{ required: true, message: t('shared.required', { field: t('annuallist.stateLabel') }) }]}
          >
            <Select options={states} />
          </Form.Item>
          {item.item.quantity !== null && item.item.quantity !== undefined && (
            <Form.Item name="done" label={t('annuallist.done')} extra={t('annuallist.doneHint')}>
              <InputNumber className="full-width" min={0} max={item.item.quantity} controls={false} />
            </Form.Item>
          )}
          <Form.Item name="note" label={t('annuallist.note')}>
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}

function DraftDialog({ item, onClose }: DialogProps) {
  const { t } = useTranslation();
  const label = t('annuallist.enterprise');
  const drafting = useActing({
    act: ({ uscc }: { uscc: string }) => draftProject(item, uscc),
    done: t('annuallist.drafted'),
    refresh,
    onProblem: toldByDialog,
  });
  const code = item.list.layout.columns.find(({ meaning }) => meaning === 'OWNER_CODE')?.key;
  return (
    <ActionDialog<{ uscc: string }>
      open
      title={t('annuallist.draftProject')}
      explanation={t('annuallist.draftWords')}
      confirm={t('annuallist.draftProject')}
      initialValues={{ uscc: (code && item.item.values[code]) ?? null }}
      onClose={onClose}
      onConfirm={(typed) => drafting.mutateAsync(typed)}
    >
      {() => (
        <Form.Item
          name="uscc"
          label={label}
          rules={[{ required: true, message: t('shared.required', { field: label }) }]}
        >
          <EnterpriseSelect />
        </Form.Item>
      )}
    </ActionDialog>
  );
}

function LinkDialog({ item, onClose }: DialogProps) {
  const { t } = useTranslation();
  const label = t('annuallist.project');
  const linking = useActing({
    act: ({ projectId }: { projectId: string }) => linkProject(item, projectId),
    done: t('annuallist.linkedNow'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ projectId: string }>
      open
      title={t('annuallist.linkProject')}
      confirm={t('annuallist.linkProject')}
      onClose={onClose}
      onConfirm={(typed) => linking.mutateAsync(typed)}
    >
      {() => (
        <Form.Item
          name="projectId"
          label={label}
          rules={[{ required: true, message: t('shared.required', { field: label }) }]}
        >
          <ProjectSelect />
        </Form.Item>
      )}
    </ActionDialog>
  );
}
