import { Button, Form, Select, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useActing } from '@/shared/ui/useActing';
import { changeNoticeSettings, type NoticeSettings, type NoticeSettingsInput, type Teller } from './requests/notices';
import { settingsKey } from './settingsKey';

/** A service that sends mails, and what the person has set there. */
export interface Mailing {
  teller: Teller;
  settings: NoticeSettings;
}

interface Wishes {
  language: NoticeSettings['language'];
  digest: NoticeSettings['digest'];
  quiet?: [Dayjs, Dayjs] | null;
}

const time = 'HH:mm';

function wishesOf({ language, digest, quietFrom, quietTo }: NoticeSettings): Wishes {
  return { language, digest, quiet: quietFrom && quietTo ? [dayjs(quietFrom, time), dayjs(quietTo, time)] : null };
}

function inputOf({ language, digest, quiet }: Wishes, settings: NoticeSettings): NoticeSettingsInput {
  const [from, to] = quiet ?? [];
  return {
    language,
    digest,
    ...(from && to ? { quietFrom: from.format(time), quietTo: to.format(time) } : {}),
    kinds: settings.kinds.map(({ kind, app, mail }) => ({ kind, app, mail })),
  };
}

/** When and how mails come: one habit of the person, kept at each service that sends some. */
export function MailWishesForm({ mailings }: { mailings: readonly [Mailing, ...Mailing[]] }) {
  const { t } = useTranslation();
  const saving = useActing({
    act: (wishes: Wishes) =>
      Promise.all(
        mailings.map(({ teller, settings }) =>
          changeNoticeSettings(teller, settings.version, inputOf(wishes, settings)),
        ),
      ),
    done: t('notice.saved'),
    refresh: mailings.map(({ teller }) => settingsKey(teller)),
  });
  return (
    <Form
      layout="vertical"
      initialValues={wishesOf(mailings[0].settings)}
      onFinish={(wishes: Wishes) => saving.mutate(wishes)}
    >
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
          <TimePicker.RangePicker format={time} order={false} needConfirm={false} allowClear />
        </Form.Item>
      </div>
      <Button type="primary" htmlType="submit" loading={saving.isPending}>
        {t('shared.action.save')}
      </Button>
    </Form>
  );
}
