import PhotoSwipe from 'photoswipe';
import style from 'photoswipe/style.css?url';
import type { GalleryWords } from './words.ts';

const gallery = document.querySelector<HTMLElement>('[data-gallery]')!;
const words = JSON.parse(gallery.dataset.gallery!) as GalleryWords;

let styled: Promise<unknown> | undefined;

/** The styles come with the first picture; without them it would lie below the page. */
function loadStyle(): Promise<unknown> {
  styled ??= new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
  return styled;
}

/** Each picture once, in the order of the page: rooms show some of the gallery's again. One grows from where it was pressed. */
function pictures(pressed: HTMLAnchorElement) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-large]')];
  const unique = [...new Set(links.map(({ href }) => href))].map((href) =>
    pressed.href === href ? pressed : links.find((link) => link.href === href)!,
  );
  // What is shown tells whether the browser reads AVIF and the host has it; pictures far away are not shown yet.
  const avif = links.some((link) => {
    const { currentSrc, naturalWidth } = link.querySelector('img')!;
    return currentSrc.endsWith('.avif') && naturalWidth > 0;
  });
  return unique.map((element) => {
    const image = element.querySelector('img')!;
    const [width = 0, height = 0] = element.dataset.size!.split('×').map(Number);
    return {
      element,
      src: element.href,
      ...(avif ? { srcset: element.dataset.large } : {}),
      width,
      height,
      alt: image.alt,
      lang: image.lang,
      ...(image.currentSrc ? { msrc: image.currentSrc } : {}),
      thumbCropped: true,
    };
  });
}

/** The caption below the picture: its alternative text, in its language. */
function captioned(pswp: PhotoSwipe): void {
  pswp.on('uiRegister', () => {
    pswp.ui!.registerElement({
      name: 'caption',
      className: 'large-caption',
      appendTo: 'root',
      onInit: (element) => {
        pswp.on('change', () => {
          const { alt, lang } = pswp.currSlide!.data as { alt: string; lang: string };
          element.textContent = alt;
          element.lang = lang;
        });
      },
    });
  });
}

/** The back button closes the picture, as people who hold a telephone expect. */
function closedByBack(pswp: PhotoSwipe): void {
  let left = false;
  const close = () => {
    left = true;
    pswp.close();
  };
  pswp.on('afterInit', () => {
    history.pushState({ ...history.state, large: true }, '');
    addEventListener('popstate', close);
  });
  pswp.on('destroy', () => {
    removeEventListener('popstate', close);
    if (!left) history.back();
  });
}

/** Opens the large picture of a link, with the others of the page beside it. */
export async function openLarge(link: HTMLAnchorElement): Promise<void> {
  await loadStyle();
  const dataSource = pictures(link);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const pswp = new PhotoSwipe({
    dataSource,
    index: dataSource.findIndex(({ element }) => element === link),
    bgOpacity: 0.96,
    mainClass: 'large-pictures',
    paddingFn: ({ x }) => ({ top: x < 600 ? 56 : 64, bottom: 96, left: 0, right: 0 }),
    showHideAnimationType: still ? 'none' : 'zoom',
    ...(still ? { zoomAnimationDuration: false } : {}),
    closeTitle: words.close,
    zoomTitle: words.zoom,
    arrowPrevTitle: words.earlier,
    arrowNextTitle: words.later,
    errorMsg: words.noPhoto,
  });
  captioned(pswp);
  closedByBack(pswp);
  pswp.init();
  pswp.element!.ariaLabel = words.title;
  pswp.element!.ariaModal = 'true';
}
