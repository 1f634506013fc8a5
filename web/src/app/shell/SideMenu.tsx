import { HomeOutlined, TeamOutlined } from '@ant-design/icons';
import { Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { usePerson } from '@/shared/session/SessionContext';
import { areas, consolePath, mayEnter, mayUseConsole } from '../access';
import { areaIcons } from './areaIcons';

/** The areas that the person's roles open. */
export function SideMenu({ onChosen }: { onChosen?: () => void }) {
  const { t } = useTranslation();
  const { roles } = usePerson();
  const { pathname } = useLocation();
  const current = pathname.split('/')[1] || 'home';
  return (
    <nav aria-label={t('app.menu.label')}>
      <Menu
        theme="dark"
        mode="inline"
        selectedKeys={[current]}
        onClick={() => onChosen?.()}
        items={[
          { key: 'home', icon: <HomeOutlined aria-hidden="true" />, label: <Link to="/">{t('app.menu.home')}</Link> },
          ...areas
            .filter((area) => mayEnter(area, roles))
            .map((area) => ({
              key: area,
              icon: areaIcons[area],
              label: <Link to={`/${area}`}>{t(`app.menu.${area}`)}</Link>,
            })),
          ...(mayUseConsole(roles)
            ? [
                {
                  key: 'console',
                  icon: <TeamOutlined aria-hidden="true" />,
                  label: <a href={consolePath}>{t('app.console.title')}</a>,
                },
              ]
            : []),
        ]}
      />
    </nav>
  );
}
