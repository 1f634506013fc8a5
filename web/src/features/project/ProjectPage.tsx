import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { useFieldName } from '@/shared/lib/useFieldName';
import { DueText } from '@/shared/ui/Dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { AttachmentsPanel } from './attachments/AttachmentsPanel';
import { useReadsFiles } from './attachments/useReadsFiles';
import { CopyAction } from './CopyAction';
import { CountersignNotice } from './CountersignNotice';
import { ChangeNotice } from './changes/ChangeNotice';
import { Declared } from './Declared';
import { DocumentLink } from './DocumentLink';
import { FlagNotice } from './FlagNotice';
import { ReturnReasons } from './form/reasons';
import { HaltNotice } from './HaltNotice';
import { Listings } from './Listings';
import { ListOrigins } from './ListOrigins';
import { type Project, projectTones } from './model';
import { ProjectActions } from './ProjectActions';
import { ProjectFacts } from './ProjectFacts';
import { ProjectLadder } from './ProjectLadder';
import { ProjectLines } from './ProjectLines';
import { ProjectProgrammes } from './ProjectProgrammes';
import { ProjectTimeline } from './ProjectTimeline';
import { RetiredEvidence } from './RetiredEvidence';
import { useProject } from './requests/readProject';
import { DelistedNotice, StandingFact, StandingTags } from './Standing';
import { PlanPanel } from './stage/PlanPanel';
import { StagePanel } from './stage/StagePanel';

export default function ProjectPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const readsFiles = useReadsFiles();
  const back = { to: '/projects', text: t('project.backToList') };
  return (
    <PageQuery query={useProject(id)} title={t('project.one')} back={back}>
      {(project) => (
        <ReturnReasons value={project.state === 'RETURNED' ? project.reasons : []}>
          <ProjectHead project={project} back={back} />
          <Panel>
            <ProjectLadder project={project} />
          </Panel>
          <div className="columns">
            <div>
              <Notices project={project} />
              <ProjectFacts project={project} />
              <ProjectLines project={project} />
              <Declared project={project} />
              {readsFiles && <AttachmentsPanel project={project.id} />}
              {project.stage && <StagePanel project={project.id} />}
              {project.stage && <PlanPanel project={project.id} />}
              {project.stage === 'COMMISSIONED' && <RetiredEvidence id={project.id} />}
              <ListOrigins id={project.id} />
              <Listings id={project.id} />
              <ProjectProgrammes id={project.id} />
            </div>
            <div className="aside">
              <ProjectTimeline id={project.id} submitted={project.submittedAt !== null} />
            </div>
          </div>
        </ReturnReasons>
      )}
    </PageQuery>
  );
}

function ProjectHead({ project, back }: { project: Project; back: { to: string; text: string } }) {
  const { t } = useTranslation();
  const readsFiles = useReadsFiles();
  return (
    <PageHeader
      back={back}
      title={project.name}
      tags={
        <>
          <StatusTag tone={projectTones[project.state]}>{t(`project.state.${project.state}`)}</StatusTag>
          {project.stage && <StatusTag tone="moving">{t(`project.stage.${project.stage}`)}</StatusTag>}
          {project.promise?.given && <StatusTag tone="good">{t('project.promise')}</StatusTag>}
          <StandingTags project={project} />
        </>
      }
      facts={
        <>
          <span>{project.enterprise.name}</span>
          <span>{project.code ?? t('project.noCode')}</span>
          <StandingFact project={project} />
          {project.dueAt && (
            <span>
              {t('project.dueAt')} <DueText value={project.dueAt} />
            </span>
          )}
        </>
      }
      actions={
        <>
          {readsFiles && <DocumentLink project={project.id} />}
          <CopyAction project={project} />
          <ProjectActions project={project} />
        </>
      }
    />
  );
}

function Notices({ project }: { project: Project }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const fieldName = useFieldName();
  return (
    <>
      {project.reasons.length > 0 && project.state === 'RETURNED' && (
        <Alert
          className="alert-gap"
          type="error"
          showIcon
          title={t('project.returnedTitle')}
          description={
            <ul>
              {project.reasons.map((reason) => (
                <li key={reason.field}>
                  <strong>{fieldName(reason.field)}</strong>
                  {marks.colon}
                  {reason.reason}
                </li>
              ))}
            </ul>
          }
        />
      )}
      <HaltNotice project={project} />
      <DelistedNotice project={project} />
      <ChangeNotice project={project} />
      <CountersignNotice project={project} />
      <FlagNotice project={project} />
    </>
  );
}
