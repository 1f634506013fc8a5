import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Incoming } from './model';

/** What became of a package; the rows that are wrong, by part, line and field. */
export function Outcome({ incoming }: { incoming: Incoming }) {
  const { t } = useTranslation();
  const { state, reason, detail, missing, faults, again } = incoming;
  const words =
    state === 'REFUSED'
      ? t(`exchange.reason.${reason ?? 'NOT_A_PACKAGE'}`, { detail: detail ?? '' })
      : state === 'WAITING'
        ? t('exchange.missing', { number: missing })
        : again
          ? t('exchange.again', { number: incoming.number })
          : t('exchange.taken', {
              supplies: incoming.supplies,
              demands: incoming.demands,
              withdrawn: incoming.withdrawn,
            });
  return (
    <Alert
      className="alert-gap"
      type={state === 'REFUSED' ? 'error' : state === 'WAITING' || again ? 'warning' : 'success'}
      showIcon
      title={words}
      description={
        faults.length > 0 ? (
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.part} ${fault.row} ${fault.field} ${fault.fault}`}>
                {t('exchange.faultAt', { part: fault.part, row: fault.row, field: fault.field })}{' '}
                {t(`exchange.fault.${fault.fault}`)}
              </li>
            ))}
          </ul>
        ) : undefined
      }
    />
  );
}
