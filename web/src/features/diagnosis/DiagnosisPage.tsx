import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { DiagnosisActions } from './DiagnosisActions';
import { MeasureList } from './MeasureList';
import { type Diagnosis, diagnosisTones } from './model';
import { ReportPanel } from './ReportPanel';
import { useDiagnosis } from './requests/diagnoses';

export default function DiagnosisPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/diagnoses', text: t('diagnosis.backToList') };
  return (
    <PageQuery query={useDiagnosis(id)} title={t('diagnosis.one')} back={back}>
      {(diagnosis) => (
        <>
          <PageHeader
            back={back}
            title={diagnosis.topic}
            tags={
              <StatusTag tone={diagnosisTones[diagnosis.state]}>{t(`diagnosis.state.${diagnosis.state}`)}</StatusTag>
            }
            facts={
              <>
                <span>{diagnosis.enterprise.name}</span>
                <span>{diagnosis.providerName}</span>
              </>
            }
            actions={<DiagnosisActions diagnosis={diagnosis} />}
          />
          {diagnosis.reason && (
            <Alert
              className="alert-gap"
              type="warning"
              showIcon
              title={t(`diagnosis.state.${diagnosis.state}`)}
              description={diagnosis.reason}
            />
          )}
          <Panel title={t('diagnosis.about')}>
            <DiagnosisFacts diagnosis={diagnosis} />
          </Panel>
          <ReportPanel diagnosis={diagnosis} />
          {diagnosis.measures.length > 0 && (
            <Panel title={t('diagnosis.measures')} hint={t('diagnosis.measuresHint')}>
              <MeasureList diagnosis={diagnosis} />
            </Panel>
          )}
        </>
      )}
    </PageQuery>
  );
}

function DiagnosisFacts({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const fact = (key: string, value: React.ReactNode, wide = false) => ({
    key,
    label: t(`diagnosis.f.${key}`),
    value,
    wide,
  });
  const contact = (found: Diagnosis['providerContact']) => found && `${found.person} ${found.phone}`;
  return (
    <Facts
      facts={[
        fact('field', t(`serviceprovider.field.${diagnosis.field}`)),
        fact('providerId', <Link to={`/service-providers/${diagnosis.providerId}`}>{diagnosis.providerName}</Link>),
        fact('wishedOn', <DateText value={diagnosis.wishedOn} />),
        fact('visitOn', <DateText value={diagnosis.visitOn} />),
        fact('requestedAt', <InstantText value={diagnosis.requestedAt} full />),
        ...(diagnosis.enterpriseContact ? [fact('enterpriseContact', contact(diagnosis.enterpriseContact))] : []),
        ...(diagnosis.providerContact ? [fact('providerContact', contact(diagnosis.providerContact))] : []),
        fact('situation', <span className="prewrap">{diagnosis.situation}</span>, true),
      ]}
    />
  );
}
