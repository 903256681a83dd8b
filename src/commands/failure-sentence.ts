/** A failure that is meant for people as it is. */
export class Told extends Error {
  override name = 'Told';
}

/**
 * Why a build failed, for the desk: what was meant for people, and otherwise one sentence. The fault itself, which may
 * be a list of a schema's issues or a stack, is for the console.
 */
export const failureSentence = (fault: unknown): string =>
  fault instanceof Told
    ? fault.message
    : 'Chương trình gặp lỗi khi làm trang. Hãy báo người làm chương trình, kèm những dòng trong cửa sổ đang chạy.';
