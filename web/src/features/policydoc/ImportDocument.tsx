import { Button, Form, type FormInstance } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newIdempotencyKey } from '@/shared/api/headers';
import { FilePick } from '@/shared/policy/FilePick';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { DocumentFields } from './DocumentFields';
import { type DocumentFacts, factsOf, fieldKey, titleIn } from './model';
import { importDocument } from './requests/documents';

/** Bytes in which the first line is looked for. */
const beginning = 4_096;

interface Typed extends DocumentFacts {
  file: File;
}

/** A text file becomes a document of the library. */
export function ImportDocument() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const key = useRef(newIdempotencyKey());
  const importing = useActing({
    act: (typed: Typed) => importDocument(factsOf(typed), typed.file, key.current),
    done: t('policydoc.imported'),
    refresh: [['policy-documents']],
    onDone: ({ id }) => {
      key.current = newIdempotencyKey();
      void navigate(`/policy-library/${id}`);
    },
    onProblem: (problem) => {
      if (problem.isKeySpent) {
        key.current = newIdempotencyKey();
      }
      return toldByDialog();
    },
  });
  const proposeTitle = useTitleOfFile();
  const label = t('policydoc.file');
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('policydoc.import')}
      </Button>
      <ActionDialog<Typed>
        open={asked}
        width={760}
        title={t('policydoc.import')}
        explanation={t('policydoc.importWords')}
        confirm={t('policydoc.import')}
        fieldName={(field) => t(fieldKey(field))}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => importing.mutateAsync(typed)}
      >
        {(form, typeIn) => (
          <>
            <Form.Item
              name="file"
              label={label}
              rules={[{ required: true, message: t('shared.required', { field: label }) }]}
            >
              <FilePick
                accept=".txt,text/plain"
                onChange={(file) => void proposeTitle(file, form, (title) => typeIn('title', title))}
              />
            </Form.Item>
            <DocumentFields />
          </>
        )}
      </ActionDialog>
    </>
  );
}

/** Proposes the first line of a chosen text as its title, unless the person typed another one. */
function useTitleOfFile() {
  const proposed = useRef('');
  return async (file: File | undefined, form: FormInstance<Typed>, propose: (title: string) => void) => {
    const title = file ? titleIn(await file.slice(0, beginning).arrayBuffer()) : '';
    const typed: string = form.getFieldValue('title') ?? '';
    const still = form.getFieldValue('file') === file;
    if (still && title && (typed === '' || typed === proposed.current)) {
      proposed.current = title;
      propose(title);
    }
  };
}
