import type { ReactNode } from 'react';
import { InstantText } from './Dates';

export interface Happening {
  key: string;
  at: string;
  title: ReactNode;
  person: ReactNode;
  details?: ReactNode;
  tone: 'good' | 'bad' | 'moving';
}

/** What happened to a record, newest first. */
export function Timeline({ happenings }: { happenings: Happening[] }) {
  return (
    <ol className="timeline">
      {happenings.map(({ key, at, title, person, details, tone }) => (
        <li key={key} className={`timeline-item timeline-${tone}`}>
          <div className="timeline-title">{title}</div>
          <div className="timeline-meta">
            {person}
            <InstantText value={at} full />
          </div>
          {details && <div className="timeline-details">{details}</div>}
        </li>
      ))}
    </ol>
  );
}
