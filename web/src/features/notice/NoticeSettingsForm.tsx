import { Button, Form, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { LineTable } from '@/shared/ui/LineTable';
import { useActing } from '@/shared/ui/useActing';
import { changeNoticeSettings, type NoticeSettings, type NoticeSettingsInput, type Teller } from './requests/notices';
import { settingsKey } from './settingsKey';
import { listKey } from './useNews';

interface Values {
  app: Record<string, boolean>;
  mail: Record<string, boolean>;
}

type Kind = NoticeSettings['kinds'][number];

/** Kinds cannot be named as form paths, for their names have dots. */
const named = (kind: string) => kind.replaceAll('.', '/');

function valuesOf(settings: NoticeSettings): Values {
  return {
    app: Object.fromEntries(settings.kinds.map((kind) => [named(kind.kind), kind.app])),
    mail: Object.fromEntries(settings.kinds.map((kind) => [named(kind.kind), kind.mail])),
  };
}

function inputOf(values: Values, { language, digest, quietFrom, quietTo, kinds }: NoticeSettings): NoticeSettingsInput {
  return {
    language,
    digest,
    ...(quietFrom && quietTo ? { quietFrom, quietTo } : {}),
    kinds: kinds.map(({ kind }) => ({
      kind,
      app: values.app[named(kind)] ?? true,
      mail: values.mail[named(kind)] ?? false,
    })),
  };
}

/** One service's notices: each kind by which way. */
export function NoticeSettingsForm({ teller, settings }: { teller: Teller; settings: NoticeSettings }) {
  const { t } = useTranslation();
  const saving = useActing({
    act: (values: Values) => changeNoticeSettings(teller, settings.version, inputOf(values, settings)),
    done: t('notice.saved'),
    // Not the news: they are waited for, and the form would wait with them.
    refresh: [settingsKey(teller), listKey(teller)],
  });
  return (
    <Form layout="vertical" initialValues={valuesOf(settings)} onFinish={(values: Values) => saving.mutate(values)}>
      <LineTable<Kind> label={t('notice.kinds')} rows={settings.kinds} columns={useColumns(settings.mailOffered)} />
      <Button className="after-table" type="primary" htmlType="submit" loading={saving.isPending}>
        {t('shared.action.save')}
      </Button>
    </Form>
  );
}

function useColumns(mailOffered: boolean) {
  const { t, i18n } = useTranslation();
  const language = i18n.language.startsWith('zh') ? 'zh' : 'en';
  const way = (field: 'app' | 'mail') => ({
    key: field,
    title: t(`notice.way.${field}`),
    render: ({ kind, name }: Kind) => (
      <Form.Item name={[field, named(kind)]} valuePropName="checked" noStyle>
        <Switch size="small" aria-label={`${name[language]} · ${t(`notice.way.${field}`)}`} />
      </Form.Item>
    ),
  });
  return [
    { key: 'kind', title: t('notice.kind'), render: ({ name }: Kind) => name[language] },
    way('app'),
    ...(mailOffered ? [way('mail')] : []),
  ];
}
