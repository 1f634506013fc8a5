import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  EditOutlined,
  ExclamationCircleFilled,
  MinusCircleOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

export type Tone = 'draft' | 'waiting' | 'moving' | 'good' | 'attention' | 'bad' | 'ended';

const icons: Record<Tone, ReactNode> = {
  draft: <EditOutlined />,
  waiting: <ClockCircleOutlined />,
  moving: <SyncOutlined />,
  good: <CheckCircleFilled />,
  attention: <ExclamationCircleFilled />,
  bad: <CloseCircleFilled />,
  ended: <MinusCircleOutlined />,
};

/** A state by colour, icon and words: never by colour alone. */
export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`status status-${tone}`}>
      <span aria-hidden="true" className="status-icon">
        {icons[tone]}
      </span>
      {children}
    </span>
  );
}
