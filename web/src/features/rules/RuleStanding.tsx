import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import { type Rule, type Standing, standingOf } from './model';

const tones: Record<Standing, Tone> = {
  DRAFT: 'draft',
  UPCOMING: 'waiting',
  IN_FORCE: 'good',
  ENDED: 'ended',
  WITHDRAWN: 'ended',
};

/** Whether a version is written, waits for its day, judges, or is over; and whether it can be computed at all. */
export function RuleStanding({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const standing = standingOf(rule);
  return (
    <>
      <StatusTag tone={tones[standing]}>{t(`rules.state.${standing}`)}</StatusTag>{' '}
      {rule.trouble && <StatusTag tone="bad">{t('rules.trouble')}</StatusTag>}
    </>
  );
}
