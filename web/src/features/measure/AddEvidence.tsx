import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { sizeOf } from '@/shared/lib/size';
import { FilePick } from '@/shared/policy/FilePick';
import { useActing } from '@/shared/ui/useActing';
import { addEvidence } from './requests/measures';

/** A file that shows what an entry says; it is sent as soon as it is chosen. */
export function AddEvidence({ measure, entry, mostBytes }: { measure: string; entry: string; mostBytes: number }) {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  const key = useRef(newIdempotencyKey());
  const adding = useActing({
    act: (file: File) => addEvidence(measure, entry, file, key.current),
    done: t('measure.evidenceAdded'),
    refresh: [['measures']],
    onDone: () => {
      key.current = newIdempotencyKey();
      setRound(round + 1);
    },
    onProblem: () => {
      key.current = newIdempotencyKey();
      setRound(round + 1);
      return false;
    },
  });
  return (
    <div aria-busy={adding.isPending}>
      <FilePick
        key={round}
        accept="application/pdf,image/jpeg,image/png,.xlsx"
        onChange={(file) => file && adding.mutate(file)}
      />
      <span className="row-sub">{t('measure.evidenceHint', { size: sizeOf(mostBytes) })}</span>
    </div>
  );
}
