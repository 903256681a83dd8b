/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { CollectionName } from '../../protocol.ts';
import { type Followed, followBuild } from './follow-build.ts';
import { pageOf } from './page-of.ts';

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
  review: 'waiting' | 'trusted' | undefined,
): string {
  if (!builds) return 'Đã lưu.';
  if (review === 'waiting') {
    return isPublic
      ? 'Đã gửi. Trang vẫn hiện bản cũ cho tới khi tổ duyệt.'
      : 'Đã gửi. Tổ duyệt và đăng rồi khách mới thấy.';
  }
  if (!isPublic) return 'Đã lưu. Nhà chưa đăng nên khách chưa thấy.';
  switch (build?.state) {
    case 'current':
      if (hasNotes) return 'Trang đã có bản mới, nhưng còn chỗ chưa được:';
      return review === 'trusted'
        ? 'Đã đăng, không phải chờ tổ duyệt. Trang đã có bản mới.'
        : 'Xong. Trang đã có bản mới.';
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
  collection: CollectionName;
  slug: string;
  /** Whether guests see the entry. */
  isPublic: boolean;
  /** Who sees an owner's save in a village: see `SaveState`. */
  review: 'waiting' | 'trusted' | undefined;
  builds: boolean;
  merged: string[];
}) {
  const { collection, slug, isPublic: isMeant, builds, merged, review } = props;
  // What waits is public in nobody's browser yet.
  const isPublic = isMeant && review !== 'waiting';
  const followed = useBuild(builds);
  const { state: build, isSilent } = followed;
  const notes = (build?.notes ?? []).filter(({ entry }) => entry === `${collection}/${slug}`);
  const page = pageOf({ collection, slug });
  return (
    <p className="desk-line desk-line-saved">
      {merged.length > 0 && (
        <span>Có người vừa sửa mục này cùng lúc. Đã ghép cả phần của họ: {merged.join(', ')}. </span>
      )}
      {sentence(followed, builds, isMeant, notes.length > 0, review)}{' '}
      {build?.state === 'current' && isPublic && notes.map(({ vi }) => <span key={vi}>{vi} </span>)}
      {build?.state === 'building' && isPublic && !isSilent && (
        // A screen reader would read out every step.
        <span aria-hidden="true">{build.message}</span>
      )}
      {build?.history && <span>{build.history} </span>}
      {build?.state === 'current' && isPublic && (
        <a href={page} target="_blank" rel="noopener">
          Xem trang
        </a>
      )}
    </p>
  );
}
