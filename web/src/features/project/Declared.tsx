import { useTranslation } from 'react-i18next';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';
import { SectionReason } from './form/SectionReason';
import { declarationQuestions, type Project } from './model';

/** What the enterprise declared for policy programmes, for those who decide on it; what it left open shows as such. */
export function Declared({ project: { declaration } }: { project: Project }) {
  const { t } = useTranslation();
  const fact = (key: string, value: string | null) => ({ key, label: t(`project.f.${key}`), value });
  return (
    <Panel title={t('project.section.declaration')} hint={t('project.declaredHint')}>
      <SectionReason field="declaration" />
      {declaration ? (
        <Facts
          facts={[
            fact('progressPercent', declaration.progressPercent == null ? null : `${declaration.progressPercent} %`),
            fact(
              'guidanceClass',
              declaration.guidanceClass ? t(`project.guidanceClass.${declaration.guidanceClass}`) : null,
            ),
            ...declarationQuestions.map((question) => {
              const answer = declaration[question];
              return fact(question, answer == null ? null : t(answer ? 'shared.yes' : 'shared.no'));
            }),
          ]}
        />
      ) : (
        <p className="muted">{t('project.none')}</p>
      )}
    </Panel>
  );
}
