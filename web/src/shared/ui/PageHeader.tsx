import { LeftOutlined } from '@ant-design/icons';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface PageHeaderProps {
  title: string;
  /** One line under the title: numbers, owner, dates. */
  facts?: ReactNode;
  tags?: ReactNode;
  actions?: ReactNode;
  back?: { to: string; text: string };
}

/** The page's only level-one heading, also the browser tab's title. */
export function PageHeader({ title, facts, tags, actions, back }: PageHeaderProps) {
  const { t } = useTranslation();
  const platform = t('shared.platform');
  useEffect(() => {
    document.title = `${title} · ${platform}`;
  }, [title, platform]);
  return (
    <header className="page-header">
      {back && (
        <Link to={back.to} className="page-back">
          <LeftOutlined aria-hidden="true" /> {back.text}
        </Link>
      )}
      <div className="page-header-row">
        <div className="page-header-words">
          <h1>
            {title} {tags && <span className="page-tags">{tags}</span>}
          </h1>
          {facts && <div className="page-facts">{facts}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
