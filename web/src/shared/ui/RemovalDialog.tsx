import { ActionDialog } from './ActionDialog';
import { toldByDialog, useActing } from './useActing';

/** Asks once more before a record is taken away; `open` is the record, of which `explanation` says what goes with it. */
export function RemovalDialog<Row>(props: {
  open: Row | undefined;
  /** Both the heading and the button. */
  title: string;
  explanation: (row: Row) => string;
  remove: (row: Row) => Promise<void>;
  done: string;
  refresh: readonly (readonly unknown[])[];
  onClose: () => void;
  /** Where the page itself was about the record. */
  onDone?: () => void;
}) {
  const { open, title, explanation, remove, done, refresh, onClose, onDone } = props;
  const removing = useActing({
    act: async () => {
      if (open !== undefined) {
        await remove(open);
      }
    },
    done,
    refresh,
    onProblem: toldByDialog,
    ...(onDone ? { onDone } : {}),
  });
  return (
    <ActionDialog<object>
      open={open !== undefined}
      danger
      title={title}
      explanation={open !== undefined && explanation(open)}
      confirm={title}
      onClose={onClose}
      onConfirm={() => removing.mutateAsync(undefined)}
    />
  );
}
