import { CameraOutlined, DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/shared/api/headers';
import { asProblem, type Problem } from '@/shared/api/problem';
import { useMarks } from '@/shared/i18n/marks';
import { InstantText } from '@/shared/ui/Dates';
import { LineTable } from '@/shared/ui/LineTable';
import { useActing } from '@/shared/ui/useActing';
import type { Report } from './model';
import { addPhoto, removePhoto } from './requests/reports';

type Photo = Report['photos'][number];

/** By which others ask whether photos of this report are under way. */
export const addingTo = (report: Report) => ['dispatch', 'photos', report.id];

interface Refused {
  name: string;
  problem: Problem;
}

/** One after the other; one that is refused keeps none of the others from arriving. Answers those that were refused. */
async function addEach(report: Report, files: File[]): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const file of files) {
    try {
      await addPhoto(report, file, newIdempotencyKey());
    } catch (error) {
      const problem = asProblem(error);
      if (problem.isSignedOut) {
        throw problem;
      }
      refused.push({ name: file.name, problem });
    }
  }
  return refused;
}

/** Chooses pictures and sends them at once; they belong to the report whether or not its figures are handed in. */
export function AddPhotos({ report }: { report: Report }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const { notification } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const why = (problem: Problem) =>
    problem.isUnavailable
      ? t('shared.problem.unavailable')
      : problem.violations.map(({ message }) => message).join(marks.semicolon) ||
        problem.detail ||
        problem.title ||
        t('shared.problem.failed');
  const adding = useActing({
    key: addingTo(report),
    act: async (files: File[]) => ({ chosen: files.length, refused: await addEach(report, files) }),
    done: ({ chosen, refused }) => (refused.length < chosen ? t('dispatch.photo.added') : undefined),
    refresh: [['dispatch', 'reports', report.id]],
    onDone: ({ refused }) => {
      if (refused.length > 0) {
        notification.error({
          title: t('dispatch.photo.refused', { number: refused.length }),
          description: refused.map(({ name, problem }) => name + marks.colon + why(problem)).join('\n'),
          duration: 12,
          className: 'notice',
        });
      }
    },
  });
  return (
    <>
      <Button
        icon={<CameraOutlined aria-hidden="true" />}
        loading={adding.isPending}
        onClick={() => input.current?.click()}
      >
        {t('dispatch.photo.add')}
      </Button>
      <input
        ref={input}
        type="file"
        className="photo-input"
        hidden
        multiple
        accept="image/jpeg,image/png"
        aria-label={t('dispatch.photo.add')}
        onChange={(event) => {
          adding.mutate([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

/** Pictures that the report has; taken away while it may be filled in. */
export function PhotoList({ report }: { report: Report }) {
  const { t } = useTranslation();
  const fillable = report.actions.includes('FILL');
  const removing = useActing({
    act: (photo: Photo) => removePhoto(report, photo.id),
    done: t('dispatch.photo.removed'),
    refresh: [['dispatch', 'reports', report.id]],
  });
  if (report.photos.length === 0) {
    return <p className="muted">{t('dispatch.photo.none')}</p>;
  }
  return (
    <LineTable<Photo>
      label={t('dispatch.photo.title')}
      rows={report.photos}
      columns={[
        {
          key: 'name',
          title: t('dispatch.photo.name'),
          render: (photo) => (
            <a
              href={`/api/library/dispatch/reports/${report.id}/photos/${photo.id}/content`}
              download={photo.fileName}
              className="photo"
            >
              <img
                src={`/api/library/dispatch/reports/${report.id}/photos/${photo.id}/content`}
                alt=""
                loading="lazy"
              />
              <span>
                <DownloadOutlined aria-hidden="true" /> {photo.fileName}
              </span>
            </a>
          ),
        },
        { key: 'at', title: t('dispatch.photo.at'), render: (photo) => <InstantText value={photo.addedAt} full /> },
        { key: 'by', title: t('dispatch.photo.by'), render: (photo) => photo.addedBy },
        {
          key: 'remove',
          title: t('dispatch.actions'),
          render: (photo) =>
            fillable ? (
              <Button type="link" size="small" danger onClick={() => removing.mutate(photo)}>
                {t('dispatch.photo.remove')}
              </Button>
            ) : (
              '—'
            ),
        },
      ]}
    />
  );
}
