import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Picture, Product } from './model';
import { putBackPicture, putBackProduct, takeDownPicture, takeDownProduct } from './requests/catalogue';

/** The economy bureau takes a product, or one of its pictures, out of sight with a reason, and puts it back. */
export function Supervision({ product, picture }: { product: Product; picture?: Picture }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const refresh = [['catalogue-product', product.entry.id], ['catalogue']] as const;
  const down = useActing({
    act: ({ reason }: { reason: string }) =>
      picture ? takeDownPicture(product, picture, reason) : takeDownProduct(product, reason),
    done: t('catalogue.tookDown'),
    refresh,
    onProblem: toldByDialog,
  });
  const back = useActing({
    act: () => (picture ? putBackPicture(product, picture) : putBackProduct(product)),
    done: t('catalogue.gotBack'),
    refresh,
  });
  if (!product.supervised) {
    return null;
  }
  const named = picture ? { 'aria-label': t('catalogue.ofPicture', { name: picture.caption }) } : {};
  if (picture ? picture.takenDown : product.takenDown) {
    return (
      <Popconfirm title={t('catalogue.putBackWords')} onConfirm={() => back.mutate(undefined)}>
        <Button size={picture ? 'small' : 'middle'} loading={back.isPending} {...named}>
          {t('catalogue.putBack')}
        </Button>
      </Popconfirm>
    );
  }
  return (
    <>
      <Button danger size={picture ? 'small' : 'middle'} onClick={() => setAsked(true)} {...named}>
        {t('catalogue.takeDown')}
      </Button>
      <ActionDialog<{ reason: string }>
        open={asked}
        danger
        title={t(picture ? 'catalogue.takeDownPicture' : 'catalogue.takeDown')}
        explanation={t('catalogue.takeDownWords')}
        confirm={t('catalogue.takeDown')}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => down.mutateAsync(typed)}
      >
        {() => <ReasonItem label={t('catalogue.takeDownReason')} />}
      </ActionDialog>
    </>
  );
}

/** Why a product is out of sight, to those who still see it. */
export function TakenDownNotice({ product }: { product: Product }) {
  const { t } = useTranslation();
  return (
    product.takenDown && (
      <Alert
        className="alert-gap"
        type="warning"
        showIcon
        title={t(product.own ? 'catalogue.takenDownOwn' : 'catalogue.takenDown')}
        description={<span className="prewrap">{product.takenDown}</span>}
      />
    )
  );
}
