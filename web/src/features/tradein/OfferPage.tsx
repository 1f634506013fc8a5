import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatYuan } from '@/shared/lib/money';
import { DateText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import type { Offer } from './model';
import { OfferActions } from './OfferActions';
import { useOffer } from './requests/offers';
import { StandingTag } from './StandingTag';

export default function OfferPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/trade-in', text: t('tradein.backToList') };
  return (
    <PageQuery query={useOffer(id)} title={t('tradein.one')} back={back}>
      {(offer) => (
        <>
          <PageHeader
            back={back}
            title={offer.title}
            tags={<StandingTag offer={offer} />}
            facts={
              <>
                <span>{t(`tradein.category.${offer.category}`)}</span>
                <span>{offer.enterprise.name}</span>
                <span>{offer.countyName}</span>
              </>
            }
            actions={offer.actions.length > 0 && <OfferActions offer={offer} />}
          />
          {offer.reason && (
            <Alert
              className="alert-gap"
              type="warning"
              showIcon
              title={t('tradein.reason')}
              description={offer.reason}
            />
          )}
          <Panel title={t('tradein.facts')}>
            <OfferFacts offer={offer} />
          </Panel>
        </>
      )}
    </PageQuery>
  );
}

function OfferFacts({ offer }: { offer: Offer }) {
  const { t, i18n } = useTranslation();
  const fact = (key: string, value: React.ReactNode, wide = false) => ({
    key,
    label: t(`tradein.f.${key}`),
    value,
    wide,
  });
  return (
    <Facts
      facts={[
        fact('goods', offer.goods, true),
        fact('oldGoods', offer.oldGoods, true),
        fact('deduction', formatYuan(offer.deduction, i18n.language)),
        fact('pickUp', t(offer.pickUp ? 'shared.yes' : 'shared.no')),
        fact('validFrom', <DateText value={offer.validFrom} />),
        fact('validUntil', <DateText value={offer.validUntil} />),
        fact('place', offer.place),
        fact('phone', offer.phone),
        fact('siteId', offer.siteId ? <Link to={`/recycling-sites/${offer.siteId}`}>{offer.siteName}</Link> : null),
        fact('terms', <span className="prewrap">{offer.terms}</span>, true),
      ]}
    />
  );
}
