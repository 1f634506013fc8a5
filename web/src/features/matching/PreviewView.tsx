import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { QueryView } from '@/shared/ui/QueryView';
import type { Place, Preview, Weights } from './model';
import { useWeightsPreview } from './requests/matching';

/** What other weights would change among the latest demands. */
export function PreviewView({ weights }: { weights: Weights }) {
  return <QueryView query={useWeightsPreview(weights)}>{(preview) => <Effect preview={preview} />}</QueryView>;
}

function Effect({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('matching.previewed', { count: preview.demands })}</p>
      <ul className="bullets">
        <li>{t('matching.changed', { changed: preview.changed, shown: preview.shown })}</li>
        <li>{t('matching.firstOther', { count: preview.firstChanged })}</li>
        <li>{t('matching.goodPlaces', { before: preview.goodBefore, after: preview.goodAfter })}</li>
        <li>{t('matching.badPlaces', { before: preview.badBefore, after: preview.badAfter })}</li>
        <li>{t('matching.nearPlaces', { before: preview.nearBefore, after: preview.nearAfter })}</li>
      </ul>
      {preview.examples.length === 0 ? (
        <EmptyView title={t('matching.noChange')} />
      ) : (
        <LineTable<Preview['examples'][number]>
          label={t('matching.preview')}
          rows={preview.examples}
          columns={[
            {
              key: 'demand',
              title: t('matching.example'),
              render: (example) => <Link to={`/demands/${example.demand}`}>{example.wantedEquipment}</Link>,
            },
            { key: 'before', title: t('matching.before'), render: (example) => <Places places={example.before} /> },
            { key: 'after', title: t('matching.after'), render: (example) => <Places places={example.after} /> },
          ]}
        />
      )}
    </>
  );
}

function Places({ places }: { places: Place[] }) {
  return (
    <ol>
      {places.map((place) => (
        <li key={place.supply}>
          {place.product ?? '—'} <span className="muted">{place.score}</span>
        </li>
      ))}
    </ol>
  );
}
