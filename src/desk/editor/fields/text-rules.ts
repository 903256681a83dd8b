export { NameRemark } from './name-remark.tsx';
export { Retyping } from './retype-panel.tsx';
export { Remarks } from './text-remarks.tsx';
export { unmarkedTexts } from './unmarked-texts.ts';
