import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { SheetFields } from '@/shared/ui/SheetFields';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import type { Column, Kind, Row, Submission } from './model';
import { addRow, changeRow, type Typed } from './requests/submissions';

interface RowDialogProps {
  submission: Submission;
  kind: Kind;
  columns: Column[];
  /** The one that is changed; left out for a new one. */
  row?: Row;
  onClose: () => void;
}

interface Values {
  values: Record<string, string | undefined>;
}

/** Asks for the values of a row; what is wrong lands at its field. */
export function RowDialog({ submission, kind, columns, row, onClose }: RowDialogProps) {
  const { t } = useTranslation();
  const add = useOnce({
    kind: 'round-row',
    list: `/submissions/${submission.id}`,
    create: (typed: Typed, key: string) => addRow(submission.id, typed, key),
  });
  const saving = useActing({
    act: ({ values }: Values) => {
      const typed = { kind, values: given(values) };
      return row ? changeRow(submission.id, row, typed) : add(typed);
    },
    done: t('collection.rowSaved'),
    refresh: [['submission', submission.id]],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<Values>
      open
      width={960}
      title={t(row ? 'collection.changeRow' : 'collection.addRow')}
      confirm={t('collection.saveRow')}
      initialValues={{ values: row?.values ?? {} }}
      onClose={onClose}
      onConfirm={(typed) => saving.mutateAsync(typed)}
    >
      {() => <SheetFields columns={columns} within="values" />}
    </ActionDialog>
  );
}

function given(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}
