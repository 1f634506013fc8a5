import { DeleteOutlined } from '@ant-design/icons';
import { Button, Image } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { EmptyView } from '@/shared/ui/EmptyView';
import { Panel } from '@/shared/ui/Panel';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { AddPicture } from './AddPicture';
import { mostPictures, type Picture, type PictureUse, type Product, pictureAt } from './model';
import { removePicture } from './requests/catalogue';
import { Supervision } from './Supervision';

/** Pictures of the product, or of its certificates; its enterprise adds and takes away. */
export function PicturePanel({ product, use }: { product: Product; use: PictureUse }) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<Picture>();
  const shown = product.pictures.filter((picture) => picture.use === use);
  if (shown.length === 0 && !product.own) {
    return null;
  }
  const may = product.own && product.pictures.length < mostPictures;
  return (
    <Panel
      title={t(`catalogue.pictures.${use}`)}
      hint={product.own ? t('catalogue.pictureHint', { most: mostPictures }) : undefined}
      extra={may && <AddPicture product={product.entry.id} use={use} />}
    >
      {shown.length === 0 ? (
        <EmptyView title={t(`catalogue.noPictures.${use}`)} />
      ) : (
        <Image.PreviewGroup>
          <ul className="product-pictures">
            {shown.map((picture) => (
              <li key={picture.id}>
                <Image
                  src={pictureAt(product.entry.id, picture.id)}
                  alt={picture.caption}
                  className="product-picture"
                />
                <span className="product-caption">
                  {picture.caption}
                  {product.own && (
                    <Button
                      type="text"
                      size="small"
                      icon={<DeleteOutlined aria-hidden="true" />}
                      aria-label={t('catalogue.removeOne', { name: picture.caption })}
                      onClick={() => setLeaving(picture)}
                    />
                  )}
                  <Supervision product={product} picture={picture} />
                </span>
                {picture.takenDown && (
                  <span className="fact-note">{t('catalogue.pictureTakenDown', { reason: picture.takenDown })}</span>
                )}
              </li>
            ))}
          </ul>
        </Image.PreviewGroup>
      )}
      <Removal product={product.entry.id} picture={leaving} onClose={() => setLeaving(undefined)} />
    </Panel>
  );
}

interface RemovalProps {
  product: string;
  picture: Picture | undefined;
  onClose: () => void;
}

function Removal({ product, picture, onClose }: RemovalProps) {
  const { t } = useTranslation();
  const removing = useActing({
    act: async () => {
      if (picture) {
        await removePicture(product, picture.id);
      }
    },
    done: t('catalogue.pictureRemoved'),
    refresh: [['catalogue-product', product], ['catalogue']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<object>
      open={picture !== undefined}
      danger
      title={t('catalogue.removePicture')}
      explanation={picture?.caption}
      confirm={t('catalogue.removePicture')}
      onClose={onClose}
      onConfirm={() => removing.mutateAsync(undefined)}
    />
  );
}
