import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface DraftNoticeProps {
  restored: boolean;
  older: boolean;
  onPutBack: () => void;
  onDiscard: () => void;
}

/** Says what became of text that was typed before and not stored. */
export function DraftNotice({ restored, older, onPutBack, onDiscard }: DraftNoticeProps) {
  const { t } = useTranslation();
  if (older) {
    return (
      <Alert
        className="alert-gap"
        type="warning"
        showIcon
        title={t('shared.draft.olderTitle')}
        description={
          <>
            <p>{t('shared.draft.olderWords')}</p>
            <div className="alert-actions">
              <Button type="primary" size="small" onClick={onPutBack}>
                {t('shared.draft.putBack')}
              </Button>
              <Button size="small" onClick={onDiscard}>
                {t('shared.draft.discard')}
              </Button>
            </div>
          </>
        }
      />
    );
  }
  return restored ? <Alert className="alert-gap" type="info" showIcon title={t('shared.draft.restored')} /> : null;
}
