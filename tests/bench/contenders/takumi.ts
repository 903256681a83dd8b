import { readFile } from 'node:fs/promises';
import { fonts } from '../../../src/cards/fonts.ts';
import type { Element, Style } from '../element.ts';
import { type Contender, quality } from './contender.ts';
import { peer } from './peer.ts';

type Node =
  | { type: 'container'; style: Style; children: Node[] }
  | { type: 'text'; style: Style; text: string }
  | { type: 'image'; style: Style; src: string | Uint8Array };

interface Takumi {
  Renderer: new () => {
    registerFont(font: { name: string; data: unknown; weight: number | undefined }): Promise<unknown>;
    render(
      node: Node,
      options: { width: number; height: number; format: 'jpeg'; quality: number },
    ): Promise<Uint8Array>;
  };
}

function nodeOf({ tag, style, src = '', children }: Element, photos: ReadonlyMap<string, Uint8Array>): Node {
  if (tag === 'img') return { type: 'image', style, src: photos.get(src) ?? src };
  const [only] = children;
  if (children.length === 1 && typeof only === 'string') return { type: 'text', style, text: only };
  const nodes = children.map(
    (each): Node =>
      typeof each === 'string' ? { type: 'text', style: {}, text: each } : nodeOf(each, photos),
  );
  return { type: 'container', style, children: nodes };
}

/** Takumi lays out and draws the same boxes in Rust, and writes JPEG itself. */
export async function takumi(): Promise<Contender> {
  const { Renderer } = await peer<Takumi>('@takumi-rs/core');
  const renderer = new Renderer();
  for (const { name, data, weight } of fonts) await renderer.registerFont({ name, data, weight });
  return {
    name: 'takumi',
    does: `lays out and draws the boxes with the photo as bytes, JPEG of quality ${quality}`,
    async make({ boxes: { photos, around, width, height } }) {
      const files = await Promise.all(photos.map(async (photo) => [photo, await readFile(photo)] as const));
      const node = nodeOf(around(photos), new Map(files));
      return renderer.render(node, { width, height, format: 'jpeg', quality });
    },
  };
}
