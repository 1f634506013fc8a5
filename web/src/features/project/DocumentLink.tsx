import { FilePdfOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** The project as a PDF to print or to file. */
export function DocumentLink({ project }: { project: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <Button
      href={`/api/library/projects/${project}/document?language=${language}`}
      download
      icon={<FilePdfOutlined aria-hidden="true" />}
    >
      {t('project.document')}
    </Button>
  );
}
