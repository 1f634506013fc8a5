import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { router } from './routes';
import { SessionExpired } from './shell/SessionExpired';
import { giveStylesTheNonce } from './styleNonce';
import { themeFor } from './theme';

// Ant Design places its popups when their animation begins: without motion it has to be told, CSS alone would lose them.
const motion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
if (nonce) {
  giveStylesTheNonce(nonce);
}

function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < 1 && asProblem(error).isUnavailable,
        retryDelay: 400,
      },
    },
  });
}

export function App() {
  const { i18n } = useTranslation();
  const queries = useMemo(makeQueries, []);
  const chinese = i18n.language.startsWith('zh');

  useEffect(() => {
    dayjs.locale(chinese ? 'zh-cn' : 'en');
  }, [chinese]);

  return (
    <ConfigProvider
      theme={themeFor(motion)}
      locale={chinese ? zh : en}
      {...(nonce ? { csp: { nonce } } : {})}
      button={{ autoInsertSpace: false }}
    >
      <AntApp>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
          <SessionExpired />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
