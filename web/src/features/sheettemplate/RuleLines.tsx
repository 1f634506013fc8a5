import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { LineTable } from '@/shared/ui/LineTable';
import type { Column, Rule } from './model';
import { useRuleWords } from './useRuleWords';

interface RuleLinesProps {
  columns: Column[];
  rules: Rule[];
  onChange?: (rules: Rule[]) => void;
  onAsk?: (at?: number) => void;
}

type Line = { rule: Rule; at: number };

/** The rules across columns, each in words. */
export function RuleLines({ columns, rules, onChange, onAsk }: RuleLinesProps) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const said = useRuleWords(columns);
  return (
    <LineTable<Line>
      label={t('sheettemplate.rules')}
      rows={rules.map((rule, at) => ({ rule, at }))}
      columns={[
        { key: 'rule', title: t('sheettemplate.rule'), render: ({ rule }) => said(rule) },
        { key: 'message', title: t('sheettemplate.message'), render: ({ rule }) => bilingual(rule.message) },
        ...(onChange && onAsk
          ? [
              {
                key: 'actions',
                title: t('sheettemplate.actions'),
                render: ({ at }: Line) => (
                  <>
                    <Button type="link" size="small" onClick={() => onAsk(at)}>
                      {t('shared.action.edit')}
                    </Button>
                    <Button
                      type="link"
                      size="small"
                      danger
                      onClick={() => onChange(rules.filter((_, index) => index !== at))}
                    >
                      {t('sheettemplate.remove')}
                    </Button>
                  </>
                ),
              },
            ]
          : []),
      ]}
      {...(onAsk ? { foot: <Button onClick={() => onAsk()}>{t('sheettemplate.addRule')}</Button> } : {})}
    />
  );
}
