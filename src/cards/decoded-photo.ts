import sharp, { type Sharp } from 'sharp';
import { cropWindow } from '../photos/crop.ts';
import { cropTo } from '../photos/derive.ts';
import { openPhoto } from '../photos/open.ts';
import type { Shot } from './card.ts';

interface Decoded {
  pixels: Buffer;
  width: number;
  height: number;
}

/** Least size in pixels that every crop can be made from without enlarging it again. */
const enough = { width: 1080, height: 1920 } as const;

// Shrinking by less than this costs more than cropping from the larger picture.
const worthShrinking = 1.5;

/** Pictures held decoded at a time, about 20 MB each. Cards of one listing use the same few, one after another. */
const held = 4;

/** Share of the whole crop that a close-up shows. */
const closeUpShare = 0.62;

const decoded = new Map<string, Promise<Decoded>>();

function decode({ picture }: Shot): Promise<Decoded> {
  const known = decoded.get(picture.hash);
  if (known) {
    decoded.delete(picture.hash);
    decoded.set(picture.hash, known);
    return known;
  }
  const scale = Math.max(enough.width / picture.width, enough.height / picture.height);
  const shrunk =
    scale * worthShrinking < 1
      ? openPhoto(picture.path).resize({ width: Math.ceil(picture.width * scale) })
      : openPhoto(picture.path);
  const reading = shrunk
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(({ data, info }) => ({ pixels: data, width: info.width, height: info.height }));
  reading.catch(() => decoded.delete(picture.hash));
  decoded.set(picture.hash, reading);
  for (const oldest of decoded.keys()) {
    if (decoded.size <= held) break;
    decoded.delete(oldest);
  }
  return reading;
}

const fromPixels = ({ pixels, width, height }: Decoded): Sharp =>
  sharp(pixels, { raw: { width, height, channels: 3 } });

/** A shot cropped to a window, as raw pixels (red, green, blue). Each photo is decoded once for all its crops. */
export async function cropShot(shot: Shot, size: { width: number; height: number }): Promise<Buffer> {
  const photo = await decode(shot);
  const { focal } = shot.picture;
  const source = { ...shot.picture, width: photo.width, height: photo.height };
  if (!shot.closeUp) return cropTo(fromPixels(photo), source, size).raw().toBuffer();
  const full = cropWindow(photo, size.width / size.height, focal);
  const width = Math.round(full.width * closeUpShare);
  const height = Math.round(full.height * closeUpShare);
  const within = (centre: number, extent: number, whole: number) =>
    Math.max(0, Math.min(whole - extent, Math.round(centre * whole - extent / 2)));
  return fromPixels(photo)
    .extract({
      left: within(focal?.x ?? 0.5, width, photo.width),
      top: within(focal?.y ?? 0.5, height, photo.height),
      width,
      height,
    })
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer();
}
