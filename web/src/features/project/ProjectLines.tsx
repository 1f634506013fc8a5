import { useTranslation } from 'react-i18next';
import { CodeText } from '@/shared/codes/CodeSelect';
import { sumOf } from '@/shared/lib/money';
import { DateText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { LineTable } from '@/shared/ui/LineTable';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { ConsentAction } from './ConsentAction';
import { SectionReason } from './form/SectionReason';
import type { Project } from './model';

/** What a project holds several of, and what it holds optionally. */
export function ProjectLines({ project }: { project: Project }) {
  const { t } = useTranslation();
  const word = (key: string) => t(`project.f.${key}`);
  const choice = (path: string, value: string | null | undefined) => (value ? t(`project.${path}.${value}`) : '—');
  const none = <p className="muted">{t('project.none')}</p>;
  return (
    <>
      <Panel title={t('project.section.funding')}>
        <SectionReason field="funding" />
        {project.funding.length === 0 ? (
          none
        ) : (
          <LineTable
            label={t('project.section.funding')}
            rows={project.funding}
            columns={[
              { key: 'source', title: word('source'), render: (line) => choice('source', line.source) },
              { key: 'amount', title: word('amount'), align: 'right', render: (line) => <Money yuan={line.amount} /> },
            ]}
            foot={
              <div className="sum-line">
                <span>{t('project.sum')}</span>
                <strong>
                  <Money yuan={sumOf(project.funding.map((line) => line.amount))} />
                </strong>
              </div>
            }
          />
        )}
      </Panel>
      <Panel title={t('project.section.retired')}>
        <SectionReason field="retiredEquipment" />
        {project.retiredEquipment.length === 0 ? (
          none
        ) : (
          <LineTable
            label={t('project.section.retired')}
            rows={project.retiredEquipment}
            columns={[
              { key: 'name', title: word('equipmentName'), render: (line) => line.name ?? '—' },
              { key: 'model', title: word('model'), render: (line) => line.model ?? '—' },
              { key: 'quantity', title: word('quantity'), align: 'right', render: (line) => line.quantity ?? '—' },
              {
                key: 'commissioned',
                title: word('commissioned'),
                render: (line) => <DateText value={line.commissioned} />,
              },
              {
                key: 'cost',
                title: word('originalCost'),
                align: 'right',
                render: (line) => <Money yuan={line.originalCost} />,
              },
              {
                key: 'depreciated',
                title: word('depreciated'),
                render: (line) =>
                  line.depreciated == null
                    ? '—'
                    : t(line.depreciated ? 'project.fullyDepreciated' : 'project.notDepreciated'),
              },
              { key: 'grade', title: word('energyGrade'), render: (line) => <Grade value={line.energyGrade} /> },
            ]}
          />
        )}
      </Panel>
      <Panel title={t('project.section.new')}>
        <SectionReason field="newEquipment" />
        {project.newEquipment.length === 0 ? (
          none
        ) : (
          <LineTable
            label={t('project.section.new')}
            rows={project.newEquipment}
            columns={[
              { key: 'name', title: word('equipmentName'), render: (line) => line.name ?? '—' },
              { key: 'model', title: word('model'), render: (line) => line.model ?? '—' },
              { key: 'quantity', title: word('quantity'), align: 'right', render: (line) => line.quantity ?? '—' },
              {
                key: 'price',
                title: word('unitPrice'),
                align: 'right',
                render: (line) => <Money yuan={line.unitPrice} />,
              },
              { key: 'grade', title: word('energyGrade'), render: (line) => <Grade value={line.energyGrade} /> },
              { key: 'origin', title: word('origin'), render: (line) => choice('origin', line.origin) },
              { key: 'supplier', title: word('supplier'), render: (line) => line.supplier ?? '—' },
            ]}
          />
        )}
      </Panel>
      <Panel title={t('project.section.permits')}>
        <SectionReason field="permits" />
        <SectionReason field="promise" />
        {project.permits.length === 0 ? (
          none
        ) : (
          <LineTable
            label={t('project.section.permits')}
            rows={project.permits}
            columns={[
              { key: 'kind', title: word('kind'), render: (line) => choice('permit', line.kind) },
              { key: 'state', title: word('permitState'), render: (line) => choice('permitState', line.state) },
              { key: 'number', title: word('number'), render: (line) => line.number ?? '—' },
              { key: 'date', title: word('date'), render: (line) => <DateText value={line.date} /> },
            ]}
          />
        )}
        {project.promise?.given && (
          <p className="panel-hint">
            {t('project.promiseGiven')} <DateText value={project.promise.until} />
          </p>
        )}
      </Panel>
      <Effect project={project} />
      <LoanWanted project={project} />
    </>
  );
}

function Effect({ project }: { project: Project }) {
  const { t } = useTranslation();
  const { effect } = project;
  const figure = (value: number | null | undefined, unit: string) =>
    value === null || value === undefined ? null : `${value.toLocaleString()} ${unit}`;
  return (
    <Panel title={t('project.section.effect')}>
      <SectionReason field="effect" />
      {effect ? (
        <Facts
          facts={[
            { key: 'tce', label: t('project.f.tceSaved'), value: figure(effect.tceSaved, t('project.unit.tce')) },
            { key: 'co2', label: t('project.f.co2Reduced'), value: figure(effect.co2Reduced, t('project.unit.co2')) },
            { key: 'capacity', label: t('project.f.capacity'), value: effect.capacity },
            { key: 'safety', label: t('project.f.safety'), value: effect.safety },
          ]}
        />
      ) : (
        <p className="muted">{t('project.none')}</p>
      )}
    </Panel>
  );
}

function LoanWanted({ project }: { project: Project }) {
  const { t } = useTranslation();
  const { loan, consent } = project;
  if (!loan) {
    return (
      <Panel title={t('project.section.loan')}>
        <LoanReasons />
        <p className="muted">{t('project.noLoan')}</p>
      </Panel>
    );
  }
  return (
    <Panel
      title={t('project.section.loan')}
      extra={project.actions.includes('CHANGE_CONSENT') && <ConsentAction project={project} />}
    >
      <LoanReasons />
      <Facts
        facts={[
          { key: 'amount', label: t('project.f.loanAmount'), value: <Money yuan={loan.amount} /> },
          {
            key: 'term',
            label: t('project.f.termMonths'),
            value: loan.termMonths == null ? null : t('project.months', { count: loan.termMonths }),
          },
          {
            key: 'rate',
            label: t('project.f.latestRate'),
            value: loan.latestRate == null ? null : `${loan.latestRate} %`,
          },
          { key: 'guarantee', label: t('project.f.guarantee'), value: loan.guarantee },
          { key: 'use', label: t('project.f.use'), value: loan.use, wide: true },
          {
            key: 'banks',
            label: t('project.f.intendedBanks'),
            wide: true,
            value: loan.intendedBanks?.length ? (
              <ul>
                {loan.intendedBanks.map((bank) => (
                  <li key={bank}>
                    <CodeText table="banks" code={bank} prefix="bank-" />
                  </li>
                ))}
              </ul>
            ) : null,
          },
          {
            key: 'consent',
            label: t('project.f.consent'),
            wide: true,
            value: consent?.given ? (
              <>
                {t('project.consentGiven')} <DateText value={consent.until} />
              </>
            ) : (
              t('project.consentNotGiven')
            ),
          },
        ]}
      />
    </Panel>
  );
}

function LoanReasons() {
  return (
    <>
      <SectionReason field="loan" />
      <SectionReason field="consent" />
    </>
  );
}

function Grade({ value }: { value: number | null | undefined }) {
  const { t } = useTranslation();
  return value ? t('shared.grade', { value }) : '—';
}
