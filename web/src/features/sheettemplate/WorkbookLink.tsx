import { FileExcelOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { pathOf, type Template } from './model';

/** The empty workbook of a stored version. */
export function WorkbookLink({ template, number }: { template: Template; number: number }) {
  const { t } = useTranslation();
  return (
    <Button
      href={`/api/supply-demand/sheet-templates/${pathOf(template.kind)}/versions/${number}/workbook`}
      download
      icon={<FileExcelOutlined aria-hidden="true" />}
    >
      {t('sheettemplate.workbook')}
    </Button>
  );
}
