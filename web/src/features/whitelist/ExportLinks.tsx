import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A published batch as a workbook, and as a file that anybody can check without the platform. */
export function ExportLinks({ id }: { id: string }) {
  const { t } = useTranslation();
  const address = `/api/library/whitelist/batches/${id}/export`;
  return (
    <>
      <Button href={`${address}?format=XLSX`} download icon={<DownloadOutlined aria-hidden="true" />}>
        {t('whitelist.export.xlsx')}
      </Button>
      <Button href={`${address}?format=JSON`} download icon={<DownloadOutlined aria-hidden="true" />}>
        {t('whitelist.export.json')}
      </Button>
    </>
  );
}
