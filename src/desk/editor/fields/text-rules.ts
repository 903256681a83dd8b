export { shoutedNameRemark, textRemarks } from '../../../doctor/text-remarks.ts';
export { calmedName, calmedText } from './calm-proposal.ts';
export { Retyping } from './retype-panel.tsx';
