import { GlobalOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '@/shared/i18n/i18n';

/** Names the other language in that language; answers of the services come in the new one at once. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const queries = useQueryClient();
  const chinese = i18n.language.startsWith('zh');
  return (
    <Button
      type="text"
      icon={<GlobalOutlined aria-hidden="true" />}
      lang={chinese ? 'en' : 'zh-CN'}
      onClick={() => void switchLanguage(chinese ? 'en' : 'zh-CN').then(() => queries.invalidateQueries())}
    >
      {chinese ? 'English' : '中文'}
    </Button>
  );
}
