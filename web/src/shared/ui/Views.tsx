import { Select, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useNarrow } from './useNarrow';

interface ViewsProps<Key extends string> {
  label: string;
  views: { key: Key; label: string }[];
  chosen: Key;
  onChoose: (key: Key) => void;
  children: ReactNode;
}

/** Sides of one page: tabs where they fit beside each other, a choice on narrow screens. */
export function Views<Key extends string>({ label, views, chosen, onChoose, children }: ViewsProps<Key>) {
  const narrow = useNarrow();
  if (narrow) {
    return (
      <>
        <Select
          className="full-width views-choice"
          aria-label={label}
          value={chosen}
          options={views.map((view) => ({ value: view.key, label: view.label }))}
          onChange={onChoose}
        />
        {children}
      </>
    );
  }
  return (
    <Tabs
      activeKey={chosen}
      onChange={(key) => onChoose(key as Key)}
      items={views.map((view) => ({ ...view, children: view.key === chosen ? children : null }))}
    />
  );
}
