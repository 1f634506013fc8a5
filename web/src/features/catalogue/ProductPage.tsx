import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Fact, Facts } from '@/shared/ui/Facts';
import { Money } from '@/shared/ui/Money';
import { OriginNote } from '@/shared/ui/OriginNote';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { EnquiryDialog } from './EnquiryDialog';
import type { Product } from './model';
import { PicturePanel } from './PicturePanel';
import { useProduct } from './requests/catalogue';
import { Supervision, TakenDownNotice } from './Supervision';

/** A product with its figures and pictures; who is interested asks its enterprise. */
export default function ProductPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [asking, setAsking] = useState(false);
  const back = { to: '/catalogue', text: t('catalogue.backToList') };
  return (
    <PageQuery query={useProduct(id)} title={t('catalogue.one')} back={back}>
      {(product) => (
        <>
          <PageHeader
            back={back}
            title={`${product.entry.product} ${product.entry.model}`}
            tags={<span className="badge">{t(`catalogue.kind.${product.entry.kind}`)}</span>}
            facts={
              <>
                <span>{t(`shared.category.${product.entry.category}`)}</span>
                <span>{product.entry.enterprise.name}</span>
                <span>{product.entry.countyName}</span>
              </>
            }
            actions={
              product.entry.origin ? (
                <Supervision product={product} />
              ) : product.own ? (
                <Link to={product.supply ? '/supplies?mine=true' : '/consumer-goods'}>
                  {t('catalogue.changeFigures')}
                </Link>
              ) : (
                <>
                  <Supervision product={product} />
                  {!product.takenDown && (
                    <Button type="primary" onClick={() => setAsking(true)}>
                      {t('catalogue.ask')}
                    </Button>
                  )}
                </>
              )
            }
          />
          <TakenDownNotice product={product} />
          {product.entry.origin && <OriginNote origin={product.entry.origin} />}
          <PicturePanel product={product} use="PRODUCT" />
          <Panel title={t('catalogue.figures')}>
            <Figures product={product} />
          </Panel>
          <PicturePanel product={product} use="CERTIFICATE" />
          <EnquiryDialog open={asking} product={product} onClose={() => setAsking(false)} />
        </>
      )}
    </PageQuery>
  );
}

function Figures({ product: { supply, good } }: { product: Product }) {
  const { t } = useTranslation();
  const facts: Fact[] = [];
  const grade = (value: number | null | undefined) => (value ? t('shared.grade', { value }) : null);
  const lines = (text: string | null | undefined) => (text ? <span className="prewrap">{text}</span> : null);
  const add = (key: string, value: React.ReactNode, wide = false) =>
    facts.push({ key, label: t(`catalogue.f.${key}`), value, wide });
  if (supply) {
    add('keyFigures', lines(supply.keyFigures), true);
    add('applicationField', supply.applicationField);
    add('energyGrade', grade(supply.energyGrade));
    add('firstOfKind', t(supply.firstOfKind ? 'shared.yes' : 'shared.no'));
    add(
      'price',
      <>
        <Money yuan={supply.priceFrom} /> – <Money yuan={supply.priceTo} />
      </>,
    );
    add('deliveryDays', t('catalogue.dayCount', { count: supply.deliveryDays }));
    add('yearlyCapacity', supply.yearlyCapacity.toLocaleString());
    add(
      'localContent',
      supply.localContent === undefined || supply.localContent === null ? null : `${supply.localContent}%`,
    );
    add('afterSales', lines(supply.afterSales), true);
  }
  if (good) {
    add('description', lines(good.description), true);
    add('energyGrade', grade(good.energyGrade));
    add('waterGrade', grade(good.waterGrade));
    add('yearlyCapacity', good.yearlyCapacity.toLocaleString());
    add('tradeInOffer', lines(good.tradeInOffer), true);
    add('recoveryOffer', lines(good.recoveryOffer), true);
  }
  return <Facts facts={facts} />;
}
