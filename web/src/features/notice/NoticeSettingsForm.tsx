import { Button, Form, Select, Switch, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { LineTable } from '@/shared/ui/LineTable';
import { useActing } from '@/shared/ui/useActing';
import { changeNoticeSettings, type NoticeSettings, type NoticeSettingsInput, type Teller } from './requests/notices';
import { settingsKey } from './settingsKey';

interface Values {
  language: NoticeSettings['language'];
  digest: NoticeSettings['digest'];
  quiet?: [Dayjs, Dayjs] | null;
  app: Record<string, boolean>;
  mail: Record<string, boolean>;
}

type Kind = NoticeSettings['kinds'][number];

const time = 'HH:mm';

/** Kinds cannot be named as form paths, for their names have dots. */
const named = (kind: string) => kind.replaceAll('.', '/');

function valuesOf(settings: NoticeSettings): Values {
  const { quietFrom, quietTo } = settings;
  return {
    language: settings.language,
    digest: settings.digest,
    quiet: quietFrom && quietTo ? [dayjs(quietFrom, time), dayjs(quietTo, time)] : null,
    app: Object.fromEntries(settings.kinds.map((kind) => [named(kind.kind), kind.app])),
    mail: Object.fromEntries(settings.kinds.map((kind) => [named(kind.kind), kind.mail])),
  };
}

function inputOf(values: Values, kinds: Kind[]): NoticeSettingsInput {
  const [from, to] = values.quiet ?? [];
  return {
    language: values.language,
    digest: values.digest,
    ...(from && to ? { quietFrom: from.format(time), quietTo: to.format(time) } : {}),
    kinds: kinds.map(({ kind }) => ({
      kind,
      app: values.app[named(kind)] ?? true,
      mail: values.mail[named(kind)] ?? false,
    })),
  };
}

/** One service's notices: each kind by which way, and when and how mails come. */
export function NoticeSettingsForm({ teller, settings }: { teller: Teller; settings: NoticeSettings }) {
  const { t } = useTranslation();
  const saving = useActing({
    act: (values: Values) => changeNoticeSettings(teller, settings.version, inputOf(values, settings.kinds)),
    done: t('notice.saved'),
    refresh: [settingsKey(teller), ['notices']],
  });
  return (
    <Form layout="vertical" initialValues={valuesOf(settings)} onFinish={(values: Values) => saving.mutate(values)}>
      <LineTable<Kind> label={t('notice.kinds')} rows={settings.kinds} columns={useColumns(settings.mailOffered)} />
      {settings.mailOffered && <MailWishes />}
      <Button type="primary" htmlType="submit" loading={saving.isPending}>
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

function MailWishes() {
  const { t } = useTranslation();
  return (
    <div className="notice-wishes">
      <Form.Item name="language" label={t('notice.language')}>
        <Select
          options={[
            { value: 'CHINESE', label: '中文' },
            { value: 'ENGLISH', label: 'English' },
          ]}
        />
      </Form.Item>
      <Form.Item name="digest" label={t('notice.digest')} extra={t('notice.digestHint')}>
        <Select
          options={[
            { value: 'NONE', label: t('notice.digestNone') },
            { value: 'DAILY', label: t('notice.digestDaily') },
          ]}
        />
      </Form.Item>
      <Form.Item name="quiet" label={t('notice.quiet')} extra={t('notice.quietHint')}>
        <TimePicker.RangePicker format={time} order={false} allowClear />
      </Form.Item>
    </div>
  );
}
