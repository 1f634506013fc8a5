import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Library } from '@/shared/api/schemas';
import { useIs } from '@/shared/session/SessionContext';
import { DateText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { useRetiredEquipment } from './requests/retiredEquipment';

type Line = Library['RetiredEquipmentLine'];
type Retired = Library['RetiredEquipmentOfProject'];

/** What became of a commissioned project's retired equipment: accepted disposal certificates, evidence for the 10 % rule. */
export function RetiredEvidence({ id }: { id: string }) {
  const { t } = useTranslation();
  const follows = useIs(
    'enterprise',
    'district-reviewer',
    'bureau-reviewer',
    'commission-preparer',
    'commission-approver',
    'auditor',
  );
  const retired = useRetiredEquipment(id).data;
  if (!retired || retired.lines.length === 0 || (!retired.offered && retired.disposedCost == null)) {
    return null;
  }
  return (
    <Panel
      title={t('project.evidence.title')}
      hint={t('project.evidence.hint')}
      extra={follows && <Link to={`/equipment-disposals?projectId=${id}`}>{t('project.evidence.follow')}</Link>}
    >
      <LineTable<Line>
        label={t('project.evidence.title')}
        rows={retired.lines}
        columns={[
          { key: 'name', title: t('project.f.equipmentName'), render: (line) => `${line.name} ${line.model}` },
          {
            key: 'disposed',
            title: t('project.evidence.disposed'),
            align: 'right',
            render: (line) => (line.quantity == null ? line.disposed : `${line.disposed} / ${line.quantity}`),
          },
          {
            key: 'certificates',
            title: t('project.evidence.certificates'),
            render: (line) => <Certificates line={line} />,
          },
        ]}
        foot={<Share retired={retired} />}
      />
    </Panel>
  );
}

function Certificates({ line }: { line: Line }) {
  const { t } = useTranslation();
  if (line.certificates.length === 0) {
    return <span className="muted">{t('project.evidence.none')}</span>;
  }
  return line.certificates.map((one) => (
    <span key={`${one.number}-${one.acceptedAt}`}>
      {t('project.evidence.certificate', { number: one.number, disposer: one.disposer })}
      <span className="row-sub">
        <DateText value={one.issuedOn} /> · {one.issuer}
      </span>
    </span>
  ));
}

/** How much of the equipment investment the evidence amounts to; the rule asks for a tenth. */
function Share({ retired }: { retired: Retired }) {
  const { t } = useTranslation();
  return (
    <div className="sum-line">
      <span>
        {retired.disposedShare == null
          ? t('project.evidence.cost')
          : t('project.evidence.share', { share: retired.disposedShare })}
      </span>
      <strong>
        <Money yuan={retired.disposedCost} />
      </strong>
    </div>
  );
}
