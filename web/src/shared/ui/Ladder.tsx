import { CheckOutlined, CloseOutlined, MinusOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Rung {
  key: string;
  title: string;
  note?: string | undefined;
  state: 'done' | 'skipped' | 'current' | 'ahead' | 'failed';
}

const marks: Partial<Record<Rung['state'], ReactNode>> = {
  done: <CheckOutlined />,
  skipped: <MinusOutlined />,
  failed: <CloseOutlined />,
};

/** The steps of a record's life, in order; the state is also said in words for those who do not see the colours. */
export function Ladder({ rungs, label }: { rungs: Rung[]; label: string }) {
  const { t } = useTranslation();
  return (
    <ol className="ladder" aria-label={label}>
      {rungs.map((rung, index) => (
        <li
          key={rung.key}
          className={`rung rung-${rung.state}`}
          {...(rung.state === 'current' || rung.state === 'failed' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="rung-mark" aria-hidden="true">
            {marks[rung.state] ?? index + 1}
          </span>
          <span className="rung-words">
            <span className="rung-title">{rung.title}</span>
            {rung.note && <span className="rung-note">{rung.note}</span>}
            <span className="visually-hidden">{t(`shared.rung.${rung.state}`)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
