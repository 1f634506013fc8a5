import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { smaller } from '@/shared/lib/smallerPicture';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { PictureUse } from './model';
import { addPicture } from './requests/catalogue';

/** Chooses a picture on the disk, asks what it shows, and sends it. */
export function AddPicture({ product, use }: { product: string; use: PictureUse }) {
  const { t } = useTranslation();
  const disk = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ file: File; key: string }>();
  const [percent, setPercent] = useState<number>();
  const adding = useActing({
    act: async ({ caption }: { caption: string }) => {
      if (!chosen) {
        return;
      }
      try {
        await addPicture(product, { file: await smaller(chosen.file), use, caption }, chosen.key, setPercent);
      } finally {
        setPercent(undefined);
      }
    },
    done: t('catalogue.pictureAdded'),
    refresh: [['catalogue-product', product], ['catalogue']],
    onProblem: toldByDialog,
  });
  const label = t(`catalogue.add.${use}`);
  return (
    <>
      <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => disk.current?.click()}>
        {label}
      </Button>
      <input
        ref={disk}
        type="file"
        hidden
        accept="image/png,image/jpeg"
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file, mended, can be chosen again.
          event.target.value = '';
          if (file) {
            setChosen({ file, key: newIdempotencyKey() });
          }
        }}
      />
      <ActionDialog<{ caption: string }>
        open={chosen !== undefined}
        title={label}
        explanation={percent === undefined ? chosen?.file.name : t('catalogue.uploading', { percent })}
        confirm={t('catalogue.upload')}
        onClose={() => setChosen(undefined)}
        onConfirm={(typed) => adding.mutateAsync(typed)}
      >
        {() => (
          <Form.Item
            name="caption"
            label={t('catalogue.caption')}
            rules={[{ required: true, message: t('shared.required', { field: t('catalogue.caption') }) }]}
          >
            <Input maxLength={100} />
          </Form.Item>
        )}
      </ActionDialog>
    </>
  );
}
