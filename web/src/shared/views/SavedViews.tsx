import { DownOutlined, StarFilled, StarOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListParams } from '@/shared/lib/useListParams';
import { useActing } from '@/shared/ui/useActing';
import { ManageViews } from './ManageViews';
import { changeView, keyOf, type SavedView, useSavedViews, type ViewsOf } from './requests';
import { SaveView } from './SaveView';
import { shows } from './sameView';

export type { ViewsOf } from './requests';

interface SavedViewsProps {
  of: ViewsOf;
  params: ListParams;
}

/** The person's views of a list, and those that colleagues share: chosen, saved and looked after in one menu. */
export function SavedViews({ of, params }: SavedViewsProps) {
  const { t } = useTranslation();
  const { data } = useSavedViews(of);
  const views = data ?? [];
  const [used, setUsed] = useState<string>();
  const [saving, setSaving] = useState(false);
  const [managing, setManaging] = useState(false);
  useBeginning(data, params, setUsed);
  const shown = views.find((view) => shows(params, view));
  const left = shown ? undefined : views.find((view) => view.id === used && view.mine);
  const updating = useActing({
    act: (view: SavedView) => changeView(of, view, inputOf(view, params)),
    done: t('shared.view.updated'),
    refresh: [keyOf(of)],
  });
  const nothing = !params.isFiltered && !params.sort;
  const name = shown?.name ?? t(nothing ? 'shared.view.all' : 'shared.view.unsaved');
  const choose = (view: SavedView) => {
    setUsed(view.id);
    params.show(view.filters, view.sort ?? undefined);
  };
  const own = views.filter((view) => view.mine);
  const others = views.filter((view) => !view.mine);
  const entry = (view: SavedView) => ({
    key: view.id,
    icon: view.begins ? <StarFilled aria-hidden="true" /> : <StarOutlined aria-hidden="true" className="view-star" />,
    label: <ViewName view={view} />,
    onClick: () => choose(view),
  });
  const items: MenuProps['items'] = [
    { key: 'all', label: t('shared.view.all'), onClick: params.clear },
    ...(own.length > 0
      ? [{ key: 'own', type: 'group' as const, label: t('shared.view.own'), children: own.map(entry) }]
      : []),
    ...(others.length > 0
      ? [{ key: 'others', type: 'group' as const, label: t('shared.view.others'), children: others.map(entry) }]
      : []),
    { type: 'divider' as const },
    { key: 'save', label: t('shared.view.save'), disabled: nothing, onClick: () => setSaving(true) },
    ...(left
      ? [{ key: 'update', label: t('shared.view.update', { name: left.name }), onClick: () => updating.mutate(left) }]
      : []),
    ...(views.length > 0 ? [{ key: 'manage', label: t('shared.view.manage'), onClick: () => setManaging(true) }] : []),
  ];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{ items, selectable: true, selectedKeys: [shown?.id ?? (nothing ? 'all' : '')] }}
      >
        <Button className="views-button" aria-haspopup="menu">
          <span className="views-name">{t('shared.view.button', { name })}</span>
          <DownOutlined aria-hidden="true" />
        </Button>
      </Dropdown>
      <SaveView of={of} params={params} open={saving} onSaved={setUsed} onClose={() => setSaving(false)} />
      <ManageViews of={of} views={views} open={managing} onClose={() => setManaging(false)} />
    </>
  );
}

/** What the list shows now, under a view's own name. */
function inputOf(view: SavedView, params: ListParams) {
  const { list, name, shared } = view;
  return { list, name, shared, filters: params.chosen, sort: params.sort ?? null };
}

/**
 * Who opens the list without any wish begins with the chosen view; who clears it afterwards sees everything. Whatever the address says is
 * a wish, be it the first page: a figure leads to its rows and no others.
 */
function useBeginning(views: SavedView[] | undefined, params: ListParams, onUsed: (id: string) => void) {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || params.isAsked) {
      begun.current = true;
    } else if (views) {
      begun.current = true;
      const first = views.find((view) => view.begins);
      if (first) {
        onUsed(first.id);
        params.show(first.filters, first.sort ?? undefined, true);
      }
    }
  }, [views, params, onUsed]);
}

function ViewName({ view }: { view: SavedView }) {
  const { t } = useTranslation();
  const notes = [
    view.begins && t('shared.view.begins'),
    view.mine ? view.shared && t('shared.view.shared') : view.owner,
  ].filter(Boolean);
  return (
    <span>
      {view.name}
      {notes.length > 0 && <span className="row-sub">{notes.join(' · ')}</span>}
    </span>
  );
}
