import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnterprisesNamed, useProjectsNamed } from './requests/items';

interface SelectProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string) => void;
}

/** A project by a part of its name. */
export function ProjectSelect({ id, value, onChange }: SelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useProjectsNamed(typed.trim());
  return (
    <Select<string>
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      {...(onChange ? { onChange } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('annuallist.projectHint')}
      notFoundContent={typed.trim().length > 1 ? t('annuallist.notFound') : null}
      options={(found.data?.items ?? []).map((project) => ({
        value: project.id,
        label: `${project.name} · ${project.enterpriseName}`,
      }))}
    />
  );
}

/** A verified enterprise by a part of its name; held by its code. */
export function EnterpriseSelect({ id, value, onChange }: SelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useEnterprisesNamed(typed.trim());
  return (
    <Select<string>
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      {...(onChange ? { onChange } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('annuallist.enterpriseHint')}
      notFoundContent={typed.trim().length > 1 ? t('annuallist.notFound') : null}
      options={(found.data?.items ?? []).map((enterprise) => ({
        value: enterprise.uscc,
        label: `${enterprise.name} · ${enterprise.uscc}`,
      }))}
    />
  );
}
