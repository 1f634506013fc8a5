import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { InstantText } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import type { Docking, DockingMessages } from './model';
import { markRead, useMessages, writeMessage } from './requests/messages';

/** What the two enterprises write to each other; what stands on the screen counts as read. */
export function MessagePanel({ docking }: { docking: Docking }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('supplydocking.messages')} hint={t('supplydocking.messagesHint')}>
      <QueryView query={useMessages(docking.id)}>
        {(messages) => <Messages docking={docking} messages={messages} />}
      </QueryView>
      {docking.actions.includes('MESSAGE') && <WriteMessage id={docking.id} />}
    </Panel>
  );
}

function Messages({ docking, messages }: { docking: Docking; messages: DockingMessages }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const queries = useQueryClient();
  const last = messages.items.at(-1)?.sequence ?? 0;
  const isUnread = last > messages.readUpTo;
  useEffect(() => {
    if (isUnread) {
      void markRead(docking.id, last).then(() => {
        void queries.invalidateQueries({ queryKey: ['dockings'] });
        void queries.invalidateQueries({ queryKey: ['todos', 'supply-demand'] });
      });
    }
  }, [docking.id, isUnread, last, queries]);
  if (messages.items.length === 0) {
    return <EmptyView title={t('supplydocking.noMessages')} hint={t('supplydocking.noMessagesHint')} />;
  }
  return (
    <ol className="timeline" aria-label={t('supplydocking.messages')}>
      {messages.items.map((message) => (
        <li
          key={message.sequence}
          className={`timeline-item timeline-${message.side === docking.side ? 'moving' : 'good'}`}
        >
          <div className="timeline-title prewrap">{message.text}</div>
          <div className="timeline-meta">
            {[message.personName, message.organisationName].filter(Boolean).join(marks.comma)}
            <InstantText value={message.at} full />
            {message.side === docking.side && message.sequence <= messages.otherReadUpTo && (
              <span>{t('supplydocking.wasRead')}</span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function WriteMessage({ id }: { id: string }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ text: string }>();
  const send = useOnce({
    kind: `docking-message:${id}`,
    list: `/dockings/${id}`,
    create: (text: string, key) => writeMessage(id, text, key),
  });
  const sending = useActing({
    act: ({ text }: { text: string }) => send(text.trim()),
    done: t('supplydocking.sent'),
    refresh: [['docking', id]],
    onDone: () => form.resetFields(),
  });
  return (
    <Form form={form} layout="vertical" className="gap-above" onFinish={(values) => sending.mutate(values)}>
      <Form.Item
        name="text"
        label={t('supplydocking.f.message')}
        rules={[
          {
            required: true,
            whitespace: true,
            message: t('shared.required', { field: t('supplydocking.f.message') }),
          },
        ]}
      >
        <Input.TextArea rows={3} maxLength={2000} showCount />
      </Form.Item>
      <Button htmlType="submit" loading={sending.isPending}>
        {t('supplydocking.send')}
      </Button>
    </Form>
  );
}
