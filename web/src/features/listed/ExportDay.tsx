import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** The list on a day as a workbook, and as a file that anybody can check without the platform. */
export function ExportDay({ on }: { on: string }) {
  const { t } = useTranslation();
  const address = `/api/library/whitelist/export?on=${encodeURIComponent(on)}`;
  return (
    <>
      <Button href={`${address}&format=XLSX`} download icon={<DownloadOutlined aria-hidden="true" />}>
        {t('listed.exportXlsx')}
      </Button>
      <Button href={`${address}&format=JSON`} download icon={<DownloadOutlined aria-hidden="true" />}>
        {t('listed.exportJson')}
      </Button>
    </>
  );
}
