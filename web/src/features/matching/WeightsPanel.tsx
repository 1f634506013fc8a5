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
  const [asked, setAsked] = useState<WeightsSet>();
  const acting = items.some((set) => set.removable);
  return (
    <>
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
                  render: (set: WeightsSet) =>
                    set.removable ? <Actions set={set} enact={() => setAsked(set)} /> : '—',
                },
              ]
            : []),
        ]}
      />
      {asked && <EnactDialog set={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function Actions({ set, enact }: { set: WeightsSet; enact: () => void }) {
  const { t } = useTranslation();
  const removing = useActing({
    act: () => removeWeights(set),
    done: t('matching.removed'),
    refresh: [['matching']],
  });
  return (
    <>
      {set.enactable && (
        <Button type="link" size="small" onClick={enact}>
          {t('matching.enact')}
        </Button>
      )}
      <Button type="link" size="small" danger onClick={() => removing.mutate(undefined)}>
        {t('matching.remove')}
      </Button>
    </>
  );
}

/** Stands beside the table, not in a row of it: the table may turn into cards meanwhile. */
function EnactDialog({ set, onClose }: { set: WeightsSet; onClose: () => void }) {
  const { t } = useTranslation();
  const enacting = useActing({
    act: () => enactWeights(set),
    done: t('matching.done'),
    refresh: [['matching']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog
      open
      width={820}
      title={t('matching.enact')}
      explanation={t('matching.enactWords', { number: set.number })}
      confirm={t('matching.enact')}
      onClose={onClose}
      onConfirm={() => enacting.mutateAsync(undefined)}
    >
      {() => <PreviewView weights={set.weights} />}
    </ActionDialog>
  );
}
