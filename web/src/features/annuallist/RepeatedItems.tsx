import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Total } from './model';

/** How many rows another row with the same registration number leaves out of the totals, and which they are. */
export function RepeatedItems({ total }: { total: Total }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (total.again === 0) {
    return null;
  }
  return (
    <>
      <Button type="link" size="small" className="row-sub" onClick={() => setOpen(true)}>
        {t('annuallist.again', { count: total.again })}
      </Button>
      <Modal open={open} title={t('annuallist.againTitle')} footer={null} onCancel={() => setOpen(false)}>
        <p>{t('annuallist.againWords')}</p>
        {total.repeated.length < total.again && (
          <p className="muted">{t('annuallist.againMore', { count: total.repeated.length })}</p>
        )}
        {total.repeated.map(({ registration, places }) => (
          <section key={registration}>
            <strong>{registration}</strong>
            <ol>
              {places.map((place) => (
                <li key={place.item}>
                  <Link to={`/annual-lists/items/${place.item}`}>
                    {t('annuallist.place', {
                      year: place.year ?? t('annuallist.standing'),
                      owner: place.ownerName,
                      number: place.number,
                      title: place.title,
                    })}
                  </Link>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </Modal>
    </>
  );
}
