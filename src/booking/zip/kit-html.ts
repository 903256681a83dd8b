import type { TextLength } from '../../platforms/booking.ts';
import { bySentence } from '../findings-by-sentence.ts';
import type { BookingKit } from '../kit.ts';
import { scoreIsOurs } from '../score.ts';
import { needWords, standsWords } from '../state-words.ts';
import type { Field, Step } from '../steps/step.ts';
import { textOfField } from '../texts/text-of-field.ts';
import { kitStyle } from './kit-style.ts';
import { html, Markup } from './markup.ts';

const lengthNames: Record<TextLength, string> = { short: 'Ngắn', standard: 'Vừa', long: 'Dài' };

/** Where each photo lies beside the page, by the owner's file. */
type Photos = ReadonlyMap<string, string>;

const change = ({ edit }: Pick<Field, 'edit'>) =>
  edit && html`<p class="note">Sửa ở: content/${edit.file} → ${edit.field}</p>`;

function fieldRow(field: Field, photos: Photos): Markup {
  const { label, value, code, state, note, photo } = field;
  const both = value?.en && value.en !== value.vi;
  return html`<tr>
<td class="box">${field.advice ? '' : '☐'}</td>
<th scope="row">${label.vi}${label.en !== label.vi && html`<br><span class="en" lang="en">${label.en}</span>`}</th>
<td>${photo && html`<img src="${photos.get(photo) ?? ''}" alt="" loading="lazy">`}
${state !== 'ready' && html`<span class="state">${standsWords(field)}</span> `}
${value?.vi && html`<span class="text">${value.vi}</span>`}
${both && html`<br><span class="en text" lang="en">${value.en}</span>`}
${code && html`<br><span class="code">Mã: ${code}</span>`}
${note && html`<p class="note">${note.vi}</p>`}
${state !== 'ready' && change(field)}</td>
</tr>`;
}

/** A description in three lengths and both languages. */
function textBlock({ id, label }: Field, { lengths }: BookingKit): Markup {
  const all = (Object.keys(lengthNames) as TextLength[]).flatMap((length) =>
    (['vi', 'en'] as const).map((language) => {
      const text = textOfField(lengths[length][language], id);
      return (
        text &&
        html`<p><strong>${lengthNames[length]}, ${language === 'vi' ? 'tiếng Việt' : 'tiếng Anh'}</strong> (${text.length} chữ cái)<br><span class="text" lang="${language}">${text}</span></p>`
      );
    }),
  );
  return html`<h3>${label.vi} <span class="en" lang="en">${label.en}</span></h3>${all}`;
}

function stepSection(step: Step, index: number, kit: BookingKit, photos: Photos): Markup {
  const isText = ({ id }: Field) => id.startsWith('text-');
  const groups = new Map<string, Field[]>();
  for (const field of step.fields.filter((each) => !isText(each) || !each.value)) {
    const name = field.group?.vi ?? '';
    groups.set(name, [...(groups.get(name) ?? []), field]);
  }
  const tables = [...groups].map(
    ([name, fields]) =>
      html`${name && html`<h3>${name}</h3>`}<table><tbody>${fields.map((field) => fieldRow(field, photos))}</tbody></table>`,
  );
  const texts = step.fields.filter((field) => isText(field) && field.value);
  return html`<section>
<h2>${index + 1}. ${step.title.vi} <small lang="en">${step.title.en}</small></h2>
${texts.map((field) => textBlock(field, kit))}
${tables}
</section>`;
}

/**
 * `kit.html`: the whole kit on one page, to be read offline, printed or saved as PDF. It needs nothing else but the
 * photos that lie beside it.
 */
export function kitHtml(kit: BookingKit): string {
  const { score, missing, findings, property } = kit;
  const photos = new Map(property.photos.map(({ file, pack_file }) => [file, `photos/${pack_file}`]));
  const page = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Hồ sơ Booking.com: ${property.property_name}</title>
<style>${new Markup(kitStyle)}</style>
</head>
<body>
<header>
<p>${property.listing.site}</p>
<h1>Hồ sơ Booking.com: ${property.property_name}</h1>
${property.sample && html`<p class="sample">Nhà mẫu: ngôi nhà này không có thật, đừng đăng lên Booking.com.</p>`}
</header>
<p>Theo đúng thứ tự các bước của Booking.com. Đánh dấu ☐ khi đã điền. Dấu ≈ là mã gần nhất do chúng tôi chọn.</p>
<h2>Mức đầy đủ</h2>
<p class="score">${score.value}/100</p>
<p class="note">${scoreIsOurs.vi}</p>
${score.raises.length > 0 && html`<ol>${score.raises.map(({ name, points, remedy }) => html`<li><strong>${name.vi}</strong> (+${points.toLocaleString('vi-VN')}): ${remedy.vi}</li>`)}</ol>`}
<h2>Còn thiếu</h2>
${missing.length ? html`<ul>${missing.map((each) => html`<li><strong>${each.label.vi}</strong> (${needWords[each.need].vi})${each.note && html`: ${each.note.vi}`}${change(each)}</li>`)}</ul>` : html`<p>Không thiếu gì.</p>`}
${kit.steps.map((step, index) => stepSection(step, index, kit, photos))}
<h2>Câu không đưa được lên Booking.com</h2>
${findings.length ? html`<ul>${bySentence(findings).map(({ pieces, findings: all }) => html`<li>“${pieces.map(({ text, marked }) => (marked ? html`<strong>${text}</strong>` : text))}”${all.map((each) => html`<br>${each.name.vi}. ${each.reason.vi} ${each.remedy.vi}`)}${change({ edit: all[0] })}</li>`)}</ul>` : html`<p>Không có.</p>`}
</body>
</html>
`;
  return page.text;
}
