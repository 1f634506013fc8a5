import { ExclamationCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';

export interface Fact {
  key: string;
  label: ReactNode;
  value: ReactNode;
  /** Why this field came back, shown beside it. */
  note?: string | undefined;
  wide?: boolean;
}

/** Labels with values in as many columns as fit. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ key, label, value, note, wide }) => (
        <div key={key} className={`fact${wide ? ' fact-wide' : ''}${note ? ' fact-noted' : ''}`}>
          <dt>{label}</dt>
          <dd>
            {value ?? '—'}
            {note && (
              <span className="fact-note">
                <ExclamationCircleFilled aria-hidden="true" /> {note}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
