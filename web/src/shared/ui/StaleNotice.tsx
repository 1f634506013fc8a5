import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Somebody else was quicker: reads what the page shows anew and leaves what was typed where it is. */
export function StaleNotice() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reading, setReading] = useState<'asked' | 'busy' | 'done'>('asked');
  const load = async () => {
    setReading('busy');
    await queries.invalidateQueries();
    setReading('done');
  };
  return (
    <div role="alert" className="alert-gap">
      {reading === 'done' ? (
        <Alert type="info" showIcon title={t('shared.problem.loadedNewest')} />
      ) : (
        <Alert
          type="error"
          showIcon
          title={t('shared.problem.stale')}
          description={
            <>
              <p>{t('shared.problem.staleTyped')}</p>
              <div className="alert-actions">
                <Button size="small" loading={reading === 'busy'} onClick={() => void load()}>
                  {t('shared.problem.loadNewest')}
                </Button>
              </div>
            </>
          }
        />
      )}
    </div>
  );
}
