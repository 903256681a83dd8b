import type { Damage } from '../../protocol.ts';

/** “Tệp đang hỏng, dòng 12.” */
export const damageTitle = ({ line }: Damage): string =>
  line === undefined ? 'Tệp đang hỏng.' : `Tệp đang hỏng, dòng ${line}.`;

/** A text that is no YAML, or not an entry. */
export class UnreadableEntry extends Error {
  override name = 'UnreadableEntry';
  readonly damage: Damage;

  constructor(damage: Damage) {
    super(
      `Không đọc được nội dung đã lưu. ${damageTitle(damage)} ${damage.reason} Hãy báo tổ công nghệ số xem lại tệp này.`,
    );
    this.damage = damage;
  }
}
