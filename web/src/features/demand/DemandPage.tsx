import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { usePerson } from '@/shared/session/SessionContext';
import { Facts } from '@/shared/ui/Facts';
import { Money } from '@/shared/ui/Money';
import { OriginNote } from '@/shared/ui/OriginNote';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { RemovalDialog } from '@/shared/ui/RemovalDialog';
import { DemandDialog } from './DemandDialog';
import { DockingPanel } from './DockingPanel';
import type { Demand } from './model';
import { useDemand } from './requests/readDemand';
import { removeDemand } from './requests/removeDemand';
import { SuggestionList } from './SuggestionList';

export default function DemandPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/demands', text: t('demand.backToList') };
  return (
    <PageQuery query={useDemand(id)} title={t('demand.one')} back={back}>
      {(demand) => (
        <>
          <Head demand={demand} back={back} />
          {demand.origin && <OriginNote origin={demand.origin} />}
          <Panel title={t('demand.wanted')}>
            <DemandFacts demand={demand} />
          </Panel>
          <DockingPanel demandId={demand.id} />
          <Panel title={t('demand.suggestions')} hint={t('demand.suggestionsHint')}>
            <SuggestionList demandId={demand.id} otherCity={Boolean(demand.origin)} />
          </Panel>
        </>
      )}
    </PageQuery>
  );
}

function Head({ demand, back }: { demand: Demand; back: { to: string; text: string } }) {
  const { t } = useTranslation();
  const { organisation, roles } = usePerson();
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const own = roles.includes('enterprise') && !demand.origin && organisation === demand.enterprise.uscc;
  return (
    <>
      <PageHeader
        back={back}
        title={demand.wantedEquipment}
        tags={(['financingWanted', 'digital', 'green'] as const)
          .filter((flag) => demand[flag])
          .map((flag) => <Tag key={flag}>{t(`demand.f.${flag}`)}</Tag>)}
        facts={
          <>
            <span>{demand.enterprise.name}</span>
            <span>{demand.countyName}</span>
          </>
        }
        actions={
          own && (
            <>
              <Button icon={<EditOutlined aria-hidden="true" />} onClick={() => setChanging(true)}>
                {t('shared.action.edit')}
              </Button>
              <Button icon={<DeleteOutlined aria-hidden="true" />} onClick={() => setLeaving(true)}>
                {t('demand.remove')}
              </Button>
            </>
          )
        }
      />
      <RemovalDialog<Demand>
        open={leaving ? demand : undefined}
        title={t('demand.remove')}
        explanation={({ wantedEquipment }) => t('demand.removeWords', { name: wantedEquipment })}
        remove={removeDemand}
        done={t('demand.removed')}
        refresh={[['demands'], ['dockings']]}
        onClose={() => setLeaving(false)}
        onDone={() => void navigate('/demands')}
      />
      <DemandDialog open={changing} demand={demand} onClose={() => setChanging(false)} />
    </>
  );
}

function DemandFacts({ demand }: { demand: Demand }) {
  const { t } = useTranslation();
  const fact = (key: string, value: React.ReactNode, wide = false) => ({
    key,
    label: t(`demand.f.${key}`),
    value,
    wide,
  });
  return (
    <Facts
      facts={[
        fact('kind', t(`demand.kind.${demand.kind}`)),
        fact('category', t(`shared.category.${demand.category}`)),
        fact('quantity', demand.quantity),
        fact('budget', <Money yuan={demand.budget} />),
        fact('purchaseMonth', demand.purchaseMonth),
        fact('retiredEquipment', [demand.retiredEquipment, demand.retiredYear].filter(Boolean).join(' · ') || null),
        ...(demand.projectId
          ? [fact('projectId', <Link to={`/projects/${demand.projectId}`}>{t('demand.toProject')}</Link>)]
          : []),
        fact('keyFigures', <span className="prewrap">{demand.keyFigures}</span>, true),
      ]}
    />
  );
}
