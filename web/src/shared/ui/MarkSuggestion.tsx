import { DislikeOutlined, LikeOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupplyDemand } from '@/shared/api/schemas';
import { ActionDialog } from './ActionDialog';
import { StatusTag } from './StatusTag';
import { toldByDialog, useActing } from './useActing';

type Mark = SupplyDemand['SuggestionMark'];
type MarkInput = SupplyDemand['SuggestionMarkRequest'];

/** Whether a suggestion is good, as the person's side says; a bad one may have a reason. */
export function MarkSuggestion(props: {
  /** What is suggested, for those who hear the buttons. */
  about: string;
  mark: Mark | null | undefined;
  say: (input: MarkInput) => Promise<unknown>;
  takeBack: () => Promise<unknown>;
  said: string;
  takenBack: string;
  refresh: readonly (readonly unknown[])[];
}) {
  const { about, mark, say, takeBack, said, takenBack, refresh } = props;
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const saying = useActing({ act: say, done: said, refresh });
  const explaining = useActing({ act: say, done: said, refresh, onProblem: toldByDialog });
  const unsaying = useActing({ act: takeBack, done: takenBack, refresh });
  if (mark) {
    return (
      <span className="suggestion-mark">
        <StatusTag tone={mark.good ? 'good' : 'bad'}>
          {t(mark.good ? 'shared.match.good' : 'shared.match.bad')}
        </StatusTag>{' '}
        <span className="muted">
          {[t('shared.match.markedBy', { name: mark.markedBy }), mark.reason].filter(Boolean).join(' · ')}
        </span>
        <Button
          type="link"
          size="small"
          loading={unsaying.isPending}
          aria-label={`${t('shared.match.takeBack')} ${about}`}
          onClick={() => unsaying.mutate(undefined)}
        >
          {t('shared.match.takeBack')}
        </Button>
      </span>
    );
  }
  return (
    <span className="suggestion-mark">
      <Button
        size="small"
        icon={<LikeOutlined aria-hidden="true" />}
        loading={saying.isPending}
        aria-label={`${t('shared.match.good')} ${about}`}
        onClick={() => saying.mutate({ good: true })}
      >
        {t('shared.match.good')}
      </Button>
      <Button
        size="small"
        icon={<DislikeOutlined aria-hidden="true" />}
        aria-label={`${t('shared.match.bad')} ${about}`}
        onClick={() => setAsked(true)}
      >
        {t('shared.match.bad')}
      </Button>
      <ActionDialog<{ reason?: string }>
        open={asked}
        title={t('shared.match.bad')}
        explanation={t('shared.match.whyWords')}
        confirm={t('shared.match.bad')}
        onClose={() => setAsked(false)}
        onConfirm={({ reason }) => explaining.mutateAsync({ good: false, ...(reason ? { reason } : {}) })}
      >
        {() => (
          <Form.Item name="reason" label={t('shared.match.why')}>
            <Input.TextArea rows={2} maxLength={200} showCount />
          </Form.Item>
        )}
      </ActionDialog>
    </span>
  );
}
