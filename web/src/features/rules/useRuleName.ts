import { useBilingual } from '@/shared/i18n/marks';
import { useRules } from './requests/listRules';

/** What a rule says, from its latest version; its own name while that is not known. */
export function useRuleName(): (ruleId: string) => string {
  const side = useBilingual();
  const { data: rules } = useRules(undefined);
  return (ruleId) => {
    const latest = rules?.filter((rule) => rule.id === ruleId).sort((one, other) => other.number - one.number)[0];
    return latest ? side({ zh: latest.passZh, en: latest.passEn }) : ruleId;
  };
}
