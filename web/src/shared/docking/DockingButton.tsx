import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { type DockingRow, openDocking } from './dockings';

/** Opens a docking of a suggested pair: an enterprise states interest, an office suggests the pair to both; or leads to the open one. */
export function DockingButton(props: {
  demandId: string;
  supplyId: string;
  /** What is suggested, for those who hear the buttons. */
  about: string;
  /** Dockings of the row that the pair was suggested for. */
  known: readonly DockingRow[];
}) {
  const { demandId, supplyId, about, known } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const kind = useIs('enterprise') ? 'interest' : 'suggest';
  const opens = useIs('enterprise', 'district-reviewer', 'bureau-reviewer');
  const open = useOnce({
    kind: `docking:${demandId}:${supplyId}`,
    list: '/dockings',
    create: openDocking,
  });
  const opening = useActing({
    act: (input: { note?: string }) => open({ demandId, supplyId, ...withoutEmpty(input) }),
    done: t('shared.docking.opened'),
    refresh: [['dockings']],
    onDone: (docking) => void navigate(`/dockings/${docking.id}`),
    onProblem: toldByDialog,
  });
  const standing = known.find(
    (docking) => docking.demandId === demandId && docking.supplyId === supplyId && docking.state !== 'DROPPED',
  );
  if (standing) {
    return (
      <Link to={`/dockings/${standing.id}`} className="standing-docking">
        {t('shared.docking.standing', { state: t(`supplydocking.state.${standing.state}`) })}
      </Link>
    );
  }
  if (!opens) {
    return null;
  }
  return (
    <>
      <Button aria-label={`${t(`shared.docking.${kind}`)} ${about}`} onClick={() => setAsked(true)}>
        {t(`shared.docking.${kind}`)}
      </Button>
      <ActionDialog<{ note?: string }>
        open={asked}
        title={t(`shared.docking.${kind}Title`)}
        explanation={t(`shared.docking.${kind}Words`)}
        confirm={t(`shared.docking.${kind}`)}
        draft={{ key: `docking:${demandId}:${supplyId}`, version: 0 }}
        onClose={() => setAsked(false)}
        onConfirm={(input) => opening.mutateAsync(input)}
      >
        {() => (
          <Form.Item name="note" label={t('shared.docking.note')} extra={t('shared.docking.noteHint')}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
        )}
      </ActionDialog>
    </>
  );
}
