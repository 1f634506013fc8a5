import { Progress } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { lights, linksOf, type Overview, percentOf, stages } from './model';

/** One tile for each question; what somebody does not see has none. */
export function Tiles({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const { total } = overview;
  const to = linksOf(overview, '');
  return (
    <div className="tiles">
      <Panel title={t('overview.reserve')}>
        {stages.map(({ key, stage }) => (
          <Figure key={key} label={t(`overview.stage.${stage}`)} to={to.stage(stage)} count={total[key].projects}>
            <Money yuan={total[key].yuan} />
          </Figure>
        ))}
      </Panel>
      <Panel title={t('overview.whitelist')}>
        <Figure label={t('overview.listed')} to={to.listed} count={total.listed.projects}>
          <Money yuan={total.listed.total} />
        </Figure>
        <Figure label={t('overview.published')} to={to.published} count={total.listed.publishedThisQuarter} />
        <Line label={t('overview.loan')}>
          <Money yuan={total.listed.loan} />
        </Line>
      </Panel>
      {total.dispatch && <Investment overview={overview} />}
      {total.dispatch && (
        <Panel title={t('overview.lights')}>
          {lights.map(({ key, light, tone }) => (
            <Figure
              key={key}
              label={<StatusTag tone={tone}>{t(`overview.light.${light}`)}</StatusTag>}
              name={t(`overview.light.${light}`)}
              to={to.light(light)}
              count={total.dispatch?.[key] ?? 0}
            />
          ))}
        </Panel>
      )}
      {total.work && (
        <Panel title={t('overview.work')}>
          <Figure label={t('overview.overdueReviews')} to={to.overdueReviews} count={total.work.overdueReviews} />
          <Figure label={t('overview.openReviews')} to={to.openReviews} count={total.work.openReviews} />
          <Figure label={t('overview.overdueProblems')} to={to.overdueProblems} count={total.work.overdueProblems} />
          <Figure label={t('overview.openProblems')} to={to.openProblems} count={total.work.openProblems} />
        </Panel>
      )}
    </div>
  );
}

function Investment({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const { dispatch } = overview.total;
  const percent = percentOf(overview.total);
  const to = linksOf(overview, '');
  return (
    <Panel title={t('overview.investment')}>
      {percent === undefined ? (
        <p className="muted">{t('overview.noPlan')}</p>
      ) : (
        <Progress
          percent={percent}
          format={() => `${percent}%`}
          aria-label={t('overview.share')}
          status={percent >= 100 ? 'success' : 'normal'}
        />
      )}
      <Line label={t('overview.invested')}>
        <Money yuan={dispatch?.invested} />
      </Line>
      <Line label={t('overview.planned')}>
        <Money yuan={dispatch?.planned} />
      </Line>
      <Line label={t('overview.paid')}>
        <Money yuan={dispatch?.paid} />
      </Line>
      <Figure label={t('overview.asked')} to={to.reports} count={dispatch?.asked ?? 0}>
        {t('overview.handedIn', { count: dispatch?.handedIn ?? 0 })}
      </Figure>
      {dispatch && dispatch.unplanned > 0 && (
        <Line label={t('overview.unplanned')}>{dispatch.unplanned.toLocaleString()}</Line>
      )}
      <p className="panel-hint">{t('overview.investmentHint')}</p>
    </Panel>
  );
}

interface FigureProps {
  label: ReactNode;
  /** What the figure counts, for screen readers, where the label is more than words. */
  name?: string;
  to: string;
  count: number;
  children?: ReactNode;
}

/** A number that leads to its rows, with what it comes to. */
function Figure({ label, name, to, count, children }: FigureProps) {
  const { t } = useTranslation();
  const spoken = name ?? (typeof label === 'string' ? label : '');
  return (
    <Line label={label}>
      {children && <span className="muted">{children}</span>}
      {count > 0 ? (
        <Link className="tile-count" to={to} aria-label={t('overview.rowsOf', { name: spoken, count })}>
          {count.toLocaleString()}
        </Link>
      ) : (
        <span className="tile-count muted">0</span>
      )}
    </Line>
  );
}

function Line({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="tile-line">
      <span>{label}</span>
      <span className="tile-figures">{children}</span>
    </div>
  );
}
