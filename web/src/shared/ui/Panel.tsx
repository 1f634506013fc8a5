import { type ReactNode, useId } from 'react';

interface PanelProps {
  title?: ReactNode;
  hint?: ReactNode;
  extra?: ReactNode;
  id?: string;
  flush?: boolean;
  children: ReactNode;
}

/** A section of a page: a white sheet with a level-two heading. */
export function Panel({ title, hint, extra, id, flush = false, children }: PanelProps) {
  const headingId = useId();
  return (
    <section className={flush ? 'panel panel-flush' : 'panel'} id={id} aria-labelledby={title ? headingId : undefined}>
      {(title || extra) && (
        <div className="panel-head">
          <div>
            {title && <h2 id={headingId}>{title}</h2>}
            {hint && <p className="panel-hint">{hint}</p>}
          </div>
          {extra && <div className="panel-extra">{extra}</div>}
        </div>
      )}
      <div className="panel-body">{children}</div>
    </section>
  );
}
