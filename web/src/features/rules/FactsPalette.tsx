import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { QueryView } from '@/shared/ui/QueryView';
import { useFacts } from './requests/listFacts';

/** The facts that a condition may ask for; a click adds one. */
export function FactsPalette({ onChoose }: { onChoose: (fact: string) => void }) {
  const { t } = useTranslation();
  const side = useBilingual();
  const headingId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend is drawn across its border
    <div role="group" aria-labelledby={headingId} className="facts-palette">
      <p id={headingId}>{t('rules.facts')}</p>
      <QueryView query={useFacts()} rows={2}>
        {(facts) => (
          <div className="chips">
            {facts.map((fact) => (
              <Button
                key={fact.name}
                size="small"
                title={`${fact.name} · ${t(`rules.kind.${fact.kind}`)}`}
                onClick={() => onChoose(fact.name)}
              >
                {side(fact)}
              </Button>
            ))}
          </div>
        )}
      </QueryView>
      <p className="muted">{t('rules.factsHint')}</p>
    </div>
  );
}
