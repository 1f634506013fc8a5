import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Sending } from './useUploads';

interface SendingListProps {
  sendings: Sending[];
  onAgain: (sending: Sending) => void;
  onDrop: (key: string) => void;
}

/** Files on their way and files that did not get through, with what to do about them. */
export function SendingList({ sendings, onAgain, onDrop }: SendingListProps) {
  const { t } = useTranslation();
  return (
    <ul className="sendings" aria-label={t('project.attachment.sending')} aria-live="polite">
      {sendings.map((sending) => (
        <li key={sending.idempotencyKey} className="sending">
          <span className="sending-name">{sending.file.name}</span>
          {sending.problem ? (
            <>
              <span className="sending-problem" role="alert">
                {wordsOf(sending.problem, t('shared.problem.unavailable'))}
              </span>
              <Button size="small" onClick={() => onAgain(sending)}>
                {t('shared.action.retry')}
              </Button>
              <Button size="small" type="text" onClick={() => onDrop(sending.idempotencyKey)}>
                {t('project.attachment.drop')}
              </Button>
            </>
          ) : (
            <progress max={100} value={sending.percent} aria-label={sending.file.name}>
              {sending.percent}%
            </progress>
          )}
        </li>
      ))}
    </ul>
  );
}

function wordsOf(problem: NonNullable<Sending['problem']>, unavailable: string): string {
  const said = problem.violations.map((violation) => violation.message).filter(Boolean);
  return said.join(' ') || problem.detail || unavailable;
}
