/** The posting plan. */
export const planAddress = '/kit/ke-hoach/';

/** The same for a calendar program to subscribe to. */
export const planFileAddress = '/kit/ke-hoach.ics';
