import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loginAddress, registerAddress } from '@/shared/session/login';
import { LanguageSwitch } from './LanguageSwitch';

const steps = ['register', 'review', 'list', 'dock'] as const;

/** What somebody sees who is not signed in. */
export function Landing({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation();
  const platform = t('shared.platform');
  useEffect(() => {
    document.title = platform;
  }, [platform]);
  return (
    <div className="landing">
      <header className="landing-hero">
        <div className="landing-top">
          <span className="landing-brand">
            <img src="/favicon.svg" alt="" />
            {t('app.landing.city')}
          </span>
          <LanguageSwitch />
        </div>
        <div className="landing-words">
          <h1>{platform}</h1>
          <p>{t('app.landing.words')}</p>
          <div className="landing-actions">
            <Button size="large" className="landing-login" href={loginAddress(returnTo)}>
              {t('app.landing.login')}
            </Button>
            <Button size="large" ghost href={registerAddress()}>
              {t('app.landing.signUp')}
            </Button>
          </div>
        </div>
      </header>
      <main className="landing-steps">
        {steps.map((step, index) => (
          <section key={step} className="landing-step">
            <span className="landing-step-number">{t('app.landing.step', { number: index + 1 })}</span>
            <h2>{t(`app.landing.${step}.title`)}</h2>
            <p>{t(`app.landing.${step}.words`)}</p>
          </section>
        ))}
      </main>
      <footer className="landing-foot">{t('app.landing.foot')}</footer>
    </div>
  );
}
