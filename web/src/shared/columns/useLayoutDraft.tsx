import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Violation } from '@/shared/api/problem';
import { draftStore } from '@/shared/lib/draftStore';
import { usePerson } from '@/shared/session/SessionContext';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { useActing } from '@/shared/ui/useActing';

interface DraftOf<Layout, Saved> {
  /** Of which record: `sheet-template:SUPPLY`. */
  place: string;
  /** Version of the record that what is typed is based on. */
  version: number;
  /** The draft as it is stored. */
  stored: Layout | undefined;
  save: (layout: Layout) => Promise<Saved>;
  done: string;
  refresh: readonly (readonly unknown[])[];
}

/** What is typed into the draft of a layout, kept in this tab until it is stored. */
export function useLayoutDraft<Layout extends object, Saved>(of: DraftOf<Layout, Saved>) {
  const { username } = usePerson();
  const place = `${of.place}:${username}`;
  const [kept, setKept] = useState(() => draftStore.read<Layout>(place));
  const own = kept?.version === of.version;
  const [layout, setLayout] = useState<Layout | undefined>(own ? kept?.values : of.stored);
  const [wrong, setWrong] = useState<readonly Violation[]>([]);
  const keep = (next: Layout) => {
    setWrong([]);
    setLayout(next);
    draftStore.write(place, of.version, next);
  };
  const discard = () => {
    draftStore.remove(place);
    setKept(undefined);
    setWrong([]);
    setLayout(of.stored);
  };
  const saving = useActing({
    act: async (next: Layout) => {
      const saved = await of.save(next);
      draftStore.remove(place);
      return saved;
    },
    done: of.done,
    refresh: of.refresh,
    onProblem: (problem) => {
      setWrong(problem.violations);
      return problem.violations.length > 0;
    },
  });
  const notice = kept && (
    <DraftNotice
      restored={own}
      older={!own}
      onPutBack={() => {
        keep(kept.values);
        setKept(undefined);
      }}
      onDiscard={discard}
    />
  );
  const told = (
    <>
      {notice}
      {wrong.length > 0 && <Wrong violations={wrong} />}
    </>
  );
  return { layout, changed: layout !== undefined && layout !== of.stored, told, keep, discard, saving };
}

function Wrong({ violations }: { violations: readonly Violation[] }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="alert-gap"
      type="error"
      showIcon
      title={t('shared.column.wrong')}
      description={
        <ul>
          {violations.map((each) => (
            <li key={each.field + each.message}>{each.message}</li>
          ))}
        </ul>
      }
    />
  );
}
