import { useTranslation } from 'react-i18next';
import { CodeText } from '@/shared/codes/CodeSelect';
import { useMarks } from '@/shared/i18n/marks';
import { DateText } from '@/shared/ui/Dates';
import { type Fact, Facts } from '@/shared/ui/Facts';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import type { Project } from './model';

/** The project's single values, in the sections of the form; a returned field carries its reason. */
export function ProjectFacts({ project }: { project: Project }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const noteOf = (field: string) =>
    project.state === 'RETURNED'
      ? project.reasons
          .filter(
            (reason) =>
              reason.field === field || reason.field.startsWith(`${field}[`) || reason.field.startsWith(`${field}.`),
          )
          .map((reason) => reason.reason)
          .join(marks.semicolon) || undefined
      : undefined;
  const fact = (key: string, value: Fact['value'], wide = false): Fact => ({
    key,
    label: t(`project.f.${key}`),
    value,
    wide,
    note: noteOf(key),
  });
  const words = (text: string | null | undefined) => (text ? <span className="prewrap">{text}</span> : null);
  const contact = (text: string | null | undefined) =>
    project.contactMasked ? <span className="muted">{t('shared.masked')}</span> : text;
  return (
    <>
      <Panel title={t('project.section.basic')}>
        <Facts
          facts={[
            fact('name', project.name, true),
            fact('code', project.code),
            fact('field', t(`shared.field.${project.field}`)),
            fact('direction', project.direction && t(`shared.direction.${project.direction}`)),
            fact('nature', project.nature && t(`project.nature.${project.nature}`)),
            fact('industry', <CodeText table="industries" code={project.industry} />),
            fact('county', project.countyName || project.county),
            fact('address', project.address),
            fact('leadPerson', contact(project.leadPerson)),
            fact('leadPhone', contact(project.leadPhone)),
            fact('plannedStart', <DateText value={project.plannedStart} />),
            fact('plannedCompletion', <DateText value={project.plannedCompletion} />),
            fact('landUse', project.landUse && t(`project.landUse.${project.landUse}`)),
            fact('content', words(project.content), true),
            fact('scale', words(project.scale), true),
          ]}
        />
      </Panel>
      <Panel title={t('project.section.money')}>
        <Facts
          facts={[
            fact('totalInvestment', <Money yuan={project.totalInvestment} />),
            fact('fixedAssetInvestment', <Money yuan={project.fixedAssetInvestment} />),
            fact('equipmentInvestment', <Money yuan={project.equipmentInvestment} />),
            fact('yearPlan', <Money yuan={project.yearPlan} />),
          ]}
        />
      </Panel>
    </>
  );
}
