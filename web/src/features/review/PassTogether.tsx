import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import type { Passes, Turn } from './model';
import { passTogether } from './requests/turns';

const most = 50;

/** Passes the chosen projects, each by its own decision, and says of each that was refused why. */
export function PassTogether({ turns, onDone }: { turns: Turn[]; onDone: () => void }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const queries = useQueryClient();
  const key = useRef(newIdempotencyKey());
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState<{ answer: Passes; names: Map<string, string> }>();
  const pass = async () => {
    const answer = await passTogether(turns, key.current);
    key.current = newIdempotencyKey();
    setSaid({ answer, names: new Map(turns.map((turn) => [turn.recordId, turn.name])) });
    onDone();
    await Promise.all(
      [['reviews'], ['workload'], ['projects'], ['project'], ['todos']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  };
  return (
    <>
      <Button type="primary" disabled={turns.length === 0 || turns.length > most} onClick={() => setAsked(true)}>
        {t('review.passChosen', { count: turns.length })}
      </Button>
      <ActionDialog
        open={asked}
        title={t('review.passTitle', { count: turns.length })}
        explanation={
          <>
            <p>{t('review.passWords')}</p>
            <p>{turns.map((turn) => turn.name).join(marks.list)}</p>
          </>
        }
        confirm={t('review.passConfirm')}
        onClose={() => setAsked(false)}
        onConfirm={pass}
      />
      {said && <Result answer={said.answer} names={said.names} onClose={() => setSaid(undefined)} />}
    </>
  );
}

function Result({ answer, names, onClose }: { answer: Passes; names: Map<string, string>; onClose: () => void }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const bilingual = useBilingual();
  const refused = answer.items.filter((item) => !item.passed);
  return (
    <Modal
      open
      title={t('review.passedTitle')}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('review.close')}
        </Button>
      }
    >
      <Alert
        type={refused.length > 0 ? 'warning' : 'success'}
        showIcon
        title={t('review.passedWords', { passed: answer.passed, refused: answer.refused })}
        description={
          refused.length > 0 && (
            <ul>
              {refused.map((item) => (
                <li key={item.projectId}>
                  <strong>{names.get(item.projectId)}</strong>
                  {marks.colon}
                  {bilingual({ zh: item.zh ?? '', en: item.en ?? '' })}
                </li>
              ))}
            </ul>
          )
        }
      />
    </Modal>
  );
}
