import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { DraftWeights } from './DraftWeights';
import { parts, type WeightsSet } from './model';
import { PreviewView } from './PreviewView';
import { enactWeights, removeWeights, useMatchingWeights } from './requests/matching';

const tones: Record<WeightsSet['state'], Tone> = { DRAFT: 'draft', IN_FORCE: 'good', FORMER: 'ended' };

/** How many points each part can give, now and before. */
export function WeightsPanel() {
  const { t } = useTranslation();
  const sets = useMatchingWeights();
  const inForce = sets.data?.items.find((set) => set.state === 'IN_FORCE');
  const drafted = sets.data?.items.some((set) => set.state === 'DRAFT') ?? false;
  return (
    <Panel
      title={t('matching.weights')}
      hint={t('matching.weightsHint')}
      extra={sets.data?.changeable && inForce && !drafted && <DraftWeights inForce={inForce.weights} />}
    >
      <QueryView query={sets}>{({ items }) => <Sets items={items} />}</QueryView>
    </Panel>
  );
}

function Sets({ items }: { items: WeightsSet[] }) {
  const { t } = useTranslation();
  const acting = items.some((set) => set.removable);
  return (
    <LineTable<WeightsSet>
      label={t('matching.weights')}
      rows={items}
      columns={[
        { key: 'number', title: t('matching.number'), render: (set) => set.number },
        ...parts.map(([name, part]) => ({
          key: name,
          title: t(`shared.match.part.${part}`),
          align: 'right' as const,
          render: (set: WeightsSet) => set.weights[name],
        })),
        {
          key: 'state',
          title: t('matching.stateOf'),
          render: (set) => <StatusTag tone={tones[set.state]}>{t(`matching.states.${set.state}`)}</StatusTag>,
        },
        { key: 'by', title: t('matching.draftedBy'), render: (set) => set.draftedBy || t('matching.shipped') },
        { key: 'enactedBy', title: t('matching.enactedBy'), render: (set) => set.enactedBy ?? '—' },
        ...(acting
          ? [
              {
                key: 'actions',
                title: t('matching.actions'),
                render: (set: WeightsSet) => (set.removable ? <Actions set={set} /> : '—'),
              },
            ]
          : []),
      ]}
    />
  );
}

function Actions({ set }: { set: WeightsSet }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const refresh = [['matching']];
  const removing = useActing({ act: () => removeWeights(set.number), done: t('matching.removed'), refresh });
  const enacting = useActing({
    act: () => enactWeights(set.number),
    done: t('matching.done'),
    refresh,
    onProblem: toldByDialog,
  });
  return (
    <>
      {set.enactable && (
        <Button type="link" size="small" onClick={() => setAsked(true)}>
          {t('matching.enact')}
        </Button>
      )}
      <Button type="link" size="small" danger onClick={() => removing.mutate(undefined)}>
        {t('matching.remove')}
      </Button>
      <ActionDialog
        open={asked}
        width={820}
        title={t('matching.enact')}
        explanation={t('matching.enactWords', { number: set.number })}
        confirm={t('matching.enact')}
        onClose={() => setAsked(false)}
        onConfirm={() => enacting.mutateAsync(undefined)}
      >
        {() => <PreviewView weights={set.weights} />}
      </ActionDialog>
    </>
  );
}
