import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { ItemFields } from './ItemFields';
import { type Item, type List, sentValues, typedValues } from './model';
import { addItem, changeItem } from './requests/items';

interface Typed {
  values: Record<string, unknown>;
}

/** A new item, typed into a form. */
export function AddItem({ list }: { list: List }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const add = useOnce({ kind: 'annual-list-item', list: `/annual-lists/${list.list.id}`, create: addItem });
  const adding = useActing({
    act: ({ values }: Typed) => add({ list: list.list.id, values: sentValues(values) }),
    done: t('annuallist.itemAdded'),
    refresh: [['annual-lists']],
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('annuallist.addItem')}
      </Button>
      <ActionDialog<Typed>
        open={asked}
        width={680}
        title={t('annuallist.addItem')}
        confirm={t('shared.action.save')}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => adding.mutateAsync(typed)}
      >
        {() => <ItemFields columns={list.layout.columns} />}
      </ActionDialog>
    </>
  );
}

/** Other values of an item. */
export function ChangeItem({ item }: { item: Item }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { columns } = item.list.layout;
  const changing = useActing({
    act: ({ values }: Typed) => changeItem(item, sentValues(values)),
    done: t('annuallist.itemChanged'),
    refresh: [['annual-lists']],
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('shared.action.edit')}</Button>
      <ActionDialog<Typed>
        open={asked}
        width={680}
        title={t('annuallist.changeItem')}
        confirm={t('shared.action.save')}
        initialValues={{ values: typedValues(item.item.values, columns) }}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => changing.mutateAsync(typed)}
      >
        {() => <ItemFields columns={columns} />}
      </ActionDialog>
    </>
  );
}
