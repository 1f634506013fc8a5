import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnProject, useOwnProjects } from './requests/listOwnProjects';

interface OwnProjectSelectProps {
  id?: string;
  value?: string | null;
  onChange?: (project: string | null) => void;
}

/** The project that something belongs to, among those of the own enterprise; what was chosen stays while the library is down. */
export function OwnProjectSelect({ id, value, onChange }: OwnProjectSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useOwnProjects(useDeferredValue(typed.trim()));
  const listed = found.data ?? [];
  const other = value && !listed.some((project) => project.id === value) ? value : null;
  const { data: chosen } = useOwnProject(other);
  const options = [...listed, ...(other ? [{ id: other, name: chosen?.name ?? t('shared.project.chosen') }] : [])];
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      className="full-width"
      value={value ?? null}
      options={options.map((project) => ({ value: project.id, label: project.name }))}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('shared.project.choose')}
      notFoundContent={found.isError ? t('shared.problem.unavailable') : t('shared.codes.none')}
      onChange={(project: string | undefined) => onChange?.(project ?? null)}
    />
  );
}
