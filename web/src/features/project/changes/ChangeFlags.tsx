import { FlagList } from '../FlagList';
import { acceptChangeFlag, justifyChangeFlag } from '../requests/changeRequests';
import type { ChangeRequest } from './model';

/** The flags of the form that a change request proposes. */
export function ChangeFlags({ change }: { change: ChangeRequest }) {
  return (
    <FlagList
      flags={change.flags}
      of={{
        id: change.id,
        version: change.version,
        acceptable: change.actions.includes('ACCEPT_FLAG'),
        justifiable: change.actions.includes('JUSTIFY_FLAG'),
        accept: (code) => acceptChangeFlag(change.id, change.version, code),
        justify: (code, text) => justifyChangeFlag(change.id, change.version, code, text),
        refresh: [['change-request', change.id]],
      }}
    />
  );
}
