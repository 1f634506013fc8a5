import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Sending } from './uploadStore';

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
          <span className="sending-name">{sending.fileName}</span>
          {sending.refusal === undefined ? (
            <progress max={100} value={sending.percent} aria-label={sending.fileName}>
              {sending.percent}%
            </progress>
          ) : (
            <>
              <span className="sending-problem" role="alert">
                {sending.refusal || t('shared.problem.unavailable')}
              </span>
              {sending.file ? (
                <Button size="small" onClick={() => onAgain(sending)}>
                  {t('shared.action.retry')}
                </Button>
              ) : (
                <span className="muted">{t('project.attachment.chooseAgain')}</span>
              )}
              <Button size="small" type="text" onClick={() => onDrop(sending.idempotencyKey)}>
                {t('project.attachment.drop')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
