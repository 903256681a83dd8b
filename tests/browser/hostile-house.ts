/** A text that would run in the page, in a script of data or in an attribute, were it not taken for a text everywhere. */
export const hostile = `"><img src=x onerror=x()> '</script><script>x()</script> [a](javascript:x()) \${x()}`;

/** Where a house is whose owner shows it only about; none of these digits may be in the site. */
export const vaguePlace = { latitude: 22.491237, longitude: 105.287654 };

/** The digits that are told to nobody: one more than those of the rounded place. */
export const secretDigits = /22\.49[12]\d|105\.28[78]/;
