/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { type Followed, followBuild } from './follow-build.ts';

/** Where the public page of an entry is. */
const pages: Record<string, (slug: string) => string> = {
  homestays: (slug) => `/homestay/${slug}/`,
  villages: (slug) => `/lang/${slug}/`,
  experiences: (slug) => `/trai-nghiem/${slug}/`,
  site: () => '/',
};

const nothing: Followed = { isSilent: false };

function useBuild(builds: boolean): Followed {
  const [build, setBuild] = useState(nothing);
  useEffect(() => (builds ? followBuild(setBuild) : undefined), [builds]);
  return build;
}

function sentence(
  { state: build, isSilent }: Followed,
  builds: boolean,
  isPublic: boolean,
  hasNotes: boolean,
): string {
  if (!builds) return 'Đã lưu.';
  if (!isPublic) return 'Đã lưu. Nhà chưa đăng nên khách chưa thấy.';
  switch (build?.state) {
    case 'current':
      return hasNotes ? 'Trang đã có bản mới, nhưng còn chỗ chưa được:' : 'Xong. Trang đã có bản mới.';
    case 'failed':
      return `Đã lưu, nhưng trang chưa cập nhật được nên vẫn hiện bản cũ. ${build.message ?? ''}`;
    default:
      return isSilent
        ? 'Đã lưu. Mạng yếu nên chưa biết trang đã có bản mới chưa; cứ làm tiếp, khi có mạng sẽ báo.'
        : 'Đã lưu · đang cập nhật trang…';
  }
}

/** What has become of a save: kept, being built, to be seen. */
export function BuildLine(props: {
  collection: string;
  slug: string;
  /** Whether guests see the entry. */
  isPublic: boolean;
  builds: boolean;
  merged: string[];
}) {
  const { collection, slug, isPublic, builds, merged } = props;
  const followed = useBuild(builds);
  const { state: build, isSilent } = followed;
  const notes = (build?.notes ?? []).filter(({ entry }) => entry === `${collection}/${slug}`);
  const page = pages[collection]?.(slug);
  return (
    <p className="desk-line desk-line-saved">
      {merged.length > 0 && (
        <span>Có người vừa sửa mục này cùng lúc. Đã ghép cả phần của họ: {merged.join(', ')}. </span>
      )}
      {sentence(followed, builds, isPublic, notes.length > 0)}{' '}
      {build?.state === 'current' && isPublic && notes.map(({ vi }) => <span key={vi}>{vi} </span>)}
      {build?.state === 'building' && isPublic && !isSilent && (
        // A screen reader would read out every step.
        <span aria-hidden="true">{build.message}</span>
      )}
      {build?.history && <span>{build.history} </span>}
      {build?.state === 'current' && isPublic && page && (
        <a href={page} target="_blank" rel="noopener">
          Xem trang
        </a>
      )}
    </p>
  );
}
