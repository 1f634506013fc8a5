import { Link } from 'react-router';
import { useIs } from '@/shared/session/SessionContext';

/** A project by its name; a link for those who may open it, which the system administrator may not. */
export function ProjectName({ id, name }: { id: string; name: string }) {
  const opens = useIs('commission-preparer', 'commission-approver', 'auditor');
  return opens ? <Link to={`/projects/${id}`}>{name}</Link> : <span className="row-title">{name}</span>;
}
