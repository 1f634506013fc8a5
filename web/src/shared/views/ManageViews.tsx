import { DeleteOutlined, EditOutlined, StarFilled, StarOutlined } from '@ant-design/icons';
import { Button, Modal, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { beginWith, changeView, keyOf, removeView, type SavedView, type ViewsOf } from './requests';
import { ViewFields } from './SaveView';

interface ManageViewsProps {
  of: ViewsOf;
  views: SavedView[];
  open: boolean;
  onClose: () => void;
}

/** Names, sharing, removal, and the view that the list begins with. */
export function ManageViews({ of, views, open, onClose }: ManageViewsProps) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<SavedView>();
  return (
    <>
      <Modal open={open && !edited} title={t('shared.view.manageTitle')} footer={null} onCancel={onClose} width={560}>
        {views.length === 0 ? (
          <p className="muted">{t('shared.view.none')}</p>
        ) : (
          <ul className="view-rows">
            {views.map((view) => (
              <ViewRow key={view.id} of={of} view={view} onEdit={() => setEdited(view)} />
            ))}
          </ul>
        )}
      </Modal>
      {edited && <ChangeView of={of} view={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

function ViewRow({ of, view, onEdit }: { of: ViewsOf; view: SavedView; onEdit: () => void }) {
  const { t } = useTranslation();
  const refresh = [keyOf(of)];
  const beginning = useActing({
    act: (begins: boolean) => beginWith(of, view, begins),
    done: t(view.begins ? 'shared.view.beginsNoMore' : 'shared.view.beginsNow'),
    refresh,
  });
  const removing = useActing({ act: () => removeView(of, view), done: t('shared.view.removed'), refresh });
  return (
    <li className="view-row">
      <span className="view-row-name">
        {view.name}
        <span className="row-sub">
          {view.mine ? t(view.shared ? 'shared.view.shared' : 'shared.view.private') : view.owner}
        </span>
      </span>
      <Button
        type="text"
        icon={view.begins ? <StarFilled /> : <StarOutlined />}
        aria-pressed={view.begins}
        aria-label={t('shared.view.beginWithNamed', { name: view.name })}
        title={t('shared.view.beginWith')}
        loading={beginning.isPending}
        onClick={() => beginning.mutate(!view.begins)}
      />
      {view.mine && (
        <>
          <Button
            type="text"
            icon={<EditOutlined />}
            aria-label={t('shared.view.changeNamed', { name: view.name })}
            onClick={onEdit}
          />
          <Popconfirm
            title={t('shared.view.removeTitle', { name: view.name })}
            {...(view.shared ? { description: t('shared.view.removeShared') } : {})}
            okText={t('shared.view.remove')}
            cancelText={t('shared.action.cancel')}
            onConfirm={() => removing.mutate(undefined)}
          >
            <Button
              type="text"
              danger
              icon={<DeleteOutlined />}
              aria-label={t('shared.view.removeNamed', { name: view.name })}
              loading={removing.isPending}
            />
          </Popconfirm>
        </>
      )}
    </li>
  );
}

function ChangeView({ of, view, onClose }: { of: ViewsOf; view: SavedView; onClose: () => void }) {
  const { t } = useTranslation();
  const changing = useActing({
    act: ({ name, shared = false }: { name: string; shared?: boolean }) => {
      const { list, filters, sort = null } = view;
      return changeView(of, view, { list, filters, sort, name, shared });
    },
    done: t('shared.view.updated'),
    refresh: [keyOf(of)],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ name: string; shared?: boolean }>
      open
      title={t('shared.view.changeTitle')}
      confirm={t('shared.action.save')}
      initialValues={{ name: view.name, shared: view.shared }}
      onClose={onClose}
      onConfirm={(said) => changing.mutateAsync(said)}
    >
      {() => <ViewFields />}
    </ActionDialog>
  );
}
