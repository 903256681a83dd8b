/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { apiAddress, type BuildState } from '../../protocol.ts';

/** Where the public page of an entry is. */
const pages: Record<string, (slug: string) => string> = {
  homestays: (slug) => `/homestay/${slug}/`,
  villages: (slug) => `/lang/${slug}/`,
  experiences: (slug) => `/trai-nghiem/${slug}/`,
  site: () => '/',
};

/** Follows the site's build; tells nothing while the line is down. */
function useBuild(builds: boolean): BuildState | undefined {
  const [build, setBuild] = useState<BuildState>();
  useEffect(() => {
    if (!builds) return;
    const source = new EventSource(`${apiAddress}/build`);
    source.onmessage = ({ data }) => setBuild(JSON.parse(data) as BuildState);
    return () => source.close();
  }, [builds]);
  return build;
}

function sentence(build: BuildState | undefined, builds: boolean, isPublic: boolean): string {
  if (!builds) return 'Đã lưu.';
  if (!isPublic) return 'Đã lưu. Nhà chưa đăng nên khách chưa thấy.';
  switch (build?.state) {
    case 'current':
      return 'Xong. Trang đã có bản mới.';
    case 'failed':
      return `Đã lưu, nhưng trang chưa cập nhật được nên vẫn hiện bản cũ. ${build.message ?? ''}`;
    default:
      return 'Đã lưu · đang cập nhật trang…';
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
  const build = useBuild(builds);
  const page = pages[collection]?.(slug);
  return (
    <p className="desk-line desk-line-saved">
      {merged.length > 0 && (
        <span>Có người vừa sửa mục này cùng lúc. Đã ghép cả phần của họ: {merged.join(', ')}. </span>
      )}
      {sentence(build, builds, isPublic)}{' '}
      {build?.state === 'building' && isPublic && (
        // A screen reader would read out every step.
        <span aria-hidden="true">{build.message}</span>
      )}
      {build?.state === 'current' && isPublic && page && (
        <a href={page} target="_blank" rel="noopener">
          Xem trang
        </a>
      )}
    </p>
  );
}
