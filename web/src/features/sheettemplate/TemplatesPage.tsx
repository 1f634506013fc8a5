import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { pathOf, type Template } from './model';
import { useTemplates } from './requests/templates';

/** The four sheets; what each asks for is data. */
export default function TemplatesPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('sheettemplate.title')} facts={t('sheettemplate.hint')} />
      <Panel>
        <QueryView query={useTemplates()}>
          {(templates) => (
            <LineTable<Template>
              label={t('sheettemplate.title')}
              rows={templates}
              columns={[
                {
                  key: 'kind',
                  title: t('sheettemplate.sheet'),
                  render: (row) => (
                    <Link to={`/sheet-templates/${pathOf(row.kind)}`} className="row-title">
                      {t(`sheettemplate.kind.${row.kind}`)}
                    </Link>
                  ),
                },
                {
                  key: 'released',
                  title: t('sheettemplate.released'),
                  render: (row) => (row.released ? t('sheettemplate.versionOf', { number: row.released }) : '—'),
                },
                {
                  key: 'at',
                  title: t('sheettemplate.updatedAt'),
                  render: (row) => <InstantText value={row.updatedAt} />,
                },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
}
