import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListParams } from '@/shared/lib/useListParams';
import { usePerson } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { addView, beginWith, keyOf, type SavedViewInput, type ViewsOf } from './requests';

interface Said {
  name: string;
  shared?: boolean;
  begins?: boolean;
}

interface SaveViewProps {
  of: ViewsOf;
  params: ListParams;
  open: boolean;
  onSaved: (id: string) => void;
  onClose: () => void;
}

/** Keeps what the list shows now under a name. */
export function SaveView({ of, params, open, onSaved, onClose }: SaveViewProps) {
  const { t } = useTranslation();
  const add = useOnce({
    kind: `view-${of.service}-${of.list}`,
    list: window.location.pathname,
    create: (input: SavedViewInput, key) => addView(of, input, key),
  });
  const saving = useActing({
    act: async ({ name, shared = false, begins = false }: Said) => {
      const view = await add({ list: of.list, name, shared, filters: params.chosen, sort: params.sort ?? null });
      if (begins) {
        await beginWith(of, view, true);
      }
      return view;
    },
    done: t('shared.view.saved'),
    refresh: [keyOf(of)],
    onDone: (view) => onSaved(view.id),
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<Said>
      open={open}
      title={t('shared.view.saveTitle')}
      explanation={t('shared.view.saveHint')}
      confirm={t('shared.action.save')}
      onClose={onClose}
      onConfirm={(said) => saving.mutateAsync(said)}
    >
      {() => (
        <>
          <ViewFields />
          <Form.Item name="begins" valuePropName="checked">
            <Checkbox>{t('shared.view.beginWith')}</Checkbox>
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}

/** Name and whom it is for. */
export function ViewFields() {
  const { t } = useTranslation();
  const { organisationName } = usePerson();
  return (
    <>
      <Form.Item
        name="name"
        label={t('shared.view.name')}
        rules={[{ required: true, whitespace: true, message: t('shared.required', { field: t('shared.view.name') }) }]}
        normalize={(text: string) => text.trimStart()}
      >
        <Input maxLength={40} />
      </Form.Item>
      {organisationName && (
        <Form.Item name="shared" valuePropName="checked">
          <Checkbox>{t('shared.view.share', { organisation: organisationName })}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}
