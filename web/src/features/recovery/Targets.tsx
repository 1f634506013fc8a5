import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { StatusTag } from '@/shared/ui/StatusTag';
import { lightTones, type TargetStanding } from './model';
import { EndTargetDialog, TargetDialog } from './TargetDialog';
import { useFigure } from './useFigure';

/** Each target with its document, the way so far and its light. */
export function Targets({ targets }: { targets: TargetStanding[] }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const [changing, setChanging] = useState<TargetStanding>();
  const [ending, setEnding] = useState<TargetStanding>();
  if (targets.length === 0) {
    return <EmptyView title={t('recovery.noTargets')} hint={t('recovery.noTargetsHint')} />;
  }
  const judged = (target: TargetStanding) => target.years.find((each) => each.year === target.judgedYear);
  return (
    <>
      <LineTable<TargetStanding>
        label={t('recovery.targets')}
        rows={targets}
        columns={[
          {
            key: 'indicator',
            title: t('recovery.f.indicator'),
            render: (row) => (
              <span>
                <span className="row-title">{t(`recovery.indicator.${row.indicator}`)}</span>
                <span className="row-sub">{row.documentTitle}</span>
                <span className="row-sub">{row.documentNumber}</span>
              </span>
            ),
          },
          {
            key: 'goal',
            title: t('recovery.goal'),
            render: (row) => (
              <span>
                {t(`recovery.goalOf.${row.comparison}`, {
                  due: row.dueYear,
                  base: row.baseYear,
                  value: row.comparison === 'INCREASE_PERCENT' ? `${row.value}%` : figure(row.value, row.unit),
                })}
                <span className="row-sub">
                  {row.level === null || row.level === undefined
                    ? t('recovery.noBase', { year: row.baseYear })
                    : t('recovery.level', { value: figure(row.level, row.unit) })}
                </span>
              </span>
            ),
          },
          {
            key: 'latest',
            title: t('recovery.reached'),
            align: 'right',
            render: (row) => (
              <span>
                {figure(judged(row)?.city?.value, row.unit)}
                {row.judgedYear && <span className="row-sub">{row.judgedYear}</span>}
              </span>
            ),
          },
          {
            key: 'expected',
            title: t('recovery.expected'),
            align: 'right',
            render: (row) => figure(judged(row)?.expected, row.unit),
          },
          { key: 'light', title: t('recovery.light'), render: (row) => <Light target={row} /> },
          {
            key: 'actions',
            title: t('recovery.actions'),
            render: (row) =>
              row.changeable ? (
                <>
                  <Button type="link" size="small" onClick={() => setChanging(row)}>
                    {t('shared.action.edit')}
                  </Button>
                  <Button type="link" size="small" danger onClick={() => setEnding(row)}>
                    {t('recovery.endTarget')}
                  </Button>
                </>
              ) : (
                '—'
              ),
          },
        ]}
      />
      <TargetDialog open={changing !== undefined} target={changing} onClose={() => setChanging(undefined)} />
      {ending && <EndTargetDialog target={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

function Light({ target }: { target: TargetStanding }) {
  const { t } = useTranslation();
  const { behind } = target;
  if (target.ended) {
    return (
      <span>
        <StatusTag tone="ended">{t('recovery.ended')}</StatusTag>
        <span className="row-sub">{target.reason}</span>
      </span>
    );
  }
  return (
    <span>
      <StatusTag tone={lightTones[target.light]}>{t(`recovery.lightOf.${target.light}`)}</StatusTag>
      {behind !== null && behind !== undefined && (
        <span className="row-sub">
          {behind > 0 ? t('recovery.behind', { points: behind }) : t('recovery.ahead', { points: -behind })}
        </span>
      )}
    </span>
  );
}
