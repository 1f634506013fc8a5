import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { useChainHead } from './fetchHead';

/** Where the chain ends, to be published elsewhere: a list from which the last decisions were cut shows by nothing else. */
export function ChainHead() {
  const { t } = useTranslation();
  return (
    <Panel title={t('shared.chain.title')} hint={t('shared.chain.hint')}>
      <QueryView query={useChainHead()} rows={1}>
        {(head) =>
          head.position === 0 ? (
            <p className="muted">{t('shared.chain.none')}</p>
          ) : (
            <p>
              {t('shared.chain.record', { number: head.position })} <code className="hash">{head.hash}</code>
            </p>
          )
        }
      </QueryView>
    </Panel>
  );
}
