import { useTranslation } from 'react-i18next';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import type { Column, Rule } from './model';

/** A rule across columns as a sentence. */
export function useRuleWords(columns: readonly Column[]): (rule: Rule) => string {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const marks = useMarks();
  const nameOf = (key: string) => {
    const found = columns.find((column) => column.key === key);
    return found ? bilingual(found.name) : key;
  };
  const choiceOf = (key: string, value: string) => {
    const column = columns.find((each) => each.key === key);
    if (column?.kind === 'YES_NO') {
      return t(value === 'true' ? 'shared.yes' : 'shared.no');
    }
    const choice = column?.choices?.find(({ code }) => code === value);
    return choice ? bilingual(choice.name) : value;
  };
  return (rule) => {
    const when = rule.when
      ? t('sheettemplate.ruleWhen', {
          column: nameOf(rule.when.column),
          value: choiceOf(rule.when.column, rule.when.value),
        })
      : '';
    const right = rule.right ?? [];
    const factor = rule.factor == null ? '' : String(rule.factor);
    const sum = right.map(nameOf).join(' + ');
    const other = right.length === 0 ? factor : factor ? `${sum} × ${factor}` : sum;
    const left = rule.left.map(nameOf);
    return rule.check === 'FILLED'
      ? when + t('sheettemplate.ruleFilled', { columns: left.join(marks.list) })
      : when + t(`sheettemplate.ruleCompared.${rule.check}`, { left: left.join(' + '), right: other });
  };
}
