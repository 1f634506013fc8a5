import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** Nothing here yet, and what to do about it. */
export function EmptyView({ title, hint, action }: { title: string; hint?: string | undefined; action?: ReactNode }) {
  return (
    <div className="state">
      <span className="state-icon" aria-hidden="true">
        <InboxOutlined />
      </span>
      <p className="state-title">{title}</p>
      {hint && <p className="state-hint">{hint}</p>}
      {action}
    </div>
  );
}
